// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VCardWriter.h"

#include "VCardProperty.h"
#include "VCardText.h"

#include "app/FileWriting.h"
#include "app/text/TextCleaning.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

using VCardText::escaped;
using VCardText::isToken;

QString cleaned(const QString &text)
{
    return cleanText(text, TextLines::One);
}

QString formattedName(const CardName &name)
{
    const QString formatted = cleaned(name.formatted);
    if (!formatted.isEmpty())
        return formatted;
    return cleaned(name.honorific % u' ' % name.given % u' ' % name.additional % u' ' % name.family);
}

/// RFC 6350 section 3.2: 75 octets with the blank, without the line's end.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    QByteArray result;
    qsizetype begin = 0;
    while (true) {
        const qsizetype room = begin == 0 ? longest : longest - 1;
        qsizetype end = std::min(begin + room, line.size());
        while (end < line.size() && (line[end] & 0xC0) == 0x80)
            --end;
        result += (begin == 0 ? "" : " ") + line.mid(begin, end - begin) + "\r\n";
        if (end == line.size())
            return result;
        begin = end;
    }
}

/// Different languages of one thing, rather than several things.
template <typename Texts>
bool areAlternatives(const Texts &texts)
{
    QSet<QString> languages;
    for (const auto &text : texts)
        languages += text.language.toLower();
    return texts.size() > 1 && languages.size() == qsizetype(texts.size());
}

/// One card on its way into bytes.
class CardBytes
{
public:
    CardBytes(const ContactCard &card, VCardWriter::Version version)
        : m_card(card)
        , m_isFour(version == VCardWriter::Version::Four)
    {
    }

    QByteArray all()
    {
        add(QStringLiteral("BEGIN:VCARD"));
        add(m_isFour ? QStringLiteral("VERSION:4.0") : QStringLiteral("VERSION:3.0"));
        addNames();
        addWork();
        addReach();
        addRest();
        add(QStringLiteral("END:VCARD"));
        return m_bytes;
    }

private:
    void add(const QString &line) { m_bytes += folded(line.toUtf8()); }
    void add(const QString &head, const QString &text)
    {
        if (const QString value = cleaned(text); !value.isEmpty())
            add(head % u':' % escaped(value));
    }

    /// The head of a property that may be there in several languages.
    QString head(const char *name, size_t index, const QString &language, bool isAlternative) const
    {
        QString head = QLatin1String(name);
        if (!m_isFour && index > 0)
            head.prepend(QLatin1String(VCardProperty::ourPrefix));
        if (m_isFour && isAlternative)
            head += QLatin1String(";ALTID=1");
        if (isToken(language))
            head += QString(u";LANGUAGE=" % language);
        return head;
    }
    /// The head of a property that only 4.0 has.
    QString newerHead(const char *name) const
    {
        return (m_isFour ? QString() : QString::fromLatin1(VCardProperty::ourPrefix)) % QLatin1String(name);
    }
    /// Which of several is preferred, where it needs saying.
    static QString preference(qsizetype index, qsizetype count)
    {
        return count > 1 ? QString(u";PREF=" % QString::number(std::min<qsizetype>(index + 1, 100))) : QString();
    }

    void addNames()
    {
        std::vector<CardName> names;
        std::copy_if(m_card.names.begin(), m_card.names.end(), std::back_inserter(names),
                     [](const CardName &name) { return !formattedName(name).isEmpty(); });
        if (names.empty())
            names.push_back({.formatted = nameOfNobody()});
        for (size_t i = 0; i < names.size(); ++i)
            addName(names[i], i, names.size() > 1);
        if (!m_isFour)
            add(QStringLiteral("SORT-STRING"), names.front().sortAs);
        add(QStringLiteral("X-PHONETIC-FIRST-NAME"), m_card.phoneticGiven);
        add(QStringLiteral("X-PHONETIC-MIDDLE-NAME"), m_card.phoneticAdditional);
        add(QStringLiteral("X-PHONETIC-LAST-NAME"), m_card.phoneticFamily);
    }

    QString nameOfNobody() const
    {
        for (const CardOrganisation &organisation : m_card.organisations)
            if (!cleaned(organisation.name).isEmpty())
                return organisation.name;
        return m_card.emails.value(0);
    }

    void addName(const CardName &name, size_t index, bool isAlternative)
    {
        add(head("FN", index, name.language, isAlternative) % u':' % escaped(formattedName(name)));
        QString parts = head("N", index, name.language, isAlternative);
        const QString sortAs = cleaned(name.sortAs);
        if (!sortAs.isEmpty() && (m_isFour || index > 0))
            parts += QString(u";SORT-AS=" % VCardText::parameterEscaped(sortAs));
        QStringList values;
        for (const QString &part : {name.family, name.given, name.additional, name.honorific, name.suffix})
            values += escaped(cleaned(part));
        add(parts % u':' % values.join(u';'));
    }

    void addWork()
    {
        for (size_t i = 0; i < m_card.titles.size(); ++i)
            add(head("TITLE", i, m_card.titles[i].language, areAlternatives(m_card.titles)), m_card.titles[i].text);
        for (size_t i = 0; i < m_card.organisations.size(); ++i) {
            const CardOrganisation &organisation = m_card.organisations[i];
            QString value = escaped(cleaned(organisation.name));
            if (const QString unit = cleaned(organisation.unit); !unit.isEmpty())
                value += QString(u';' % escaped(unit));
            if (!value.isEmpty())
                add(head("ORG", i, organisation.language, areAlternatives(m_card.organisations)) % u':' % value);
        }
    }

    void addReach()
    {
        for (qsizetype i = 0; i < m_card.emails.size(); ++i) {
            const QString oldHead =
                i == 0 ? QStringLiteral("EMAIL;TYPE=INTERNET,PREF") : QStringLiteral("EMAIL;TYPE=INTERNET");
            add(m_isFour ? QString(u"EMAIL" % preference(i, m_card.emails.size())) : oldHead, m_card.emails[i]);
        }
        for (size_t i = 0; i < m_card.phones.size(); ++i)
            addPhone(m_card.phones[i], i);
        if (const QString country = cleaned(m_card.country); !country.isEmpty())
            add(u"ADR:;;;;;;" % escaped(country));
    }

    void addPhone(const CardPhone &phone, size_t index)
    {
        QStringList types;
        std::copy_if(phone.types.begin(), phone.types.end(), std::back_inserter(types), isToken);
        if (!m_isFour && index == 0)
            types += QStringLiteral("pref");
        QString head = QStringLiteral("TEL");
        if (!types.isEmpty())
            head += QString(u";TYPE=" % types.join(u','));
        if (m_isFour)
            head += preference(qsizetype(index), qsizetype(m_card.phones.size()));
        add(head, phone.number);
    }

    void addRest()
    {
        for (qsizetype i = 0; i < m_card.languages.size(); ++i)
            add(newerHead("LANG") % preference(i, m_card.languages.size()), m_card.languages[i]);
        if (m_card.gender != Gender::NotGiven)
            add(newerHead("GENDER"), m_card.gender == Gender::Female ? QStringLiteral("F")
                                     : m_card.gender == Gender::Male ? QStringLiteral("M")
                                                                     : QStringLiteral("O"));
        if (const QString note = cleanText(m_card.note, TextLines::Many); !note.isEmpty())
            add(u"NOTE:" % escaped(note));
        QStringList categories;
        for (const QString &category : m_card.categories)
            if (const QString word = cleaned(category); !word.isEmpty())
                categories += escaped(word);
        if (!categories.isEmpty())
            add(u"CATEGORIES:" % categories.join(u','));
        addPhoto();
        addUid();
        if (m_card.revised.isValid())
            add(u"REV:" % m_card.revised.toUTC().toString(m_isFour ? QStringLiteral("yyyyMMdd'T'HHmmss'Z'")
                                                                   : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    }

    void addPhoto()
    {
        if (m_card.photo.bytes.isEmpty())
            return;
        const QString code = QString::fromLatin1(m_card.photo.bytes.toBase64());
        const bool isPng = m_card.photo.mediaType == QLatin1String("image/png");
        if (m_isFour)
            add(u"PHOTO:data:" % m_card.photo.mediaType % u";base64," % code);
        else
            add(u"PHOTO;ENCODING=b;TYPE=" % (isPng ? QStringLiteral("PNG:") : QStringLiteral("JPEG:")) % code);
    }

    void addUid()
    {
        static const QRegularExpression uuid(QStringLiteral("^urn:uuid:[0-9a-fA-F-]{36}$"));
        const bool isText = m_isFour && !uuid.match(m_card.uid).hasMatch();
        add(isText ? QStringLiteral("UID;VALUE=text") : QStringLiteral("UID"), m_card.uid);
    }

    const ContactCard &m_card;
    const bool m_isFour;
    QByteArray m_bytes;
};

} // namespace

QByteArray VCardWriter::bytesOf(const ContactCard &card, Version version)
{
    return CardBytes(card, version).all();
}

Result<> VCardWriter::write(const QString &path, Version version,
                            const std::function<std::optional<ContactCard>()> &next)
{
    return writeFile(path, [&](const FileSink &sink) -> Result<> {
        while (const auto card = next())
            sink(bytesOf(*card, version));
        return {};
    });
}

} // namespace multaqa
