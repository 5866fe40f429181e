// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RowInterpretation.h"

#include "ListText.h"
#include "ParticipantCell.h"
#include "ParticipantWords.h"
#include "app/FieldCheck.h"
#include "app/people/Countries.h"
#include "app/people/CustomFieldEditing.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/Numerals.h"

#include <algorithm>

namespace multaqa {
namespace {

using Kind = ParticipantField::Kind;

bool isArabic(const QString &text)
{
    return directionOf(text) == Qt::RightToLeft;
}

/// VALUE over OLD, as far as MODE lets it.
template <typename Value>
void give(Value &old, const Value &value, ImportMode mode)
{
    if (mode == ImportMode::Update || old == Value())
        old = value;
}

/// What stands in the cell may be "Leila Attar <leila@example.org>".
QString bareAddress(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        return text.mid(open + 1, text.size() - open - 2).trimmed();
    return text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? text.mid(7) : text;
}

/// What WORD means, asked of MEANING once: folding and looking it up takes longer than this.
template <typename Meaning>
Meaning remembered(QHash<QString, Meaning> &known, const QString &word, Meaning (*meaning)(const QString &))
{
    const auto found = known.constFind(word);
    return found == known.constEnd() ? *known.insert(word, meaning(word)) : *found;
}

bool isSameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

RowInterpretation::RowInterpretation(const ColumnMapping &mapping, const ParticipantFields &fields, ImportNames &names,
                                     const QString &sourceName)
    : m_language(mapping.language())
    , m_names(names)
    , m_source(sourceName)
{
    bool hasSource = false;
    for (size_t i = 0; i < mapping.columns().size(); ++i) {
        const MappedColumn &mapped = mapping.columns()[i];
        const ParticipantField *field = mapped.use == MappedColumn::Use::Field ? fields.named(mapped.field) : nullptr;
        if (!field)
            continue;
        m_columns.push_back({int(i), field, mapped.language});
        hasSource = hasSource || field->kind == Kind::Source;
        m_hasLanguageColumn = m_hasLanguageColumn || field->kind == Kind::Language;
    }
    if (hasSource)
        m_source.clear();
}

ParticipantId RowInterpretation::idIn(QStringView cells) const
{
    size_t index = 0;
    for (const QStringView cell : cells.tokenize(separator)) {
        if (m_columns[index].field->kind == Kind::Id)
            return ParticipantId::fromText(cell.toString());
        if (++index == m_columns.size())
            break;
    }
    return {};
}

std::optional<RowInterpretation::Fault> RowInterpretation::apply(QStringView cells, ParticipantRow &person,
                                                                 ImportMode mode, QStringList *remarks) const
{
    const bool isNew = person.participant.id.isNull();
    if (person.participant.organisation)
        if (const Organisation *known = m_names.organisation(*person.participant.organisation))
            person.organisation = *known;
    Names names;
    QString group;
    size_t index = 0;
    for (const QStringView view : cells.tokenize(separator)) {
        const Column &column = m_columns[index++];
        if (view.isEmpty())
            continue;
        const QString text = view.toString();
        const bool isSaid = !isNew && ParticipantCell::text(*column.field, person, m_language) == text;
        if (column.field->kind == Kind::Group)
            group = text;
        else if (!isSaid)
            if (auto fault = apply({column, text, mode}, person, names, remarks)) {
                giveNames(names, person, mode); // whose row is refused is shown with it
                return fault;
            }
    }
    giveNames(names, person, mode);
    if (!group.isEmpty())
        giveGroup(group, person, mode, remarks);
    if (isNew) {
        give(person.participant.source, m_source, ImportMode::FillGaps);
        if (!m_hasLanguageColumn)
            person.participant.language = !person.participant.nameArabic.isEmpty() ? Language::Arabic
                                          : m_language == Language::Arabic         ? Language::English
                                                                                   : m_language;
    }
    return std::nullopt;
}

std::optional<RowInterpretation::Fault> RowInterpretation::apply(const Cell &cell, ParticipantRow &row, Names &names,
                                                                 QStringList *remarks) const
{
    Participant &person = row.participant;
    const QString &text = cell.text;
    const auto notUnderstood = [&] {
        if (remarks)
            *remarks << tr("%1: %2 is not understood and left out.")
                            .arg(isolated(cell.column.field->header.best(m_language)), isolated(text));
    };
    switch (cell.column.field->kind) {
    case Kind::Id:
        if (ParticipantId::fromText(text).isNull())
            give(person.externalId, text, cell.mode);
        break;
    case Kind::Name:
        names.any = text;
        break;
    case Kind::GivenName:
        names.given = text;
        break;
    case Kind::FamilyName:
        names.family = text;
        break;
    case Kind::NameArabic:
        names.arabic = text;
        break;
    case Kind::NameLatin:
        names.latin = text;
        break;
    case Kind::Honorific:
        giveText(cell, person.honorific);
        break;
    case Kind::JobTitle:
        giveText(cell, person.jobTitle);
        break;
    case Kind::Organisation:
        if (cell.mode == ImportMode::Update || !person.organisation) {
            row.organisation = m_names.organisation(text, m_language);
            person.organisation = row.organisation->id;
        }
        break;
    case Kind::Group:
        break; // when the organisation is known
    case Kind::Country: {
        const QString code = remembered(m_countries, text, countryCodeOf);
        if (code.isEmpty())
            return Fault{cell.column.number,
                         tr("%1 is not a country that is known. Write its name in one of the three languages, "
                            "or its code.")
                             .arg(isolated(text))};
        give(person.country, code, cell.mode);
        break;
    }
    case Kind::Email:
        return giveAddresses(cell, row);
    case Kind::Phone:
        give(person.phone, toLatinDigits(text), cell.mode);
        break;
    case Kind::Language:
        // Everybody has one, so there is no gap to fill; a new person's is the table's to say.
        if (const auto language = remembered(m_languages, text, ParticipantWords::language); !language)
            notUnderstood();
        else if (cell.mode == ImportMode::Update || person.id.isNull())
            person.language = *language;
        break;
    case Kind::Gender:
        if (const auto gender = remembered(m_genders, text, ParticipantWords::gender))
            give(person.gender, *gender, cell.mode);
        else
            notUnderstood();
        break;
    case Kind::Tags:
        giveTags(cell, row);
        break;
    case Kind::Notes:
        give(person.notes, text, cell.mode);
        break;
    case Kind::Consent:
        if (const auto consent = remembered(m_consents, text, ParticipantWords::consent))
            give(person.consent, *consent, cell.mode);
        else
            notUnderstood();
        break;
    case Kind::ConsentOn:
        if (const auto day = ParticipantWords::day(text))
            give(person.consentOn, day, cell.mode);
        else
            notUnderstood();
        break;
    case Kind::Source:
        give(person.source, text, cell.mode);
        break;
    case Kind::ExternalId:
        give(person.externalId, text, cell.mode);
        break;
    case Kind::Registration:
        return giveRegistration(cell, row);
    case Kind::Custom:
        return giveCustomValue(cell, row);
    }
    return std::nullopt;
}

void RowInterpretation::giveNames(Names &names, ParticipantRow &row, ImportMode mode) const
{
    const auto fill = [&](const QString &name) {
        QString &slot = isArabic(name) ? names.arabic : names.latin;
        if (slot.isEmpty())
            slot = name;
    };
    if (!names.given.isEmpty() || !names.family.isEmpty())
        fill(QStringList{names.given, names.family}.join(u' ').trimmed());
    if (!names.any.isEmpty())
        fill(names.any);
    if (!names.arabic.isEmpty())
        give(row.participant.nameArabic, names.arabic, mode);
    if (!names.latin.isEmpty())
        give(row.participant.nameLatin, names.latin, mode);
}

void RowInterpretation::giveText(const Cell &cell, LocalizedText &text) const
{
    const Language latin = m_language == Language::Arabic ? Language::English : m_language;
    const Language language = cell.column.language.value_or(isArabic(cell.text) ? Language::Arabic : latin);
    give(text.in(language), cell.text, cell.mode);
}

std::optional<RowInterpretation::Fault> RowInterpretation::giveAddresses(const Cell &cell, ParticipantRow &row) const
{
    QString list = cell.text;
    QStringList addresses = ListText::split(list.replace(u',', u';').replace(u'\n', u';'));
    for (QString &address : addresses) {
        address = bareAddress(address);
        if (!FieldCheck::email(address))
            return Fault{cell.column.number,
                         tr("%1 is not an address. Write one address, such as name@example.org, or several with "
                            "semicolons.")
                             .arg(isolated(address))};
    }
    Participant &person = row.participant;
    const auto isFurther = [&](const QString &address) {
        return std::any_of(row.furtherAddresses.begin(), row.furtherAddresses.end(),
                           [&](const ParticipantAddress &each) { return isSameAddress(each.email, address); });
    };
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString &address = addresses[i];
        if (address.isEmpty() || isSameAddress(address, person.email))
            continue;
        if (i == 0 && (cell.mode == ImportMode::Update || person.email.isEmpty())) {
            std::erase_if(row.furtherAddresses,
                          [&](const ParticipantAddress &each) { return isSameAddress(each.email, address); });
            person.email = address;
        } else if (!isFurther(address)) {
            ParticipantAddress further;
            further.participant = person.id;
            further.email = address;
            row.furtherAddresses.push_back(further);
        }
    }
    return std::nullopt;
}

void RowInterpretation::giveTags(const Cell &cell, ParticipantRow &row) const
{
    for (const QString &name : ListText::split(cell.text)) {
        if (fold(name).isEmpty())
            continue;
        const Tag &tag = m_names.tag(name);
        const bool isThere =
            std::any_of(row.tags.begin(), row.tags.end(), [&](const Tag &each) { return each.id == tag.id; });
        if (!isThere)
            row.tags.push_back(tag);
    }
}

void RowInterpretation::giveGroup(const QString &name, ParticipantRow &row, ImportMode mode, QStringList *remarks) const
{
    if (!row.organisation) {
        if (remarks)
            *remarks << tr("The group %1 is left out, since a group is that of an organisation and none is named.")
                            .arg(isolated(name));
        return;
    }
    const StakeholderGroup *before = row.organisation->group ? m_names.group(*row.organisation->group) : nullptr;
    if (before && before->name.best(m_language) == name)
        return;
    const StakeholderGroup group = m_names.group(name, m_language);
    give(row.organisation->group, std::optional(group.id), mode);
    if (row.organisation->group == group.id)
        row.group = group;
}

std::optional<RowInterpretation::Fault> RowInterpretation::giveRegistration(const Cell &cell, ParticipantRow &row) const
{
    static const QStringList none{QStringLiteral("no"),    QStringLiteral("n"),   QStringLiteral("0"),
                                  QStringLiteral("false"), QStringLiteral("non"), fold(QStringLiteral("لا"))};
    const auto state = ParticipantWords::registrationState(cell.text);
    if (!state) {
        if (none.contains(fold(cell.text)))
            return std::nullopt;
        return Fault{cell.column.number,
                     tr("%1 is no state of a registration. Write invited, registered, approved, refused or cancelled.")
                         .arg(isolated(cell.text))};
    }
    const EventId event = *cell.column.field->event;
    const auto found = std::find_if(row.registrations.begin(), row.registrations.end(),
                                    [&](const Registration &each) { return each.event == event; });
    if (found == row.registrations.end()) {
        Registration registration;
        registration.participant = row.participant.id;
        registration.event = event;
        registration.state = *state;
        row.registrations.push_back(registration);
    } else if (cell.mode == ImportMode::Update) {
        found->state = *state;
    }
    return std::nullopt;
}

std::optional<RowInterpretation::Fault> RowInterpretation::giveCustomValue(const Cell &cell, ParticipantRow &row) const
{
    const CustomField &field = *cell.column.field->custom;
    const auto value = CustomFieldEditing::checked(field, cell.text);
    if (!value)
        return Fault{cell.column.number, CustomFieldEditing::faultOf(field, cell.text).value_or(QString())};
    const auto found = std::find_if(row.customValues.begin(), row.customValues.end(),
                                    [&](const CustomValue &each) { return each.field == field.id; });
    if (found == row.customValues.end())
        row.customValues.push_back({{}, row.participant.id, field.id, *value});
    else
        give(found->value, *value, cell.mode);
    return std::nullopt;
}

} // namespace multaqa
