// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/cards/VCardWriter.h"

#include "app/exchange/cards/VCardReader.h"
#include "app/text/TextCleaning.h"
#include "support/Check.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

using Version = VCardWriter::Version;

std::vector<ContactCard> readBack(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::vector<ContactCard> cards;
    const auto reading = VCardReader::read(buffer, u"people.vcf"_s, [&](ContactCard &&card, qint64, qint64) {
        cards.push_back(std::move(card));
        return true;
    });
    if (!reading || !reading->complaints.empty())
        cards.clear();
    return cards;
}

/// Draws everything from one list of numbers, so that RapidCheck can make a failing card smaller.
class CardSource
{
public:
    explicit CardSource(const std::vector<unsigned> &numbers)
        : m_numbers(numbers)
    {
    }

    ContactCard card()
    {
        ContactCard card;
        for (int i = 0; i <= below(3); ++i)
            card.names.push_back(name());
        card.phoneticGiven = text();
        card.phoneticAdditional = text();
        card.phoneticFamily = text();
        for (int i = below(3); i > 0; --i)
            card.titles.push_back({language(), someText()});
        for (int i = below(3); i > 0; --i)
            card.organisations.push_back({language(), someText(), text()});
        for (int i = below(4); i > 0; --i)
            card.emails += someText();
        for (int i = below(4); i > 0; --i)
            card.phones.push_back({someText(), below(2) == 0 ? QStringList() : QStringList{u"work"_s, u"voice"_s}});
        card.country = text();
        for (int i = below(3); i > 0; --i)
            card.languages += someText();
        card.gender = Gender(below(4));
        card.note = cleanText(hostile(), TextLines::Many);
        for (int i = below(3); i > 0; --i)
            card.categories += someText();
        if (below(3) == 0)
            card.photo = {QByteArray::fromHex("ffd8ff") + hostile().toUtf8(), u"image/jpeg"_s};
        card.uid = below(2) == 0 ? text() : u"urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s;
        if (below(2) == 0)
            card.revised = QDateTime({2000 + below(50), 1 + below(12), 1 + below(28)}, {below(24), 5, 9}, Qt::UTC);
        return card;
    }

private:
    int below(int limit) { return m_next < m_numbers.size() ? int(m_numbers[m_next++] % unsigned(limit)) : 0; }
    QString hostile()
    {
        static const QStringList pieces{
            u"x"_s,
            u"سميرة"_s,
            u"حَدّاد"_s,
            u"é"_s,
            u"e\u0301"_s,
            u"👩‍🏫"_s,
            u"中文"_s,
            u" "_s,
            u"\u00A0"_s,
            u"\n"_s,
            u"\r\n"_s,
            u"\t"_s,
            u";"_s,
            u","_s,
            u":"_s,
            u"\\"_s,
            u"\\n"_s,
            u"\\;"_s,
            u"\""_s,
            u"^"_s,
            u"^n"_s,
            u"^'"_s,
            u"="_s,
            u"=0D=0A="_s,
            u"=\n"_s,
            u"\nEND:VCARD\nBEGIN:VCARD\n"_s,
            u"\r\n X:"_s,
            u"\u2028"_s,
            u"\u0085"_s,
            u"\u202E"_s,
            u"\u200F"_s,
            u"\u2067"_s,
            u"\uFEFF"_s,
            u"\uFFFF"_s,
            QString(QChar(0xD800)),
            QString(QChar(0)),
            u"data:image/png;base64,"_s,
            u"item1."_s,
            u"ENCODING=QUOTED-PRINTABLE"_s,
            u"'"_s,
            u"+961 1 978 800"_s,
            QString(80, u'م'),
            QString(73, u'w'),
        };
        QString text;
        for (int i = below(6); i > 0; --i)
            text += pieces[below(int(pieces.size()))];
        return text;
    }
    QString text() { return cleanText(hostile(), TextLines::One); }
    QString someText() { return cleanText(QString(hostile() + u"."_s), TextLines::One); }
    QString language()
    {
        static const QStringList tags{QString(), u"ar"_s, u"en"_s, u"fr"_s, u"ar-LB"_s};
        return tags[below(int(tags.size()))];
    }
    CardName name() { return {language(), someText(), text(), text(), text(), text(), text(), text()}; }

    const std::vector<unsigned> &m_numbers;
    size_t m_next = 0;
};

bool comesBack(Version version)
{
    return rc::check("what is written is read back with nothing changed", [version] {
        const auto numbers =
            *rc::gen::resize(400, rc::gen::container<std::vector<unsigned>>(rc::gen::inRange<unsigned>(0, 1'000'000)));
        const ContactCard card = CardSource(numbers).card();
        const QByteArray bytes = VCardWriter::bytesOf(card, version);
        for (const QByteArray &line : bytes.split('\n')) {
            RC_ASSERT(line.isEmpty() || line.endsWith('\r'));
            RC_ASSERT(line.size() <= 76); // 75 and CR
            RC_ASSERT(line.isValidUtf8());
        }
        const auto cards = readBack(bytes + bytes);
        RC_ASSERT(cards.size() == 2u);
        // Said in words by a failing test, which cannot show a card.
        RC_ASSERT(VCardWriter::bytesOf(cards[0], version).toStdString() == bytes.toStdString());
        RC_ASSERT(cards[0] == card);
        RC_ASSERT(cards[1] == card);
    });
}

ContactCard leila()
{
    ContactCard card;
    card.names = {{u"ar"_s, u"ليلى العطّار"_s, u"العطّار"_s, u"ليلى"_s, {}, u"السيدة"_s, {}, {}},
                  {u"en"_s, u"Leila Attar"_s, u"Attar"_s, u"Leila"_s, {}, u"Ms"_s, {}, u"Attar"_s}};
    card.emails = QStringList{u"leila.attar@example.org"_s};
    card.languages = QStringList{u"ar"_s};
    card.gender = Gender::Female;
    return card;
}

} // namespace

class VCardWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenInVersionThreeIsReadBack();
    void whatIsWrittenInVersionFourIsReadBack();
    void versionFourHasAlternatives();
    void versionThreeHasOneNameForOtherPrograms();
    void lineBreaksCannotEnterAProperty();
    void aCardWithoutANameIsCalledByItsOrganisation();
    void aFileHoldsAllCards();
    void aFileThatCannotBeWrittenIsNamed();
};

void VCardWriterTest::whatIsWrittenInVersionThreeIsReadBack()
{
    QVERIFY(comesBack(Version::Three));
}

void VCardWriterTest::whatIsWrittenInVersionFourIsReadBack()
{
    QVERIFY(comesBack(Version::Four));
}

void VCardWriterTest::versionFourHasAlternatives()
{
    QCOMPARE(QString::fromUtf8(VCardWriter::bytesOf(leila(), Version::Four)),
             u"BEGIN:VCARD\r\nVERSION:4.0\r\n"
             "FN;ALTID=1;LANGUAGE=ar:ليلى العطّار\r\nN;ALTID=1;LANGUAGE=ar:العطّار;ليلى;;السيدة;\r\n"
             "FN;ALTID=1;LANGUAGE=en:Leila Attar\r\nN;ALTID=1;LANGUAGE=en;SORT-AS=Attar:Attar;Leila;;Ms;\r\n"
             "EMAIL:leila.attar@example.org\r\nLANG:ar\r\nGENDER:F\r\nEND:VCARD\r\n"_s);
}

void VCardWriterTest::versionThreeHasOneNameForOtherPrograms()
{
    QCOMPARE(QString::fromUtf8(VCardWriter::bytesOf(leila(), Version::Three)),
             u"BEGIN:VCARD\r\nVERSION:3.0\r\n"
             "FN;LANGUAGE=ar:ليلى العطّار\r\nN;LANGUAGE=ar:العطّار;ليلى;;السيدة;\r\n"
             "X-MULTAQA-FN;LANGUAGE=en:Leila Attar\r\n"
             "X-MULTAQA-N;LANGUAGE=en;SORT-AS=Attar:Attar;Leila;;Ms;\r\n"
             "EMAIL;TYPE=INTERNET,PREF:leila.attar@example.org\r\nX-MULTAQA-LANG:ar\r\nX-MULTAQA-GENDER:F\r\n"
             "END:VCARD\r\n"_s);
}

void VCardWriterTest::lineBreaksCannotEnterAProperty()
{
    ContactCard card = leila();
    card.names[0].formatted = u"Leila\r\nEMAIL:other@x\u2028\rTEL:1"_s;
    card.names[0].language = u"ar:\r\nX"_s;
    card.phones = {{u"1\nTEL:2"_s, {u"work\r\nX"_s}}};
    card.uid = u"urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nX-UID:1"_s;
    for (Version version : {Version::Three, Version::Four}) {
        const auto cards = readBack(VCardWriter::bytesOf(card, version));
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards[0].names.at(0).formatted, u"Leila EMAIL:other@x TEL:1"_s);
        QCOMPARE(cards[0].names.at(0).language, QString());
        QCOMPARE(cards[0].emails, card.emails);
        QCOMPARE(cards[0].phones.size(), 1);
    }
}

void VCardWriterTest::aCardWithoutANameIsCalledByItsOrganisation()
{
    ContactCard card;
    card.emails = QStringList{u"office@example.org"_s};
    QVERIFY(VCardWriter::bytesOf(card, Version::Four).contains("FN:office@example.org\r\n"));
    card.organisations = {{{}, u"Ministry"_s, {}}};
    QVERIFY(VCardWriter::bytesOf(card, Version::Three).contains("FN:Ministry\r\nN:;;;;\r\n"));
}

void VCardWriterTest::aFileHoldsAllCards()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"المشاركون.vcf"_s);
    int given = 0;
    VERIFY_OK(VCardWriter::write(path, Version::Four, [&]() -> std::optional<ContactCard> {
        return given++ < 3 ? std::optional(leila()) : std::nullopt;
    }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cards = readBack(file.readAll());
    QCOMPARE(cards.size(), 3);
    QVERIFY(cards[2] == leila());
}

void VCardWriterTest::aFileThatCannotBeWrittenIsNamed()
{
    const auto written = VCardWriter::write(u"/no such folder/people.vcf"_s, Version::Three,
                                            [] { return std::optional<ContactCard>(); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
}

MULTAQA_TEST(VCardWriterTest)
#include "VCardWriterTest.moc"
