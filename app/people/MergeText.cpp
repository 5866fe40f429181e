// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MergeText.h"

#include "app/people/PeopleTerms.h"
#include "db/records/Records.h"

namespace multaqa {

MergeText::MergeText(const Database &database, Language language, const DateStyle &style)
    : m_language(language)
    , m_style(style)
    , m_history(database, language, style)
{
}

Result<MergeText::Shown> MergeText::of(const ParticipantMerge::Field &field)
{
    Shown shown;
    for (const QVariant &value : field.values) {
        if (field.custom) {
            shown.label = field.custom->name.best(m_language);
            shown.values << customValue(*field.custom, value.toString());
            continue;
        }
        MULTAQA_TRY(const ChangeText text,
                    m_history.of({0, {}, QString::fromLatin1(Table<Participant>::name), field.key, QVariant(), value}));
        shown.label = text.field;
        shown.values << text.current;
    }
    return shown;
}

QString MergeText::customValue(const CustomField &field, const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (field.kind == CustomFieldKind::YesNo)
        return yesNoTerm(value).in(m_language);
    if (field.kind == CustomFieldKind::Date)
        return formatDay(QDate::fromString(value, Qt::ISODate), m_language, m_style);
    return value;
}

} // namespace multaqa
