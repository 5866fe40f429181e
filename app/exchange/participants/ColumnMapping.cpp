// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ColumnMapping.h"

#include "app/people/Countries.h"
#include "app/text/Fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace multaqa {
namespace {

using Kind = ParticipantField::Kind;
using Use = MappedColumn::Use;
using KnownBy = MappedColumn::KnownBy;

constexpr QLatin1String notImported("-");
constexpr QLatin1String ownField("+");

/// "job title (French)" is "job title" in French.
struct SaidLanguage
{
    QString header;
    std::optional<Language> language;
};

SaidLanguage saidLanguage(const QString &header)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(.*\S)\s*[(\[]\s*(\S+)\s*[)\]]$)"));
    static const QHash<QString, Language> languages{{QStringLiteral("arabic"), Language::Arabic},
                                                    {QStringLiteral("ar"), Language::Arabic},
                                                    {QStringLiteral("arabe"), Language::Arabic},
                                                    {fold(QStringLiteral("العربية")), Language::Arabic},
                                                    {fold(QStringLiteral("بالعربية")), Language::Arabic},
                                                    {QStringLiteral("english"), Language::English},
                                                    {QStringLiteral("en"), Language::English},
                                                    {QStringLiteral("anglais"), Language::English},
                                                    {fold(QStringLiteral("بالإنجليزية")), Language::English},
                                                    {QStringLiteral("french"), Language::French},
                                                    {QStringLiteral("fr"), Language::French},
                                                    {QStringLiteral("francais"), Language::French},
                                                    {fold(QStringLiteral("بالفرنسية")), Language::French}};
    const auto match = shape.match(header);
    const auto language = match.hasMatch() ? languages.constFind(fold(match.captured(2))) : languages.constEnd();
    return language == languages.constEnd() ? SaidLanguage{header, {}} : SaidLanguage{match.captured(1), *language};
}

bool hasLanguages(const ParticipantField &field)
{
    return field.kind == Kind::Honorific || field.kind == Kind::JobTitle;
}

/// Indico's export has the state of the registration without saying for what; where there is one event, it is that.
const ParticipantField *onlyRegistration(const ParticipantFields &fields)
{
    const auto isRegistration = [](const ParticipantField &field) { return field.kind == Kind::Registration; };
    const auto first = std::find_if(fields.all().begin(), fields.all().end(), isRegistration);
    const bool isOnly = std::count_if(fields.all().begin(), fields.all().end(), isRegistration) == 1;
    return isOnly ? &*first : nullptr;
}

/// Indico writes "Personal Data#First Name" where it wants to be understood by its own import.
QString withoutSection(const QString &header)
{
    return header.contains(u'#') ? header.section(u'#', -1) : header;
}

bool isMostly(const QStringList &samples, const std::function<bool(const QString &)> &holds)
{
    const auto count = std::count_if(samples.begin(), samples.end(), holds);
    return !samples.isEmpty() && count * 2 > samples.size();
}

bool isEmail(const QString &text)
{
    return text.count(u'@') >= 1 && !text.contains(QLatin1String("://"));
}

bool isPhone(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[+(]?\d[\d\s().\-/]{5,}$)"));
    return shape.match(text).hasMatch();
}

bool isName(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

} // namespace

ColumnMapping ColumnMapping::guess(const ImportSource &source, const ParticipantFields &fields,
                                   const QStringList &remembered)
{
    constexpr int samplesShown = 3;
    ColumnMapping mapping;
    for (int column = 0; column < source.headers().size(); ++column) {
        MappedColumn mapped;
        mapped.header = source.headers().at(column);
        mapped.samples = source.samples(column, samplesShown);
        mapping.m_columns.push_back(std::move(mapped));
    }
    mapping.recall(remembered, fields);
    mapping.guessByHeader(fields);
    mapping.guessByContent(source);
    return mapping;
}

void ColumnMapping::recall(const QStringList &remembered, const ParticipantFields &fields)
{
    for (size_t i = 0; i < m_columns.size() && i < size_t(remembered.size()); ++i) {
        const QString &choice = remembered.at(int(i));
        MappedColumn &column = m_columns[i];
        if (choice == notImported || choice == ownField) {
            column.use = choice == ownField ? Use::OwnField : Use::NotImported;
            column.knownBy = KnownBy::Remembered;
        } else if (const auto *field = fields.named(choice); field && field->key == choice) {
            column.use = Use::Field;
            column.field = choice;
            column.knownBy = KnownBy::Remembered;
            if (hasLanguages(*field))
                column.language = saidLanguage(column.header).language;
        }
    }
}

void ColumnMapping::guessByHeader(const ParticipantFields &fields)
{
    std::array<int, 3> headersIn{};
    for (MappedColumn &column : m_columns) {
        const QString header = withoutSection(column.header);
        const ParticipantField *field = fields.named(header);
        std::optional<Language> language;
        if (!field || hasLanguages(*field)) {
            const SaidLanguage said = saidLanguage(header);
            const ParticipantField *base = said.language ? fields.named(said.header) : nullptr;
            if (base && hasLanguages(*base)) {
                field = base;
                language = said.language;
            }
        }
        const QString folded = fold(header);
        if (!field && (folded == QLatin1String("registration state") || folded == QLatin1String("registration status")))
            field = onlyRegistration(fields);
        if (!field)
            continue;
        for (const Language each : allLanguages)
            headersIn[size_t(each)] += fold(field->header.in(each)) == folded;
        const bool isTaken = std::any_of(m_columns.begin(), m_columns.end(), [&](const MappedColumn &other) {
            return other.use == Use::Field && other.field == field->key && other.language == language;
        });
        if (column.knownBy != KnownBy::Nothing || isTaken)
            continue;
        column.use = Use::Field;
        column.field = field->key;
        column.knownBy = KnownBy::Header;
        column.language = language;
    }
    // "organisation" and "notes" are English and French: what stands first in a tie is what most tables are.
    for (const Language each : {Language::French, Language::Arabic})
        if (headersIn[size_t(each)] > headersIn[size_t(m_language)])
            m_language = each;
}

void ColumnMapping::guessByContent(const ImportSource &source)
{
    constexpr int samplesAsked = 20;
    const auto samples = [&](size_t column) { return source.samples(int(column), samplesAsked); };
    const auto give = [&](size_t column, const char *key) {
        MappedColumn &mapped = m_columns[column];
        if (mapped.knownBy != KnownBy::Nothing || columnOf(QLatin1String(key)) >= 0)
            return;
        mapped.use = Use::Field;
        mapped.field = QLatin1String(key);
        mapped.knownBy = KnownBy::Content;
    };
    // The number that a list from elsewhere calls people by stands under "ID", too.
    if (const int id = columnOf(QStringLiteral("id")); id >= 0) {
        const auto isOurs = [](const QString &text) { return !ParticipantId::fromText(text).isNull(); };
        MappedColumn &column = m_columns[size_t(id)];
        if (column.knownBy == KnownBy::Header && !column.samples.isEmpty() && !isMostly(samples(size_t(id)), isOurs)) {
            column.knownBy = KnownBy::Nothing;
            column.use = Use::NotImported;
            column.field.clear();
            give(size_t(id), "external_id");
        }
    }
    const bool hasHeaders = source.headerRow() > 0 || source.kind() == ImportSource::Kind::Cards;
    const bool isIndicos = !hasHeaders && m_columns.size() == 6 && isMostly(samples(5), isEmail) &&
                           isMostly(samples(0), isName) && isMostly(samples(1), isName);
    if (isIndicos) {
        const char *keys[] = {"given_name", "family_name", "organisation", "job_title", "phone", "email"};
        for (size_t i = 0; i < m_columns.size(); ++i)
            give(i, keys[i]);
        return;
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QStringList values = samples(i);
        if (isMostly(values, isEmail))
            give(i, "email");
        if (hasHeaders)
            continue; // a word that is not known means something, and numbers may be anything
        if (isMostly(values, isPhone))
            give(i, "phone");
        else if (isMostly(values, [](const QString &text) { return !countryCodeOf(text).isEmpty(); }))
            give(i, "country");
        else if (isMostly(values, isName))
            give(i, "name");
    }
}

void ColumnMapping::setField(int column, const QString &field)
{
    MappedColumn &chosen = m_columns[size_t(column)];
    for (MappedColumn &other : m_columns)
        if (&other != &chosen && other.use == Use::Field && other.field == field && other.language == chosen.language)
            other.use = Use::NotImported;
    chosen.use = Use::Field;
    chosen.field = field;
    chosen.knownBy = KnownBy::Choice;
}

void ColumnMapping::setNotImported(int column)
{
    m_columns[size_t(column)].use = Use::NotImported;
    m_columns[size_t(column)].knownBy = KnownBy::Choice;
}

void ColumnMapping::setOwnField(int column)
{
    m_columns[size_t(column)].use = Use::OwnField;
    m_columns[size_t(column)].knownBy = KnownBy::Choice;
}

void ColumnMapping::keepUnknown()
{
    for (MappedColumn &column : m_columns)
        if (column.knownBy == KnownBy::Nothing && !column.header.isEmpty())
            column.use = Use::OwnField;
}

int ColumnMapping::columnOf(const QString &field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const MappedColumn &column) {
        return column.use == Use::Field && column.field == field;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QStringList ColumnMapping::remembered() const
{
    QStringList choices;
    for (const MappedColumn &column : m_columns)
        choices << (column.use == Use::Field ? column.field
                                             : QString(column.use == Use::OwnField ? ownField : notImported));
    return choices;
}

Result<void> ColumnMapping::check() const
{
    for (const char *key : {"name", "given_name", "family_name", "name_ar", "name_latin"})
        if (columnOf(QLatin1String(key)) >= 0)
            return {};
    if (columnOf(QStringLiteral("id")) >= 0)
        return {};
    return Error::refused(
        tr("No column of the table says what people are called. Say which one it is, or give it the header “name”."));
}

} // namespace multaqa
