// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StakeholderGroups.h"

#include "app/text/Fold.h"

#include <QStringList>

#include <algorithm>

namespace multaqa {

bool isMemberStates(const StakeholderGroup &group)
{
    static const StakeholderGroupId usual =
        StakeholderGroupId::fromText(QStringLiteral("0176d158-6580-7000-8000-000000000000"));
    static const QStringList names = [] {
        QStringList folded;
        for (const char *name : {"Member States", "Member State", "States", "الدول الأعضاء", "دولة عضو", "الدول",
                                 "États membres", "État membre", "États"})
            folded << fold(QString::fromUtf8(name));
        return folded;
    }();
    return group.id == usual || std::any_of(std::begin(allLanguages), std::end(allLanguages), [&](Language language) {
               return names.contains(fold(group.name.in(language)));
           });
}

} // namespace multaqa
