// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CustomFieldEditing.h"

#include "PeopleTerms.h"
#include "app/FieldCheck.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <QRegularExpression>

namespace multaqa {
namespace {

QString nameOf(const CustomField &field)
{
    return isolated(field.name.best(Language::English));
}

bool meansYesOrNo(const QString &folded, const QString &word)
{
    const LocalizedText term = yesNoTerm(word);
    return folded == word || folded == fold(term.ar) || folded == fold(term.en) || folded == fold(term.fr);
}

/// VALUE as KIND keeps it; none when it is no such value.
std::optional<QString> normalized(const CustomField &field, const QString &value)
{
    static const QRegularExpression number(QStringLiteral("^[-+]?[0-9]{1,15}(\\.[0-9]{1,9})?$"));
    const QString folded = fold(value);
    switch (field.kind) {
    case CustomFieldKind::Number: {
        // fold takes a sign before the number for a hyphen, so it is kept apart.
        const bool isNegative = value.startsWith(u'-') || value.startsWith(QChar(0x2212));
        const QString digits = QString(folded).replace(u'٫', u'.');
        return number.match(digits).hasMatch()
                   ? std::optional<QString>((isNegative ? QStringLiteral("-") : QString()) + digits)
                   : std::nullopt;
    }
    case CustomFieldKind::Date: {
        const QDate day = QDate::fromString(QString(folded).replace(u' ', u'-'), QStringLiteral("yyyy-MM-dd"));
        return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
    }
    case CustomFieldKind::YesNo:
        for (const char *word : {"yes", "no"})
            if (meansYesOrNo(folded, QLatin1String(word)))
                return QString(QLatin1String(word));
        return std::nullopt;
    case CustomFieldKind::Choice:
        for (const QString &choice : CustomFieldEditing::choicesOf(field))
            if (fold(choice) == folded)
                return choice;
        return std::nullopt;
    case CustomFieldKind::Text:
        break;
    }
    return value;
}

} // namespace

QStringList CustomFieldEditing::choicesOf(const CustomField &field)
{
    QStringList choices;
    const QStringList lines = field.choices.split(u'\n');
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            choices << line.trimmed();
    return choices;
}

std::optional<QString> CustomFieldEditing::faultOf(const CustomField &field, const QString &typed)
{
    const QString value = cleanText(typed, TextLines::One);
    if (value.isEmpty() || normalized(field, value))
        return std::nullopt;
    switch (field.kind) {
    case CustomFieldKind::Number:
        return tr("%1 is not a number. Write digits, such as 12 or 12.5.").arg(isolated(value));
    case CustomFieldKind::Date:
        return tr("%1 is not a day. Write it as 2021-02-23.").arg(isolated(value));
    case CustomFieldKind::YesNo:
        return tr("%1 is neither yes nor no. Write one of the two.").arg(isolated(value));
    case CustomFieldKind::Choice:
    case CustomFieldKind::Text:
        break;
    }
    return tr("%1 is not one of the choices. Choose one of them, or add it to the field.").arg(isolated(value));
}

Result<QString> CustomFieldEditing::checked(const CustomField &field, const QString &typed)
{
    const QString value = cleanText(typed, TextLines::One);
    if (value.isEmpty())
        return QString();
    if (const auto kept = normalized(field, value))
        return *kept;
    return Error::refused(tr("%1: %2", "a field, and what is wrong with its value")
                              .arg(nameOf(field), faultOf(field, typed).value_or(QString())));
}

static Result<void> check(const CustomField &field)
{
    if (field.name.isEmpty())
        return Error::refused(CustomFieldEditing::tr("Name: a field needs a name in one of the languages."));
    if (field.kind == CustomFieldKind::Choice && CustomFieldEditing::choicesOf(field).isEmpty())
        return Error::refused(CustomFieldEditing::tr("Choices: write at least one, each on a line of its own."));
    return {};
}

Result<CustomFieldId> CustomFieldEditing::add(Conference &conference, CustomField field)
{
    cleanFields(field);
    MULTAQA_CHECK(check(field));
    MULTAQA_TRY(const auto others, Ordering::all<CustomField>(conference.database()));
    field.id = CustomFieldId::make();
    field.position = Ordering::lastPosition(others);
    return conference.perform(Operation::AddCustomField, [&](Transaction &transaction) -> Result<CustomFieldId> {
        MULTAQA_CHECK(RecordStore<CustomField>::insert(transaction, field));
        return field.id;
    });
}

Result<void> CustomFieldEditing::edit(Conference &conference, CustomField field)
{
    cleanFields(field);
    MULTAQA_CHECK(check(field));
    const Database &database = conference.database();
    MULTAQA_CHECK(RecordStore<CustomField>(database).get(field.id));
    MULTAQA_TRY(auto values, ReferringStore<CustomValue>(database).of(field.id));
    for (CustomValue &value : values) {
        MULTAQA_TRY(value.value, checked(field, value.value));
    }
    return conference.perform(Operation::EditCustomField, [&](Transaction &transaction) -> Result<void> {
        for (const CustomValue &value : values)
            MULTAQA_CHECK(RecordStore<CustomValue>::set(transaction, value.id, &CustomValue::value, value.value));
        return RecordStore<CustomField>::update(transaction, field);
    });
}

Result<void> CustomFieldEditing::remove(Conference &conference, CustomFieldId field)
{
    MULTAQA_CHECK(RecordStore<CustomField>(conference.database()).get(field));
    return conference.perform(Operation::RemoveCustomField, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(ReferringStore<CustomValue>::retireOf(transaction, field));
        return RecordStore<CustomField>::retire(transaction, field);
    });
}

Result<void> CustomFieldEditing::move(Conference &conference, CustomFieldId field, Move move)
{
    return conference.perform(Operation::MoveCustomField, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(auto fields, Ordering::all<CustomField>(transaction.database()));
        return Ordering::moveIn(transaction, std::move(fields), field, move);
    });
}

Result<void> CustomFieldEditing::setValue(Conference &conference, const std::vector<ParticipantId> &participants,
                                          CustomFieldId id, const QString &typed)
{
    MULTAQA_TRY(const CustomField field, RecordStore<CustomField>(conference.database()).get(id));
    MULTAQA_TRY(const QString value, checked(field, typed));
    return conference.perform(Operation::SetCustomValue, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants) {
            const CustomValue record{{}, participant, id, value};
            MULTAQA_CHECK(value.isEmpty() ? RecordStore<CustomValue>::retire(transaction, DerivedId::of(record))
                                          : RecordStore<CustomValue>::put(transaction, record));
        }
        return {};
    });
}

} // namespace multaqa
