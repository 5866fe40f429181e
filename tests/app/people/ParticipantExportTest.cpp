// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/ParticipantExport.h"
#include "app/exchange/ConferenceJsonReader.h"
#include "app/exchange/cards/VCardReader.h"
#include "app/people/BadgeCode.h"
#include "app/people/BadgeDocument.h"
#include "app/people/ParticipantSelection.h"
#include "db/stores/HistoryStore.h"
#include "support/PdfReaders.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace multaqa;

/// The ways out of people, on the sample conference.
class ParticipantExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto people = ParticipantSelection().participants(m_conference->database());
        VERIFY_OK(people);
        m_people = *people;
        QCOMPARE(m_people.size(), size_t(40));
    }
    void aTableHasARowForEachAndTheWordsOfTheLanguage();
    void aSpreadsheetSaysFirstWhatItIsForWhereThatIsWished();
    void aPurposeHasNoPlaceInOtherFormats();
    void contactsAreReadBackAsTheyWere();
    void jsonIsReadBackUnchangedAndIntoAnotherConference();
    void onlyWhoIsChosenLeaves();
    void badgesGiveCodesOnceAndAScannerReadsThem();
    void theFormatFollowsFromTheEnding();

private:
    ParticipantExport way(ParticipantExport::Format format, Language language = Language::English) const
    {
        ParticipantExport way;
        way.format = format;
        way.request.participants = m_people;
        way.request.languages = {language};
        way.today = QDate(2021, 2, 1);
        return way;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What stands in the sheets of an xlsx file, as another reader finds it.
    static QString sheets(const QString &path)
    {
        return QString::fromUtf8(PdfReaders::outputOf(
            QStringLiteral("python3"), {QStringLiteral(MULTAQA_TEST_DATA "/tables/read_xlsx.py"), path}));
    }

    TestConference m_conference{TestConference::Filled::WithSample};
    std::vector<ParticipantId> m_people;
};

using Format = ParticipantExport::Format;

void ParticipantExportTest::aTableHasARowForEachAndTheWordsOfTheLanguage()
{
    const QString english = m_conference.path(QStringLiteral("people.csv"));
    VERIFY_OK(way(Format::Csv).write(*m_conference, english));
    const QStringList lines = QString::fromUtf8(bytes(english)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(41));
    QVERIFY2(lines[0].startsWith(
                 QStringLiteral("id,name (Arabic),name (Latin),title,job title,organisation,group,country,email,phone,"
                                "language,gender,tags,notes,")),
             qPrintable(lines[0]));
    QVERIFY(lines[1].contains(QStringLiteral(",Approved,")));
    const QString arabic = m_conference.path(QStringLiteral("people-ar.csv"));
    VERIFY_OK(way(Format::CsvWithSemicolons, Language::Arabic).write(*m_conference, arabic));
    QVERIFY(QString::fromUtf8(bytes(arabic)).startsWith(QStringLiteral("المعرّف;الاسم (بالعربية);")));
}

void ParticipantExportTest::aSpreadsheetSaysFirstWhatItIsForWhereThatIsWished()
{
    const QString path = m_conference.path(QStringLiteral("people.xlsx"));
    VERIFY_OK(way(Format::Xlsx).write(*m_conference, path));
    QVERIFY(!sheets(path).contains(QStringLiteral("Purpose")));
    ParticipantExport withPurpose = way(Format::Xlsx);
    withPurpose.purpose = QStringLiteral("Seating plan");
    VERIFY_OK(withPurpose.write(*m_conference, path));
    const QString found = sheets(path);
    QVERIFY(found.contains(QStringLiteral("Seating plan")));
    QVERIFY(found.contains(QStringLiteral("1 February 2021")));
    QVERIFY(found.indexOf(QStringLiteral("Seating plan")) < found.indexOf(QStringLiteral("name (Latin)")));
}

void ParticipantExportTest::aPurposeHasNoPlaceInOtherFormats()
{
    ParticipantExport wish = way(Format::Csv);
    wish.purpose = QStringLiteral("Seating plan");
    const auto written = wish.write(*m_conference, m_conference.path(QStringLiteral("purpose.csv")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::WrongUse);
    QVERIFY(!QFile::exists(m_conference.path(QStringLiteral("purpose.csv"))));
}

void ParticipantExportTest::contactsAreReadBackAsTheyWere()
{
    for (const Format format : {Format::VCard3, Format::VCard4}) {
        const QString path = m_conference.path(QStringLiteral("people.vcf"));
        VERIFY_OK(way(format).write(*m_conference, path));
        std::vector<ContactCard> cards;
        const auto reading = VCardReader::read(path, [&](ContactCard &&card, qint64, qint64) {
            cards.push_back(std::move(card));
            return true;
        });
        VERIFY_OK(reading);
        QCOMPARE(reading->complaints.size(), size_t(0));
        QCOMPARE(cards.size(), m_people.size());
        for (size_t i = 0; i < cards.size(); ++i) {
            const auto person = RecordStore<Participant>(m_conference->database()).get(m_people[i]);
            QCOMPARE(cards[i].uid, person->id.text());
            QCOMPARE(cards[i].emails.value(0), person->email);
            QCOMPARE(cards[i].gender, person->gender);
            QStringList names;
            for (const CardName &name : cards[i].names)
                names << name.formatted;
            QVERIFY(person->nameArabic.isEmpty() || names.contains(person->nameArabic));
            QVERIFY(person->nameLatin.isEmpty() || names.contains(person->nameLatin));
        }
    }
}

void ParticipantExportTest::jsonIsReadBackUnchangedAndIntoAnotherConference()
{
    const QString path = m_conference.path(QStringLiteral("people.json"));
    VERIFY_OK(way(Format::Json).write(*m_conference, path));
    const auto again = ConferenceJsonReader::read(*m_conference, bytes(path), path);
    VERIFY_OK(again);
    QCOMPARE(again->added + again->updated, 0);
    QVERIFY(again->refused.empty());
    TestConference other;
    const auto taken = ConferenceJsonReader::read(*other, bytes(path), path);
    VERIFY_OK(taken);
    QVERIFY(taken->refused.empty());
    QCOMPARE(*RecordStore<Participant>(other->database()).all(),
             *RecordStore<Participant>(m_conference->database()).all());
}

void ParticipantExportTest::onlyWhoIsChosenLeaves()
{
    ParticipantExport wish = way(Format::Json);
    wish.request.participants = {m_people[3]};
    const QString path = m_conference.path(QStringLiteral("one.json"));
    VERIFY_OK(wish.write(*m_conference, path));
    const QJsonObject all = QJsonDocument::fromJson(bytes(path)).object();
    QCOMPARE(all.value(QStringLiteral("participant")).toArray().size(), qsizetype(1));
    QCOMPARE(all.value(QStringLiteral("organisation")).toArray().size(), qsizetype(1));
    const auto other = RecordStore<Participant>(m_conference->database()).get(m_people[4]);
    QVERIFY(!bytes(path).contains(other->email.toUtf8()));
}

void ParticipantExportTest::badgesGiveCodesOnceAndAScannerReadsThem()
{
    const auto steps = [&] { return HistoryStore(m_conference->database()).steps()->size(); };
    ParticipantExport wish = way(Format::Badges, Language::Arabic);
    wish.request.languages = {Language::Arabic, Language::English};
    wish.request.participants = {m_people[0], m_people[1]};
    const size_t before = steps();
    const QString path = m_conference.path(QStringLiteral("badges.pdf"));
    VERIFY_OK(wish.write(*m_conference, path));
    QCOMPARE(steps(), before + 1);
    VERIFY_OK(wish.write(*m_conference, path));
    QCOMPARE(steps(), before + 1);
    QStringList wanted;
    QStringList read;
    for (int i = 0; i < 2; ++i) {
        wanted << RecordStore<Participant>(m_conference->database()).get(m_people[size_t(i)])->badgeCode;
        constexpr int dotsPerInch = 300;
        const QString picture = m_conference.path(QStringLiteral("page.png"));
        QVERIFY(PdfReaders::raster(path, i, dotsPerInch).save(picture));
        read << QString::fromLatin1(PdfReaders::outputOf(QStringLiteral("zbarimg"),
                                                         {QStringLiteral("-q"), QStringLiteral("--raw"), picture}))
                    .trimmed();
    }
    wanted.sort();
    read.sort();
    QCOMPARE(read, wanted);
    QCOMPARE(BadgeCode::fromTyped(read[0]), wanted[0]);
}

void ParticipantExportTest::theFormatFollowsFromTheEnding()
{
    QCOMPARE(ParticipantExport::formatOf(QStringLiteral("a.XLSX")), std::optional(Format::Xlsx));
    QCOMPARE(ParticipantExport::formatOf(QStringLiteral("a.vcf")), std::optional(Format::VCard3));
    QCOMPARE(ParticipantExport::formatOf(QStringLiteral("a.xls")), std::optional<Format>());
}

MULTAQA_GUI_TEST(ParticipantExportTest)
#include "ParticipantExportTest.moc"
