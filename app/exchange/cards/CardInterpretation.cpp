// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CardInterpretation.h"

#include "CardPhotos.h"

#include "app/text/Bidi.h"
#include "app/text/TextCleaning.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardInterpretation)
};

/// More values of one kind than any person has.
constexpr size_t mostValues = 100;

/// ISO 8601, basic or extended, as REV has it; without a zone it is taken for UTC.
QDateTime readRevision(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:Z|([+-])(\d\d):?(\d\d)?)?)?$)"));
    const auto match = form.match(text.trimmed());
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return {};
    const int offset = number(8) * 3600 + number(9) * 60;
    const QDateTime revision = QDateTime(date, time, Qt::UTC).addSecs(match.captured(7) == u'-' ? offset : -offset);
    return revision.date().year() >= 1 && revision.date().year() <= 9999 ? revision : QDateTime();
}

/// An address or a number without the "mailto:" or "tel:" of a link (RFC 6068, RFC 3966); what follows the first
/// semicolon of the latter are parameters.
QString withoutScheme(QString value, QLatin1String scheme)
{
    while (value.startsWith(scheme, Qt::CaseInsensitive))
        value = QString::fromUtf8(QByteArray::fromPercentEncoding(value.mid(scheme.size()).toUtf8()));
    return value;
}

QString phoneNumber(const QString &value)
{
    const QLatin1String scheme("tel:");
    if (!value.startsWith(scheme, Qt::CaseInsensitive))
        return value;
    const QStringList parts = value.split(u';');
    QString number = withoutScheme(parts.first(), scheme);
    for (const QString &part : parts)
        if (part.startsWith(QLatin1String("ext="), Qt::CaseInsensitive))
            number += QString(u" ext. " % part.mid(4));
    return number;
}

Gender readGender(const QString &value)
{
    const QString word = value.section(u';', 0, 0).trimmed().toLower();
    if (word == QLatin1String("f") || word == QLatin1String("female"))
        return Gender::Female;
    if (word == QLatin1String("m") || word == QLatin1String("male"))
        return Gender::Male;
    return word == QLatin1String("o") || word == QLatin1String("other") ? Gender::Other : Gender::NotGiven;
}

/// One card on its way from properties to a ContactCard.
class Interpretation
{
public:
    Interpretation(const RawCard &raw, CardEncoding &encoding, std::vector<Complaint> &complaints)
        : m_raw(raw)
        , m_encoding(encoding)
        , m_complaints(complaints)
    {
    }

    ContactCard card()
    {
        const size_t earlierComplaints = m_complaints.size();
        for (const VCardProperty &property : m_raw.properties)
            m_byName[property.name].push_back(&property);
        readNames();
        readWork();
        readReach();
        readRest();
        for (size_t i = earlierComplaints; i < m_complaints.size(); ++i)
            m_complaints[i].subject = m_card.names.empty() ? QString() : m_card.names.front().formatted;
        return std::move(m_card);
    }

private:
    using Properties = std::vector<const VCardProperty *>;

    /// Those of that name, the preferred ones first; the first hundred.
    Properties all(const char *name)
    {
        Properties found = m_byName.value(QLatin1String(name));
        std::stable_sort(found.begin(), found.end(), [](const VCardProperty *a, const VCardProperty *b) {
            return a->preference() < b->preference();
        });
        if (found.size() > mostValues) {
            complain(*found[mostValues], Text::tr("The card says %1 more than %2 times; the rest was left out.")
                                             .arg(isolated(QLatin1String(name)), QString::number(mostValues)));
            found.resize(mostValues);
        }
        return found;
    }

    void complain(const VCardProperty &property, const QString &sentence)
    {
        m_complaints.push_back({property.line, {}, sentence});
    }

    /// The value as text, still with its escapes.
    QString text(const VCardProperty &property)
    {
        const auto bytes = property.bytes();
        if (!bytes) {
            complain(
                property,
                Text::tr("%1 is damaged (its base64 cannot be read) and was left out.").arg(isolated(property.name)));
            return {};
        }
        const QByteArray charset = property.parameter("CHARSET").join(QString()).toUtf8();
        const CardEncoding::Text decoded = m_encoding.decode(*bytes, charset);
        if (!decoded.isKnown)
            complain(property,
                     Text::tr("The encoding %2 of %1 is not known here, so its letters were guessed.")
                         .arg(isolated(property.name), isolated(cleaned(QString::fromUtf8(charset.left(40))))));
        if (decoded.isDamaged)
            complain(property, Text::tr("%1 has damaged letters; each is shown as %2.")
                                   .arg(isolated(property.name), QChar(QChar::ReplacementCharacter)));
        return decoded.text;
    }

    static QString cleaned(const QString &text) { return cleanText(text, TextLines::One); }
    QString whole(const QString &escapedText) const
    {
        return cleaned(VCardText::unescaped(escapedText, m_raw.version));
    }
    QString whole(const VCardProperty &property) { return whole(text(property)); }

    /// A component that may be a list in 3.0 and 4.0, as one text.
    QString component(const QStringList &components, qsizetype at, QLatin1String separator) const
    {
        if (at >= components.size())
            return {};
        if (m_raw.version == VCardVersion::TwoOne)
            return whole(components[at]);
        QStringList words;
        for (const QString &part : VCardText::split(components[at], u','))
            if (const QString word = whole(part); !word.isEmpty())
                words += word;
        return words.join(separator);
    }

    static QString languageOf(const VCardProperty &property)
    {
        const QString language = property.parameter("LANGUAGE").join(QString()).replace(u'_', u'-');
        return VCardText::isToken(language) ? language : QString();
    }

    /// FN and N are two properties; those of one language belong together, in the order of the card, and one that does
    /// not say its language goes with any.
    void readNames()
    {
        for (const VCardProperty *property : all("FN"))
            if (const QString formatted = whole(*property); !formatted.isEmpty())
                m_card.names.push_back({.language = languageOf(*property), .formatted = formatted});
        std::vector<bool> hasParts(m_card.names.size(), false);
        for (const VCardProperty *property : all("N")) {
            const CardName parts = nameParts(*property);
            if (const auto place = placeOf(parts.language, hasParts)) {
                CardName &name = m_card.names[*place];
                const QString language = name.language.isEmpty() ? parts.language : name.language;
                const QString formatted = name.formatted;
                name = parts;
                name.language = language;
                name.formatted = formatted;
                hasParts[*place] = true;
            } else if (!parts.formatted.isEmpty() && m_card.names.size() < mostValues) {
                m_card.names.push_back(parts);
                hasParts.push_back(true);
            }
        }
        const QString sortString = first("SORT-STRING");
        if (!m_card.names.empty() && !sortString.isEmpty())
            m_card.names.front().sortAs = sortString;
        m_card.phoneticGiven = first("X-PHONETIC-FIRST-NAME");
        m_card.phoneticAdditional = first("X-PHONETIC-MIDDLE-NAME");
        m_card.phoneticFamily = first("X-PHONETIC-LAST-NAME");
    }

    std::optional<size_t> placeOf(const QString &language, const std::vector<bool> &hasParts) const
    {
        for (size_t i = 0; i < hasParts.size(); ++i)
            if (!hasParts[i] && m_card.names[i].language.compare(language, Qt::CaseInsensitive) == 0)
                return i;
        for (size_t i = 0; i < hasParts.size(); ++i)
            if (!hasParts[i] && (language.isEmpty() || m_card.names[i].language.isEmpty()))
                return i;
        return std::nullopt;
    }

    /// N, with the name that can be made of it as the formatted one.
    CardName nameParts(const VCardProperty &property)
    {
        const QStringList components = VCardText::split(text(property), u';');
        const QLatin1String blank(" ");
        CardName name;
        name.language = languageOf(property);
        name.family = component(components, 0, blank);
        name.given = component(components, 1, blank);
        name.additional = component(components, 2, blank);
        name.honorific = component(components, 3, blank);
        name.suffix = component(components, 4, QLatin1String(", "));
        name.sortAs = cleaned(property.parameter("SORT-AS").join(u','));
        name.formatted = cleaned(name.honorific % u' ' % name.given % u' ' % name.additional % u' ' % name.family);
        return name;
    }

    QString first(const char *name)
    {
        for (const VCardProperty *property : all(name))
            if (const QString value = whole(*property); !value.isEmpty())
                return value;
        return {};
    }

    void readWork()
    {
        for (const char *name : {"TITLE", "ROLE"}) {
            if (!m_card.titles.empty())
                break; // the role stands in only for a title that is not there
            for (const VCardProperty *property : all(name))
                if (const QString title = whole(*property); !title.isEmpty())
                    m_card.titles.push_back({languageOf(*property), title});
        }
        for (const VCardProperty *property : all("ORG")) {
            CardOrganisation organisation{languageOf(*property), {}, {}};
            QStringList units;
            for (const QString &part : VCardText::split(text(*property), u';'))
                units += whole(part);
            organisation.name = units.takeFirst();
            units.removeAll(QString());
            organisation.unit = units.join(QLatin1String(", "));
            if (!organisation.name.isEmpty() || !organisation.unit.isEmpty())
                m_card.organisations.push_back(organisation);
        }
    }

    void readReach()
    {
        for (const VCardProperty *property : all("EMAIL")) {
            const QString address = cleaned(withoutScheme(whole(*property), QLatin1String("mailto:")));
            if (!address.isEmpty())
                m_card.emails += address;
        }
        for (const VCardProperty *property : all("TEL"))
            if (const QString number = cleaned(phoneNumber(whole(*property))); !number.isEmpty())
                m_card.phones.push_back({number, property->types()});
        for (const VCardProperty *property : all("ADR")) {
            constexpr qsizetype countryAt = 6;
            if (m_card.country.isEmpty())
                m_card.country = component(VCardText::split(text(*property), u';'), countryAt, QLatin1String(", "));
        }
    }

    void readRest()
    {
        for (const VCardProperty *property : all("LANG"))
            if (const QString language = whole(*property); !language.isEmpty())
                m_card.languages += language;
        for (const char *name : {"GENDER", "X-GENDER"})
            if (m_card.gender == Gender::NotGiven)
                m_card.gender = readGender(first(name));
        QStringList notes;
        for (const VCardProperty *property : all("NOTE"))
            notes += VCardText::unescaped(text(*property), m_raw.version);
        m_card.note = cleanText(notes.join(u'\n'), TextLines::Many);
        for (const VCardProperty *property : all("CATEGORIES"))
            for (const QString &category : VCardText::split(text(*property), u','))
                if (const QString word = whole(category); !word.isEmpty() && m_card.categories.size() < int(mostValues))
                    m_card.categories += word;
        for (const VCardProperty *property : all("PHOTO"))
            if (m_card.photo.bytes.isEmpty())
                readPhoto(*property);
        m_card.uid = first("UID");
        m_card.revised = readRevision(first("REV"));
    }

    void readPhoto(const VCardProperty &property)
    {
        const auto photo = photoOf(property);
        if (photo)
            m_card.photo = *photo;
        else
            complain(property, photo.error().message);
    }

    const RawCard &m_raw;
    CardEncoding &m_encoding;
    std::vector<Complaint> &m_complaints;
    QHash<QString, Properties> m_byName;
    ContactCard m_card;
};

} // namespace

ContactCard interpretCard(const RawCard &raw, CardEncoding &encoding, std::vector<Complaint> &complaints)
{
    return Interpretation(raw, encoding, complaints).card();
}

} // namespace multaqa
