// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/cards/VCardReader.h"

#include "app/exchange/cards/CardPhotos.h"
#include "app/exchange/cards/VCardLines.h"
#include "app/text/Bidi.h"
#include "support/Check.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadFile
{
    std::vector<ContactCard> cards;
    std::vector<qint64> lines;
    VCardReading reading;
    std::optional<Error> error;

    QStringList messages() const
    {
        QStringList all;
        for (const Complaint &complaint : reading.complaints)
            all += QString::number(complaint.line) + u": "_s + withoutBidiControls(complaint.message);
        return all;
    }
};

VCardReader::CardTaker into(ReadFile &file)
{
    return [&file](ContactCard &&card, qint64 line, qint64) {
        file.cards.push_back(std::move(card));
        file.lines.push_back(line);
        return true;
    };
}

ReadFile finished(ReadFile file, Result<VCardReading> result)
{
    if (result)
        file.reading = *std::move(result);
    else
        file.error = result.error();
    return file;
}

ReadFile read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadFile file;
    auto result = VCardReader::read(buffer, u"people.vcf"_s, into(file));
    return finished(std::move(file), std::move(result));
}

ReadFile readPath(const QString &path)
{
    ReadFile file;
    auto result = VCardReader::read(path, into(file));
    return finished(std::move(file), std::move(result));
}

/// A card of that version with these lines and a name.
QByteArray card(const QByteArray &version, const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:Name\r\n" + lines + "\r\nEND:VCARD\r\n";
}

/// The smallest beginning that says what kind of picture it is.
const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a464946");
const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d");

} // namespace

class VCardReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardOfVersionFourSaysEverything();
    void bothScriptsOfANameAreOnePersons();
    void aNameIsMadeOfItsParts();
    void linesAreUnfolded_data();
    void linesAreUnfolded();
    void quotedPrintableGoesOverSeveralLines();
    void escapesAreUndoneAsTheVersionHasThem();
    void everyEncodingIsUnderstood_data();
    void everyEncodingIsUnderstood();
    void shortWordsFollowTheirNeighbours();
    void anUnknownEncodingIsAComplaint();
    void photosAreTakenByTheirBytes_data();
    void photosAreTakenByTheirBytes();
    void whatIsPreferredComesFirst();
    void groupsAndUnknownPropertiesDoNoHarm();
    void anAssistantsCardIsNotThePersons();
    void aBrokenCardIsAComplaintAndTheOthersArrive();
    void whatIsTooLargeIsLeftOut();
    void complaintsEnd();
    void readingCanBeStopped();
    void aFileWithoutCardsIsRefused();
    void aMissingFileIsNamed();
    void ourOwnFilesAreRead();
    void filesOfOtherProgramsAreRead();
};

void VCardReaderTest::aCardOfVersionFourSaysEverything()
{
    const ReadFile file =
        read(card("4.0", "N:Haddad;Samira;Rose,Mary;Dr.;PhD,MD\r\n"
                         "TITLE:Head of Unit\r\nORG:Ministry of Labour\\, Lebanon;Migration;Policy\r\n"
                         "EMAIL:samira@example.org\r\nTEL;VALUE=uri;TYPE=\"work,voice\":tel:+961-1-978-800;ext=12\r\n"
                         "ADR;TYPE=work:;;Street;Beirut;;1107;Lebanon\r\nLANG:ar\r\nGENDER:F;she\r\n"
                         "NOTE:one\\ntwo\r\nCATEGORIES:VIP,Press\\, radio\r\n"
                         "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nREV:20210223T093000+0200"));
    QVERIFY(!file.error);
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.size(), 1);
    ContactCard expected;
    expected.names = {{QString(), u"Name"_s, u"Haddad"_s, u"Samira"_s, u"Rose Mary"_s, u"Dr."_s, u"PhD, MD"_s, {}}};
    expected.titles = {{QString(), u"Head of Unit"_s}};
    expected.organisations = {{QString(), u"Ministry of Labour, Lebanon"_s, u"Migration, Policy"_s}};
    expected.emails = QStringList{u"samira@example.org"_s};
    expected.phones = {{u"+961-1-978-800 ext. 12"_s, {u"work"_s, u"voice"_s}}};
    expected.country = u"Lebanon"_s;
    expected.languages = QStringList{u"ar"_s};
    expected.gender = Gender::Female;
    expected.note = u"one\ntwo"_s;
    expected.categories = QStringList{u"VIP"_s, u"Press, radio"_s};
    expected.uid = u"urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s;
    expected.revised = QDateTime({2021, 2, 23}, {7, 30}, Qt::UTC);
    QVERIFY(file.cards[0] == expected);
}

void VCardReaderTest::bothScriptsOfANameAreOnePersons()
{
    const ReadFile file = read("BEGIN:VCARD\nVERSION:4.0\nFN;ALTID=1;LANGUAGE=en:Samira Haddad\n"
                               "FN;ALTID=1;LANGUAGE=ar:سميرة حداد\n"
                               "N;ALTID=1;LANGUAGE=ar;SORT-AS=\"حداد,سميرة\":حداد;سميرة;;السيدة;\n"
                               "N;ALTID=1;LANGUAGE=en:Haddad;Samira;;Ms;\nX-PHONETIC-LAST-NAME:Hadad\nEND:VCARD\n");
    QCOMPARE(file.cards.size(), 1);
    const auto &names = file.cards[0].names;
    QCOMPARE(names.size(), 2);
    QVERIFY((names[0] == CardName{u"en"_s, u"Samira Haddad"_s, u"Haddad"_s, u"Samira"_s, {}, u"Ms"_s, {}, {}}));
    QVERIFY(
        (names[1] == CardName{u"ar"_s, u"سميرة حداد"_s, u"حداد"_s, u"سميرة"_s, {}, u"السيدة"_s, {}, u"حداد,سميرة"_s}));
    QCOMPARE(file.cards[0].phoneticFamily, u"Hadad"_s);
}

void VCardReaderTest::aNameIsMadeOfItsParts()
{
    const ReadFile file = read("BEGIN:VCARD\nVERSION:3.0\nN:Haddad;Samira;;Dr.;\nEND:VCARD\n"
                               "BEGIN:VCARD\nVERSION:3.0\nFN:\nORG:Ministry\nEND:VCARD\n");
    QCOMPARE(file.cards.size(), 2);
    QCOMPARE(file.cards[0].names.at(0).formatted, u"Dr. Samira Haddad"_s);
    QVERIFY(file.cards[1].names.empty());
    QCOMPARE(file.cards[1].organisations.at(0).name, u"Ministry"_s);
}

void VCardReaderTest::linesAreUnfolded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray note = u"NOTE:السيدة سميرة"_s.toUtf8();
    for (const char *end : {"\r\n", "\n", "\r"})
        for (const char *blank : {" ", "\t"})
            for (qsizetype at = 5; at < note.size(); at += 3) {
                QByteArray bytes = note;
                bytes.insert(at, QByteArray(end) + blank);
                bytes = card("4.0", bytes).replace("\r\n", "\n").replace("\n", end);
                QTest::addRow("%s %lld", QByteArray(end).toHex().constData(), at) << bytes;
            }
}

void VCardReaderTest::linesAreUnfolded()
{
    QFETCH(QByteArray, bytes);
    if (bytes.contains("\r\r"))
        QSKIP("No such file");
    const ReadFile file = read(bytes);
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.at(0).note, u"السيدة سميرة"_s);
}

void VCardReaderTest::quotedPrintableGoesOverSeveralLines()
{
    const ReadFile file = read(card("2.1", "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=B3=D9=\r\n"
                                           "=85=D9=8A=D8=B1=D8=A9=0D=0A=\r\n second = third=\r\n:4\r\n"
                                           "EMAIL;QUOTED-PRINTABLE:a=40example.org"));
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.at(0).note, u"سميرة\n second = third:4"_s);
    QCOMPARE(file.cards.at(0).emails, QStringList{u"a@example.org"_s});
}

void VCardReaderTest::escapesAreUndoneAsTheVersionHasThem()
{
    const QByteArray lines = "NOTE:C:\\new\\; a\\, b \\\\ http\\://x\r\nORG:A\\;B;C";
    const ReadFile newer = read(card("3.0", lines));
    QCOMPARE(newer.cards.at(0).note, u"C:\new; a, b \\ http://x"_s);
    QCOMPARE(newer.cards[0].organisations.at(0).name, u"A;B"_s);
    QCOMPARE(newer.cards[0].organisations.at(0).unit, u"C"_s);
    const ReadFile older = read(card("2.1", lines));
    QCOMPARE(older.cards.at(0).note, u"C:\\new; a, b \\ http\\://x"_s);
    QCOMPARE(older.cards[0].organisations.at(0).name, u"A;B"_s);
}

void VCardReaderTest::everyEncodingIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto vcard = [](const QByteArray &fn) -> QByteArray {
        return "BEGIN:VCARD\r\nVERSION:2.1\r\n" + fn + "\r\nEND:VCARD\r\n";
    };
    const QString arabic = u"محمد العلي"_s;
    QTest::newRow("UTF-8") << vcard("FN:" + arabic.toUtf8()) << arabic;
    QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF" + vcard("FN:" + arabic.toUtf8()) << arabic;
    const QString whole = QString::fromUtf8(vcard("FN:" + arabic.toUtf8()));
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16, little end first") << QByteArray(little.encode(whole)) << arabic;
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16, big end first") << QByteArray(big.encode(whole)) << arabic;
    // Bytes of windows-1256, ISO-8859-6 and windows-1252.
    const QByteArray bytes1256 = QByteArray::fromHex("e3cde3cf20c7e1dae1ed");
    QTest::newRow("windows-1256, declared") << vcard("FN;CHARSET=windows-1256:" + bytes1256) << arabic;
    QTest::newRow("windows-1256, unsaid") << vcard("FN:" + bytes1256) << arabic;
    QTest::newRow("ISO-8859-6, declared, quoted-printable")
        << vcard("FN;CHARSET=ISO-8859-6;ENCODING=QUOTED-PRINTABLE:=E5=CD=E5=CF =C7=E4=D9=E4=EA") << arabic;
    QTest::newRow("windows-1252, unsaid") << vcard("FN:Andr\xE9 M\xFCller") << u"André Müller"_s;
    QTest::newRow("windows-1252, capitals, unsaid") << vcard("FN:\xC9LODIE LEF\xC8VRE") << u"ÉLODIE LEFÈVRE"_s;
    QTest::newRow("UTF-8 said, windows-1256 meant") << vcard("FN;CHARSET=UTF-8:" + bytes1256) << arabic;
}

void VCardReaderTest::everyEncodingIsUnderstood()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const ReadFile file = read(bytes);
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.at(0).names.at(0).formatted, name);
}

void VCardReaderTest::shortWordsFollowTheirNeighbours()
{
    // One letter can be Arabic's ة or Western É.
    const QByteArray lines = "BEGIN:VCARD\nVERSION:2.1\nFN:\xE3\xCD\xE3\xCF\nTITLE:\xC9\nEND:VCARD\n";
    QCOMPARE(read(lines).cards.at(0).titles.at(0).text, u"ة"_s);
    QCOMPARE(read(card("2.1", "TITLE:\xC9")).cards.at(0).titles.at(0).text, u"É"_s);
}

void VCardReaderTest::anUnknownEncodingIsAComplaint()
{
    for (const QByteArray charset : {"no-such-thing", "../../etc/passwd", ""}) {
        const ReadFile file = read(card("2.1", "NOTE;CHARSET=" + charset + ":caf\xE9"));
        QCOMPARE(file.cards.at(0).note, u"café"_s);
        QCOMPARE(file.messages().size(), charset.isEmpty() ? 0 : 1);
    }
    const ReadFile damaged = read(card("2.1", "NOTE;CHARSET=Shift_JIS:caf\x81"));
    QCOMPARE(damaged.messages(), QStringList{u"4: NOTE has damaged letters; each is shown as \uFFFD."_s});
    QCOMPARE(damaged.reading.complaints.at(0).subject, u"Name"_s);
}

void VCardReaderTest::photosAreTakenByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("complaint");
    const QByteArray jpeg64 = jpeg.toBase64();
    const QByteArray png64 = png.toBase64();
    const QString none;
    QTest::newRow("2.1") << QByteArray("PHOTO;JPEG;ENCODING=BASE64:\r\n " + jpeg64 + "\r\n") << u"image/jpeg"_s << none;
    QTest::newRow("2.1, without blanks before its lines")
        << QByteArray("PHOTO;JPEG;BASE64:" + jpeg64.left(4) + "\r\n" + jpeg64.mid(4)) << u"image/jpeg"_s << none;
    QTest::newRow("3.0") << QByteArray("PHOTO;ENCODING=b;TYPE=PNG:" + png64) << u"image/png"_s << none;
    QTest::newRow("4.0") << QByteArray("PHOTO:data:image/jpeg;base64," + jpeg64) << u"image/jpeg"_s << none;
    QTest::newRow("4.0, its comma escaped")
        << QByteArray("PHOTO;MEDIATYPE=image/png:data:image/png;base64\\," + png64) << u"image/png"_s << none;
    QTest::newRow("4.0, percent encoded")
        << QByteArray("PHOTO:data:image/png," + png.toPercentEncoding()) << u"image/png"_s << none;
    QTest::newRow("called JPEG, is PNG") << QByteArray("PHOTO;ENCODING=b;TYPE=JPEG:" + png64) << u"image/png"_s << none;
    QTest::newRow("the first is elsewhere")
        << QByteArray("PHOTO:https://example.org/a.png\r\nPHOTO;ENCODING=b:" + png64) << u"image/png"_s
        << u"4: The photo is not in the card but elsewhere; it was not fetched."_s;
    QTest::newRow("a file's path") << QByteArray("PHOTO;VALUE=uri:file:///etc/passwd") << none
                                   << u"4: The photo is not in the card but elsewhere; it was not fetched."_s;
    QTest::newRow("a page") << QByteArray("PHOTO:data:image/png;base64," + QByteArray("<svg/>").toBase64()) << none
                            << u"4: The photo is neither JPEG nor PNG and was left out."_s;
    QTest::newRow("damaged") << QByteArray("PHOTO;ENCODING=b:/9j!") << none
                             << u"4: The photo is damaged (its base64 cannot be read) and was left out."_s;
    QTest::newRow("too large") << QByteArray("PHOTO;ENCODING=b:" +
                                             QByteArray(jpeg + QByteArray(largestCardPhoto, 'x')).toBase64())
                               << none << u"4: The photo is larger than 5 MB and was left out."_s;
}

void VCardReaderTest::photosAreTakenByTheirBytes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, mediaType);
    QFETCH(QString, complaint);
    const ReadFile file = read(card("3.0", lines));
    QCOMPARE(file.messages(), complaint.isEmpty() ? QStringList() : QStringList{complaint});
    QCOMPARE(file.cards.at(0).photo.mediaType, mediaType);
    QCOMPARE(file.cards[0].photo.bytes, mediaType.isEmpty() ? QByteArray() : mediaType == u"image/png" ? png : jpeg);
}

void VCardReaderTest::whatIsPreferredComesFirst()
{
    const ReadFile newer = read(card("4.0", "EMAIL:c@x\r\nEMAIL;PREF=2:b@x\r\nEMAIL;PREF=1:a@x"));
    QCOMPARE(newer.cards.at(0).emails, (QStringList{u"a@x"_s, u"b@x"_s, u"c@x"_s}));
    const ReadFile older = read(card("2.1", "TEL;CELL:2\r\nTEL;WORK;PREF:1\r\nEMAIL;TYPE=pref,home:mailto:a%2Bb@x"));
    QCOMPARE(older.cards.at(0).phones.at(0).number, u"1"_s);
    QCOMPARE(older.cards.at(0).phones.at(0).types, QStringList{u"work"_s});
    QCOMPARE(older.cards.at(0).emails, QStringList{u"a+b@x"_s});
}

void VCardReaderTest::groupsAndUnknownPropertiesDoNoHarm()
{
    const ReadFile file = read(card("3.0", "item1.EMAIL;type=INTERNET:a@x\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n"
                                           "X-SOMETHING;A=b;\"c\":d\r\nLOGO;VALUE=uri:http://x/"));
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.at(0).emails, QStringList{u"a@x"_s});
}

void VCardReaderTest::anAssistantsCardIsNotThePersons()
{
    const ReadFile file =
        read("BEGIN:VCARD\nVERSION:2.1\nFN:The Head\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:The Assistant\n"
             "EMAIL:assistant@x\nEND:VCARD\nEMAIL:head@x\nEND:VCARD\n");
    QCOMPARE(file.messages(), QStringList());
    QCOMPARE(file.cards.size(), 1);
    QCOMPARE(file.cards[0].names.at(0).formatted, u"The Head"_s);
    QCOMPARE(file.cards[0].emails, QStringList{u"head@x"_s});
}

void VCardReaderTest::aBrokenCardIsAComplaintAndTheOthersArrive()
{
    const ReadFile file = read("BEGIN:VCARD\nVERSION:3.0\nFN:One\nEND:VCARD\n"   // 1 to 4
                               "BEGIN:VCARD\nFN:Two\n"                           // 5, no end
                               "BEGIN:VCARD\nFN:Three\nno property\nEND:VCARD\n" // 7 to 10
                               "BEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n\n"         // 11
                               "BEGIN:VCARD\nFN:Five\n");                        // 15, cut off
    QCOMPARE(file.messages(), (QStringList{
                                  u"5: Card 2 has no end, so it may not be whole; it was left out."_s,
                                  u"9: The line is no property of a vCard and was left out."_s,
                                  u"11: Card 4 has no name, no organisation and no e-mail address, and was left out."_s,
                                  u"15: Card 5 has no end, so it may not be whole; it was left out."_s,
                              }));
    QCOMPARE(file.cards.size(), 2);
    QCOMPARE(file.lines, (std::vector<qint64>{1, 7}));
    QCOMPARE(file.cards[1].names.at(0).formatted, u"Three"_s);
    QCOMPARE(file.reading.cards, 2);
    QCOMPARE(file.reading.broken, 3);
}

void VCardReaderTest::whatIsTooLargeIsLeftOut()
{
    const ReadFile line = read(card("3.0", "NOTE:" + QByteArray(VCardLines::largest, 'x') + "\r\nEMAIL:a@x"));
    QCOMPARE(line.messages(), QStringList{u"4: The line is longer than 8 MB and was left out."_s});
    QCOMPARE(line.cards.at(0).emails, QStringList{u"a@x"_s});

    const QByteArray half = "NOTE:" + QByteArray(VCardLines::largest - 100, 'x') + "\r\n";
    const ReadFile whole = read(card("3.0", half + half + half) + card("3.0", "EMAIL:b@x"));
    QCOMPARE(whole.messages(), QStringList{u"1: Card 1 is larger than 16 MB and was left out."_s});
    QCOMPARE(whole.cards.size(), 1);

    QByteArray addresses;
    for (int i = 0; i < 200; ++i)
        addresses += "EMAIL:" + QByteArray::number(i) + "@x\r\n";
    const ReadFile many = read(card("3.0", addresses));
    QCOMPARE(many.messages(), QStringList{u"104: The card says EMAIL more than 100 times; the rest was left out."_s});
    QCOMPARE(many.cards.at(0).emails.size(), 100);
}

void VCardReaderTest::complaintsEnd()
{
    const ReadFile file = read(card("3.0", QByteArray("no property\r\n").repeated(5000)));
    QCOMPARE(file.reading.complaints.size(), VCardReader::mostComplaints + 1);
    QCOMPARE(file.cards.size(), 1);
}

void VCardReaderTest::readingCanBeStopped()
{
    QByteArray bytes = card("3.0", "EMAIL:a@x").repeated(3);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    int taken = 0;
    const auto result =
        VCardReader::read(buffer, u"people.vcf"_s, [&](ContactCard &&, qint64, qint64) { return ++taken < 2; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(taken, 2);
}

void VCardReaderTest::aFileWithoutCardsIsRefused()
{
    for (const QByteArray bytes : {"", "Name,Email\nA,b@x\n", "END:VCARD\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"}) {
        const ReadFile file = read(bytes);
        QVERIFY(file.error);
        QCOMPARE(file.error->kind, ErrorKind::Refused);
        QVERIFY(file.error->message.contains(u"people.vcf"_s));
    }
}

void VCardReaderTest::aMissingFileIsNamed()
{
    const ReadFile file = readPath(u"/no such folder/people.vcf"_s);
    QVERIFY(file.error);
    QCOMPARE(file.error->kind, ErrorKind::NotFound);
    QVERIFY(file.error->message.contains(u"people.vcf"_s));
}

void VCardReaderTest::ourOwnFilesAreRead()
{
    const ReadFile file = readPath(QStringLiteral(MULTAQA_TEST_DATA "/vcard/mixed.vcf"));
    QVERIFY(!file.error);
    QStringList names;
    for (const ContactCard &card : file.cards)
        names += card.names.at(0).formatted;
    QCOMPARE(names, (QStringList{u"ليلى العطّار"_s, u"Karim Ben Salah"_s, u"أمل الشامي"_s}));
    QCOMPARE(file.messages(), QStringList{u"18: Card 3 has no end, so it may not be whole; it was left out."_s});
    QCOMPARE(file.cards[0].names.at(1).formatted, u"Leila Attar"_s);
    QCOMPARE(file.cards[0].country, u"لبنان"_s);
    QCOMPARE(file.cards[1].phones.at(0).number, u"+216 71 000 000"_s);
    QCOMPARE(file.cards[2].organisations.at(0).name, u"وزارة العمل"_s);
}

void VCardReaderTest::filesOfOtherProgramsAreRead()
{
    const QDir folder(QStringLiteral(MULTAQA_SHARED "/samples/contacts"));
    const QStringList files = folder.entryList({u"*.vcf"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("The samples of other programs are not here (../shared/samples/contacts).");
    const QHash<QString, QStringList> expected{
        {u"John_Doe_GMAIL.vcf"_s, {u"Mr. John Richter, James Doe Sr."_s, u"john.doe@ibm.com"_s, {}, u"IBM"_s}},
        {u"John_Doe_MS_OUTLOOK.vcf"_s,
         {u"Mr. John Richter James Doe Sr."_s, u"john.doe@ibm.cm"_s, u"image/jpeg"_s, u"IBM"_s}},
        {u"outlook-2007.vcf"_s,
         {u"Mr. Michael Angstadt Jr."_s, u"mike.angstadt@gmail.com"_s, u"image/jpeg"_s, u"TheCompany"_s}},
        {u"rfc6350-example.vcf"_s, {u"Simon Perreault"_s, u"simon.perreault@viagenie.ca"_s, {}, u"Viagenie"_s}},
    };
    for (const QString &name : files) {
        const ReadFile file = readPath(folder.filePath(name));
        QVERIFY2(!file.error, qPrintable(name));
        QCOMPARE(file.messages(), QStringList());
        QCOMPARE(file.cards.size(), 1);
        const ContactCard &card = file.cards.front();
        const QStringList found{card.names.at(0).formatted, card.emails.value(0), card.photo.mediaType,
                                card.organisations.at(0).name};
        if (expected.contains(name))
            QCOMPARE(found, expected.value(name));
        QCOMPARE(card.names.size(), 1);
    }
}

MULTAQA_TEST(VCardReaderTest)
#include "VCardReaderTest.moc"
