// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SavedFilterEditing.h"

#include "app/text/Fold.h"
#include "app/text/TextCleaning.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {

Result<SavedFilterId> SavedFilterEditing::save(Conference &conference, SavedFilter filter)
{
    filter.name = cleanText(filter.name, TextLines::One);
    if (filter.name.isEmpty())
        return Error::refused(tr("Filter: give it a name."));
    MULTAQA_TRY(const auto all, RecordStore<SavedFilter>(conference.database()).all());
    const auto same = std::find_if(all.begin(), all.end(), [&](const SavedFilter &each) {
        return each.page == filter.page && fold(each.name) == fold(filter.name);
    });
    filter.id = same != all.end() ? same->id : SavedFilterId::make();
    return conference.perform(Operation::SaveFilter, [&](Transaction &transaction) -> Result<SavedFilterId> {
        MULTAQA_CHECK(same != all.end() ? RecordStore<SavedFilter>::update(transaction, filter)
                                        : RecordStore<SavedFilter>::insert(transaction, filter));
        return filter.id;
    });
}

Result<void> SavedFilterEditing::remove(Conference &conference, SavedFilterId filter)
{
    MULTAQA_CHECK(RecordStore<SavedFilter>(conference.database()).get(filter));
    return conference.perform(Operation::RemoveFilter, [&](Transaction &transaction) {
        return RecordStore<SavedFilter>::retire(transaction, filter);
    });
}

} // namespace multaqa
