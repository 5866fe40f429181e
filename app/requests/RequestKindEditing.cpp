// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestKindEditing.h"

#include "app/FieldCheck.h"
#include "app/text/Bidi.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

Result<void> check(const RequestKind &kind)
{
    if (kind.name.isEmpty())
        return Error::refused(
            RequestKindEditing::tr("Name: what can be asked for needs a name in one of the languages."));
    return {};
}

} // namespace

Result<RequestKindId> RequestKindEditing::add(Conference &conference, RequestKind kind)
{
    cleanFields(kind);
    MULTAQA_CHECK(check(kind));
    kind.id = RequestKindId::make();
    return conference.perform(Operation::AddRequestKind, [&](Transaction &transaction) -> Result<RequestKindId> {
        MULTAQA_TRY(const auto kinds, Ordering::all<RequestKind>(transaction.database()));
        kind.position = Ordering::lastPosition(kinds);
        MULTAQA_CHECK(RecordStore<RequestKind>::insert(transaction, kind));
        return kind.id;
    });
}

Result<void> RequestKindEditing::edit(Conference &conference, RequestKind kind)
{
    cleanFields(kind);
    MULTAQA_CHECK(check(kind));
    MULTAQA_CHECK(RecordStore<RequestKind>(conference.database()).get(kind.id));
    return conference.perform(Operation::EditRequestKind, [&](Transaction &transaction) {
        return RecordStore<RequestKind>::update(transaction, kind);
    });
}

Result<void> RequestKindEditing::remove(Conference &conference, RequestKindId id)
{
    MULTAQA_TRY(const RequestKind kind, RecordStore<RequestKind>(conference.database()).get(id));
    MULTAQA_TRY(const qint64 requests, ReferringStore<RoleRequest>(conference.database()).countOf(id));
    if (requests > 0)
        return Error::refused(tr("%Ln request(s) are for “%1”. Give them another kind before you remove it.", nullptr,
                                 static_cast<int>(requests))
                                  .arg(isolated(kind.name.best(Language::English))));
    return conference.perform(Operation::RemoveRequestKind, [&](Transaction &transaction) {
        return RecordStore<RequestKind>::retire(transaction, id);
    });
}

Result<void> RequestKindEditing::move(Conference &conference, RequestKindId id, Move move)
{
    MULTAQA_TRY(auto kinds, Ordering::all<RequestKind>(conference.database()));
    return conference.perform(Operation::EditRequestKind, [&](Transaction &transaction) {
        return Ordering::moveIn(transaction, std::move(kinds), id, move);
    });
}

std::vector<RequestKind> RequestKindEditing::usual()
{
    std::vector<RequestKind> kinds{
        {{},
         {QStringLiteral("متحدث في المناقشة المفتوحة"), QStringLiteral("Speaker in the open discussion"),
          QStringLiteral("Intervention au débat ouvert")},
         RoleKind::Speaker,
         SessionKind::OpenDiscussion,
         {}},
        {{},
         {QStringLiteral("مقرر"), QStringLiteral("Rapporteur"), QStringLiteral("Rapporteur")},
         RoleKind::Rapporteur,
         std::nullopt,
         {}},
        {{},
         {QStringLiteral("مداخلة في جلسة عامة"), QStringLiteral("Intervention in a plenary"),
          QStringLiteral("Intervention en plénière")},
         RoleKind::Speaker,
         SessionKind::Plenary,
         {}},
        {{},
         {QStringLiteral("مداخلة في مائدة مستديرة"), QStringLiteral("Intervention in a roundtable"),
          QStringLiteral("Intervention en table ronde")},
         RoleKind::Speaker,
         SessionKind::Roundtable,
         {}},
    };
    QString position;
    for (RequestKind &kind : kinds) {
        kind.id = RequestKindId::make();
        position = OrderKey::between(position, {});
        kind.position = position;
    }
    return kinds;
}

Result<int> RequestKindEditing::addUsual(Conference &conference)
{
    return conference.perform(Operation::AddRequestKind, [&](Transaction &transaction) -> Result<int> {
        MULTAQA_TRY(auto kinds, Ordering::all<RequestKind>(transaction.database()));
        int added = 0;
        for (RequestKind &usual : RequestKindEditing::usual()) {
            if (std::any_of(kinds.begin(), kinds.end(),
                            [&](const RequestKind &kind) { return kind.name == usual.name; }))
                continue;
            usual.position = Ordering::lastPosition(kinds);
            MULTAQA_CHECK(RecordStore<RequestKind>::insert(transaction, usual));
            kinds.push_back(usual);
            ++added;
        }
        return added;
    });
}

} // namespace multaqa
