// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StakeholderGroupEditing.h"

#include "app/FieldCheck.h"
#include "app/text/Bidi.h"
#include "db/records/Organisation.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {
namespace {

struct UsualGroup
{
    const char *id;
    const char *ar;
    const char *en;
    const char *fr;
};

/// The ids are those of the sample conference, which has these groups, too.
constexpr UsualGroup usualGroups[] = {
    {"0176d158-6580-7000-8000-000000000000", "الدول الأعضاء", "Member States", "États membres"},
    {"0176d158-6580-7000-8000-000000001111", "كيانات الأمم المتحدة والمنظمات الإقليمية",
     "UN entities and regional organisations", "Entités des Nations Unies et organisations régionales"},
    {"0176d158-6580-7000-8000-000000002222", "منظمات المهاجرين والمغتربين", "Migrant and diaspora organisations",
     "Organisations de migrants et de la diaspora"},
    {"0176d158-6580-7000-8000-000000003333", "المجتمع المدني", "Civil society", "Société civile"},
    {"0176d158-6580-7000-8000-000000004444", "المنظمات الدينية", "Faith-based organisations",
     "Organisations confessionnelles"},
    {"0176d158-6580-7000-8000-000000005555", "السلطات المحلية", "Local authorities", "Autorités locales"},
    {"0176d158-6580-7000-8000-000000006666", "القطاع الخاص", "Private sector", "Secteur privé"},
    {"0176d158-6580-7000-8000-000000007777", "النقابات العمالية", "Trade unions", "Syndicats"},
    {"0176d158-6580-7000-8000-000000008888", "البرلمانيون", "Parliamentarians", "Parlementaires"},
    {"0176d158-6580-7000-8000-000000009999", "المؤسسات الوطنية لحقوق الإنسان", "National human rights institutions",
     "Institutions nationales des droits de l’homme"},
    {"0176d158-6580-7000-8000-00000000aaaa", "الحركة الدولية للصليب الأحمر والهلال الأحمر",
     "Red Cross and Red Crescent Movement", "Mouvement de la Croix-Rouge et du Croissant-Rouge"},
    {"0176d158-6580-7000-8000-00000000bbbb", "الأوساط الأكاديمية", "Academia", "Milieux universitaires"},
    {"0176d158-6580-7000-8000-00000000cccc", "وسائل الإعلام", "Media", "Médias"},
    {"0176d158-6580-7000-8000-00000000dddd", "جهات أخرى", "Others", "Autres"},
};

Result<void> check(const StakeholderGroup &group, const QString &refusal)
{
    if (group.name.isEmpty())
        return Error::refused(refusal);
    return {};
}

} // namespace

Result<void> StakeholderGroupEditing::addUsual(Conference &conference)
{
    using Store = RecordStore<StakeholderGroup>;
    return conference.perform(Operation::AddUsualGroups, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(const auto groups, Ordering::all<StakeholderGroup>(transaction.database()));
        QString position = groups.empty() ? QString() : groups.back().position;
        for (const UsualGroup &usual : usualGroups) {
            StakeholderGroup group;
            group.id = StakeholderGroupId::fromText(QLatin1String(usual.id));
            MULTAQA_TRY(const auto living, Store(transaction.database()).find(group.id));
            if (living)
                continue;
            group.name = {QString::fromUtf8(usual.ar), QString::fromUtf8(usual.en), QString::fromUtf8(usual.fr)};
            group.position = position = OrderKey::between(position, {});
            MULTAQA_TRY(const bool isRetired, Store::exists(transaction.database(), group.id));
            MULTAQA_CHECK(isRetired ? Store::update(transaction, group) : Store::insert(transaction, group));
        }
        return {};
    });
}

Result<StakeholderGroupId> StakeholderGroupEditing::add(Conference &conference, StakeholderGroup group)
{
    cleanFields(group);
    MULTAQA_CHECK(check(group, tr("Name: a stakeholder group needs a name in one of the languages.")));
    MULTAQA_TRY(const auto others, Ordering::all<StakeholderGroup>(conference.database()));
    group.id = StakeholderGroupId::make();
    group.position = Ordering::lastPosition(others);
    return conference.perform(Operation::AddStakeholderGroup,
                              [&](Transaction &transaction) -> Result<StakeholderGroupId> {
                                  MULTAQA_CHECK(RecordStore<StakeholderGroup>::insert(transaction, group));
                                  return group.id;
                              });
}

Result<void> StakeholderGroupEditing::edit(Conference &conference, StakeholderGroup group)
{
    cleanFields(group);
    MULTAQA_CHECK(check(group, tr("Name: a stakeholder group needs a name in one of the languages.")));
    MULTAQA_CHECK(RecordStore<StakeholderGroup>(conference.database()).get(group.id));
    return conference.perform(Operation::EditStakeholderGroup, [&](Transaction &transaction) {
        return RecordStore<StakeholderGroup>::update(transaction, group);
    });
}

Result<void> StakeholderGroupEditing::remove(Conference &conference, StakeholderGroupId id)
{
    const Database &database = conference.database();
    MULTAQA_TRY(const StakeholderGroup group, RecordStore<StakeholderGroup>(database).get(id));
    MULTAQA_TRY(const qint64 members, ReferringStore<Organisation>(database).countOf(id));
    if (members > 0)
        return Error::refused(tr("%Ln organisation(s) belong to %1. Give them another group before you remove it.",
                                 nullptr, static_cast<int>(members))
                                  .arg(isolated(group.name.best(Language::English))));
    return conference.perform(Operation::RemoveStakeholderGroup, [&](Transaction &transaction) {
        return RecordStore<StakeholderGroup>::retire(transaction, id);
    });
}

Result<void> StakeholderGroupEditing::move(Conference &conference, StakeholderGroupId group, Move move)
{
    return conference.perform(Operation::MoveStakeholderGroup, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(auto groups, Ordering::all<StakeholderGroup>(transaction.database()));
        return Ordering::moveIn(transaction, std::move(groups), group, move);
    });
}

} // namespace multaqa
