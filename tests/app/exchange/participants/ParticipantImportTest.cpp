// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/participants/ParticipantImport.h"
#include "db/records/ParticipantTag.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestProgram.h"

#include <QFile>

namespace multaqa {

class ParticipantImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file.startAfresh(); }

    void headersOfThreeLanguagesAreUnderstood_data();
    void headersOfThreeLanguagesAreUnderstood();
    void aKnownIdMeansThePerson();
    void anAddressWithTheNameMeansThePerson();
    void anAddressAloneIsNoProof();
    void theNameWithTheOrganisationMeansThePerson();
    void anEmptyCellChangesNothing();
    void aJobTitleInAnotherScriptIsShownAsTheChangeItIs();
    void theSameFileAgainSaysNothingNew();
    void gapsAreFilledAndNothingElse();
    void knownPeopleMayBeLeftAsTheyAre();
    void aRowThatRepeatsAnotherIsThatPerson();
    void twoNamesThatSoundAlikeAreDoubtful();
    void whatIsDecidedOfADoubtfulRowIsDone();
    void aRefusedRowSaysRowAndColumn_data();
    void aRefusedRowSaysRowAndColumn();
    void organisationsGroupsAndTagsAreMadeOnce();
    void severalAddressesAreKept();
    void aRegistrationIsTakenFromTheColumnOfItsEvent();
    void unknownColumnsBecomeFieldsOfTheConference();
    void indicosImportShapeIsKnownWithoutHeaders();
    void indicosExportIsKnownByItsHeaders();
    void theSheetWithTheHeadersIsRead();
    void aFormulaGivesItsValueAndIsTold();
    void whatIsGuardedFromSpreadsheetsIsTakenAsItWas();
    void contactsAreTaken();
    void undoBringsEveryRowBack();
    void cancellingChangesNothing();
    void whatIsHostileIsRefusedAndChangesNothing_data();
    void whatIsHostileIsRefusedAndChangesNothing();
    void realFilesGiveTheRightPeople_data();
    void realFilesGiveTheRightPeople();

private:
    using Plan = ParticipantImportPlan;

    const Database &database() { return m_file.conference().database(); }
    Result<Plan> plan(const QByteArray &bytes, ImportMode mode = ImportMode::Update, bool keepsUnknown = false)
    {
        MULTAQA_TRY(const ParticipantFields fields, ParticipantFields::read(database()));
        const auto isKnown = [&](const QString &word) { return fields.named(word) != nullptr; };
        MULTAQA_TRY(const ImportSource source,
                    ImportSource::openBytes(bytes, QStringLiteral("people.csv"), isKnown, {}));
        ColumnMapping mapping = ColumnMapping::guess(source, fields);
        if (keepsUnknown)
            mapping.keepUnknown();
        return Plan::make(database(), source, mapping, mode);
    }
    Result<ParticipantImport::Report> import(const QByteArray &bytes, ImportMode mode = ImportMode::Update)
    {
        MULTAQA_TRY(const Plan made, plan(bytes, mode));
        return ParticipantImport::take(m_file.conference(), made);
    }
    /// "3 rows: 1 added, 1 updated, 0 unchanged, 1 refused", or the error.
    QString outcome(const QByteArray &bytes, ImportMode mode = ImportMode::Update)
    {
        const auto report = import(bytes, mode);
        if (!report)
            return errorText(report.error());
        return QStringLiteral("%1 rows: %2 added, %3 updated, %4 unchanged, %5 refused")
            .arg(report->rows)
            .arg(report->added)
            .arg(report->updated)
            .arg(report->unchanged)
            .arg(report->refused.size());
    }
    std::vector<Participant> people()
    {
        auto all = RecordStore<Participant>(database()).all();
        return all ? *all : std::vector<Participant>();
    }

    OpenConference m_file;
};

void ParticipantImportTest::headersOfThreeLanguagesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("English") << QByteArray(
        "E-MAIL,Name,Organization,Country\nleila@example.org,Leila Attar,ESCWA,Lebanon\n");
    QTest::newRow("French") << QByteArray(
        "Nom;Prénom;Organisme;Pays;Courriel\nAttar;Leila;ESCWA;Liban;leila@example.org\n");
    QTest::newRow("Arabic") << QByteArray(
        "الاسم,الجهة,الدولة,البريد الإلكتروني\nLeila Attar,ESCWA,لبنان,leila@example.org\n");
    QTest::newRow("under a title") << QByteArray(
        "List of participants,,,\n,,,\nname,organisation,country,email\nLeila Attar,ESCWA,LBN,leila@example.org\n");
}

void ParticipantImportTest::headersOfThreeLanguagesAreUnderstood()
{
    QFETCH(QByteArray, table);
    QCOMPARE(outcome(table), QStringLiteral("1 rows: 1 added, 0 updated, 0 unchanged, 0 refused"));
    const Participant leila = people().front();
    QCOMPARE(leila.nameLatin, QStringLiteral("Leila Attar"));
    QCOMPARE(leila.email, QStringLiteral("leila@example.org"));
    QCOMPARE(leila.country, QStringLiteral("LB"));
    QVERIFY(leila.organisation.has_value());
}

void ParticipantImportTest::aKnownIdMeansThePerson()
{
    VERIFY_OK(import("name,email\nLeila Attar,leila@example.org\n"));
    const QByteArray id = people().front().id.text().toLatin1();
    QCOMPARE(outcome("id,name\n" + id + ",Leila Haddad\n"),
             QStringLiteral("1 rows: 0 added, 1 updated, 0 unchanged, 0 refused"));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Leila Haddad"));
}

void ParticipantImportTest::anAddressWithTheNameMeansThePerson()
{
    VERIFY_OK(import("name,email\nMohamed Hassan,m@example.org\n"));
    QCOMPARE(outcome("name,email,phone\nمحمد حسن,M@Example.org,+961 1 978 800\n"),
             QStringLiteral("1 rows: 0 added, 1 updated, 0 unchanged, 0 refused"));
    QCOMPARE(people().size(), size_t(1));
    QCOMPARE(people().front().nameArabic, QStringLiteral("محمد حسن"));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Mohamed Hassan"));
    QCOMPARE(people().front().phone, QStringLiteral("+961 1 978 800"));
}

void ParticipantImportTest::anAddressAloneIsNoProof()
{
    QCOMPARE(outcome("name,email\nKarim Fares,assistant@example.org\nHuda Mansour,assistant@example.org\n"),
             QStringLiteral("2 rows: 2 added, 0 updated, 0 unchanged, 0 refused"));
}

void ParticipantImportTest::theNameWithTheOrganisationMeansThePerson()
{
    VERIFY_OK(import("name,organisation\nLeila Attar,ESCWA\nHuda Mansour,IOM\n"));
    QCOMPARE(outcome("name,organisation,country\nATTAR Leila,escwa,LB\nHuda Mansour,UNHCR,LB\n"),
             QStringLiteral("2 rows: 0 added, 1 updated, 0 unchanged, 0 refused")); // Huda is doubtful, and left
    QCOMPARE(people().size(), size_t(2));
}

void ParticipantImportTest::anEmptyCellChangesNothing()
{
    VERIFY_OK(import("name,email,phone,notes\nLeila Attar,leila@example.org,+961 1 978 800,vegetarian\n"));
    const Participant before = people().front();
    QCOMPARE(outcome("name,email,phone,notes\nLeila Attar,leila@example.org,,\n"),
             QStringLiteral("1 rows: 0 added, 0 updated, 1 unchanged, 0 refused"));
    QVERIFY(people().front() == before);
}

void ParticipantImportTest::aJobTitleInAnotherScriptIsShownAsTheChangeItIs()
{
    VERIFY_OK(import("name,email,job title\nLeila Attar,leila@example.org,Adviser\n"));
    const auto made = plan("name,email,job title\nLeila Attar,leila@example.org,مستشارة\n");
    VERIFY_OK(made);
    const std::vector<PlannedChange> changes = made->changes(0);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().before, QString());
    QCOMPARE(changes.front().after, QStringLiteral("مستشارة"));
}

void ParticipantImportTest::theSameFileAgainSaysNothingNew()
{
    const QByteArray table = "name,email,organisation,group,country,tags,title,job title,language,gender,notes\n"
                             "Leila Attar,leila@example.org; l@example.com,ESCWA,United Nations,Lebanon,VIP; press,Ms,"
                             "Director,French,F,\"two\nlines\"\n"
                             "سمر حمدي,,,,مصر,,السيدة,,,,\n";
    QCOMPARE(outcome(table), QStringLiteral("2 rows: 2 added, 0 updated, 0 unchanged, 0 refused"));
    const auto step = m_file.conference().lastStep().step;
    QCOMPARE(outcome(table), QStringLiteral("2 rows: 0 added, 0 updated, 2 unchanged, 0 refused"));
    QVERIFY(m_file.conference().lastStep().step == 0 || m_file.conference().lastStep().step == step);
}

void ParticipantImportTest::gapsAreFilledAndNothingElse()
{
    VERIFY_OK(import("name,email,country\nLeila Attar,leila@example.org,\n"));
    QCOMPARE(outcome("name,email,country\nLEILA ATTAR,leila@example.org,LB\n", ImportMode::FillGaps),
             QStringLiteral("1 rows: 0 added, 1 updated, 0 unchanged, 0 refused"));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Leila Attar"));
    QCOMPARE(people().front().country, QStringLiteral("LB"));
}

void ParticipantImportTest::knownPeopleMayBeLeftAsTheyAre()
{
    VERIFY_OK(import("name,email\nLeila Attar,leila@example.org\n"));
    QCOMPARE(outcome("name,email,country\nLeila Attar,leila@example.org,LB\nHuda Mansour,,LB\n", ImportMode::Skip),
             QStringLiteral("2 rows: 1 added, 0 updated, 1 unchanged, 0 refused"));
    QCOMPARE(people().front().country, QString());
}

void ParticipantImportTest::aRowThatRepeatsAnotherIsThatPerson()
{
    QCOMPARE(outcome("name,email,phone\nLeila Attar,leila@example.org,\nLeila Attar,leila@example.org,+961 1 2\n"
                     "Leila Attar,leila@example.org,+961 1 2\n"),
             QStringLiteral("3 rows: 1 added, 1 updated, 1 unchanged, 0 refused"));
    QCOMPARE(people().size(), size_t(1));
    QCOMPARE(people().front().phone, QStringLiteral("+961 1 2"));
}

void ParticipantImportTest::twoNamesThatSoundAlikeAreDoubtful()
{
    VERIFY_OK(import("name,email,country\nMohamed Hassan,m@example.org,EG\n"));
    const auto made = plan("name,email,country\nMuhammad Hasan,other@example.org,EG\n");
    VERIFY_OK(made);
    QCOMPARE(made->state(0), PlannedState::Doubtful);
    QVERIFY(made->meant(0)->why == MeantPerson::Why::SoundsAlikeSameCountry);
    QCOMPARE(made->undecided(), qsizetype(1));
    const std::vector<PlannedChange> expected{
        {QStringLiteral("name_latin"), QStringLiteral("Mohamed Hassan"), QStringLiteral("Muhammad Hasan")},
        {QStringLiteral("email"), QStringLiteral("m@example.org"), QStringLiteral("other@example.org")}};
    QVERIFY(made->changes(0) == expected);
}

void ParticipantImportTest::whatIsDecidedOfADoubtfulRowIsDone()
{
    VERIFY_OK(import("name,email,country\nMohamed Hassan,m@example.org,EG\n"));
    const QByteArray table = "name,email,country\nMuhammad Hasan,other@example.org,EG\n";
    QCOMPARE(outcome(table), QStringLiteral("1 rows: 0 added, 0 updated, 0 unchanged, 0 refused"));
    auto same = plan(table);
    VERIFY_OK(same);
    same->decide(0, RowDecision::SamePerson);
    VERIFY_OK(ParticipantImport::take(m_file.conference(), *same));
    QCOMPARE(people().size(), size_t(1));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Muhammad Hasan"));
    VERIFY_OK(m_file.conference().undo());
    auto other = plan(table);
    VERIFY_OK(other);
    other->decide(0, RowDecision::NewPerson);
    VERIFY_OK(ParticipantImport::take(m_file.conference(), *other));
    QCOMPARE(people().size(), size_t(2));
}

void ParticipantImportTest::aRefusedRowSaysRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("no name") << QByteArray(",a@example.org,LB") << 0;
    QTest::newRow("a bad address") << QByteArray("Leila Attar,leila@@example,LB") << 2;
    QTest::newRow("an unknown country") << QByteArray("Leila Attar,,Atlantis") << 3;
}

void ParticipantImportTest::aRefusedRowSaysRowAndColumn()
{
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    const auto report = import("name,email,country\nHuda Mansour,,\n" + row + "\n");
    VERIFY_OK(report);
    QCOMPARE(report->added, qsizetype(1));
    QCOMPARE(report->refused.size(), size_t(1));
    QCOMPARE(report->refused.front().row, 3);
    QCOMPARE(report->refused.front().column, column);
    QVERIFY(report->refused.front().why.startsWith(QLatin1String("Row 3")));
}

void ParticipantImportTest::organisationsGroupsAndTagsAreMadeOnce()
{
    VERIFY_OK(import("name,organisation,group,tags\nA B,ESCWA,United Nations,vip\nC D,escwa,,VIP; Press\n"));
    VERIFY_OK(import("name,organisation,group,tags\nE F,Escwa,united nations,press\n"));
    const auto organisations = RecordStore<Organisation>(database()).all();
    VERIFY_OK(organisations);
    QCOMPARE(organisations->size(), size_t(1));
    const auto groups = RecordStore<StakeholderGroup>(database()).all();
    VERIFY_OK(groups);
    QCOMPARE(groups->size(), size_t(1));
    QCOMPARE(organisations->front().group, std::optional(groups->front().id));
    QCOMPARE(RecordStore<Tag>(database()).count().value(), qint64(2));
    QCOMPARE(RecordStore<ParticipantTag>(database()).count().value(), qint64(4));
}

void ParticipantImportTest::severalAddressesAreKept()
{
    VERIFY_OK(import("name,email\nLeila Attar,a@example.org; b@example.org;c@example.org\n"));
    QCOMPARE(people().front().email, QStringLiteral("a@example.org"));
    const auto further = RecordStore<ParticipantAddress>(database()).all();
    VERIFY_OK(further);
    QCOMPARE(further->size(), size_t(2));
    QCOMPARE(further->front().email, QStringLiteral("b@example.org"));
}

void ParticipantImportTest::aRegistrationIsTakenFromTheColumnOfItsEvent()
{
    m_file.event();
    VERIFY_OK(import("name,The conference\nLeila Attar,approved\nHuda Mansour,\nسمر حمدي,مسجل\n"));
    const auto registrations = RecordStore<Registration>(database()).all();
    VERIFY_OK(registrations);
    QCOMPARE(registrations->size(), size_t(2));
}

void ParticipantImportTest::unknownColumnsBecomeFieldsOfTheConference()
{
    const QByteArray table = "name,Dietary needs\nLeila Attar,vegetarian\n";
    const auto made = plan(table, ImportMode::Update, true);
    VERIFY_OK(made);
    VERIFY_OK(ParticipantImport::take(m_file.conference(), *made));
    const auto fields = RecordStore<CustomField>(database()).all();
    VERIFY_OK(fields);
    QCOMPARE(fields->size(), size_t(1));
    QCOMPARE(fields->front().name.en, QStringLiteral("Dietary needs"));
    QCOMPARE(outcome(table), QStringLiteral("1 rows: 0 added, 0 updated, 1 unchanged, 0 refused"));
}

void ParticipantImportTest::indicosImportShapeIsKnownWithoutHeaders()
{
    VERIFY_OK(import("Leila,Attar,ESCWA,Director,+961 1 978 800,leila@example.org\n"
                     "Huda,Mansour,IOM,,,huda@example.org\n"));
    QCOMPARE(people().size(), size_t(2));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Leila Attar"));
    QCOMPARE(people().front().jobTitle.en, QStringLiteral("Director"));
    QCOMPARE(people().front().phone, QStringLiteral("+961 1 978 800"));
}

void ParticipantImportTest::indicosExportIsKnownByItsHeaders()
{
    m_file.event();
    const QByteArray table = "ID,Name,First Name,Last Name,Email Address,Affiliation,Country,Registration state\n"
                             "7,\"ATTAR, Leila\",Leila,Attar,leila@example.org,ESCWA,Lebanon,Complete\n";
    VERIFY_OK(import(table));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Leila Attar"));
    QCOMPARE(people().front().externalId, QStringLiteral("7"));
    const auto registrations = RecordStore<Registration>(database()).all();
    VERIFY_OK(registrations);
    QVERIFY(registrations->front().state == RegistrationState::Approved);
    QCOMPARE(outcome(table), QStringLiteral("1 rows: 0 added, 0 updated, 1 unchanged, 0 refused"));
}

void ParticipantImportTest::theSheetWithTheHeadersIsRead()
{
    const auto odsRow = [](const QByteArrayList &cells) -> QByteArray {
        QByteArray row = "<table:table-row>";
        for (const QByteArray &cell : cells)
            row += R"(<table:table-cell office:value-type="string"><text:p>)" + cell + "</text:p></table:table-cell>";
        return row + "</table:table-row>";
    };
    OdsSample sample;
    sample.tables = R"(<table:table table:name="Notice">)" + odsRow({"These data are for the conference only"}) +
                    R"(</table:table><table:table table:name="People">)" + odsRow({"name", "email"}) +
                    odsRow({"Leila Attar", "leila@example.org"}) + "</table:table>";
    VERIFY_OK(import(sample.bytes()));
    QCOMPARE(people().size(), size_t(1));
    QCOMPARE(people().front().email, QStringLiteral("leila@example.org"));
}

void ParticipantImportTest::aFormulaGivesItsValueAndIsTold()
{
    XlsxSample sample;
    sample.sheetData = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c>)"
                       R"(<c r="B1" t="inlineStr"><is><t>phone</t></is></c></row>)"
                       R"(<row r="2"><c r="A2" t="str"><f>A9&amp;B9</f><v>Leila Attar</v></c></row>)"
                       R"(<row r="3"><c r="A3" t="inlineStr"><is><t>Huda Mansour</t></is></c>)"
                       R"(<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>)";
    const auto made = plan(sample.bytes());
    VERIFY_OK(made);
    QCOMPARE(made->state(0), PlannedState::New);
    QCOMPARE(made->remarks(0).size(), 1);
    QCOMPARE(made->state(1), PlannedState::Refused);
    QCOMPARE(made->refusal(1)->column, 2);
}

void ParticipantImportTest::whatIsGuardedFromSpreadsheetsIsTakenAsItWas()
{
    VERIFY_OK(import("name,phone\nLeila Attar,'+9611978800\n"));
    QCOMPARE(people().front().phone, QStringLiteral("+9611978800"));
}

void ParticipantImportTest::contactsAreTaken()
{
    const QByteArray cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Leila Attar\r\nORG:ESCWA\r\nTITLE:Director\r\n"
                             "EMAIL:leila@example.org\r\nEMAIL:l@example.org\r\nTEL:+961 1 978 800\r\nEND:VCARD\r\n"
                             "BEGIN:VCARD\r\nVERSION:3.0\r\nN:حمدي;سمر;;;\r\nFN:سمر حمدي\r\nEND:VCARD\r\n";
    QCOMPARE(outcome(cards), QStringLiteral("2 rows: 2 added, 0 updated, 0 unchanged, 0 refused"));
    QCOMPARE(people().front().nameLatin, QStringLiteral("Leila Attar"));
    QCOMPARE(people().front().jobTitle.en, QStringLiteral("Director"));
    QCOMPARE(people().back().nameArabic, QStringLiteral("سمر حمدي"));
    QCOMPARE(outcome(cards), QStringLiteral("2 rows: 0 added, 0 updated, 2 unchanged, 0 refused"));
}

void ParticipantImportTest::undoBringsEveryRowBack()
{
    VERIFY_OK(import("name,email,organisation,group,tags\nLeila Attar,leila@example.org,ESCWA,,\n"
                     "Huda Mansour,huda@example.org,,,\n"));
    const auto organisationsBefore = RecordStore<Organisation>(database()).all();
    const auto before = people();
    VERIFY_OK(import("name,email,organisation,group,tags\n"
                     "LEILA ATTAR,leila@example.org; l@example.com,ESCWA,United Nations,VIP\n"
                     "Karim Fares,karim@example.org,IOM,United Nations,VIP\n"));
    QCOMPARE(people().size(), size_t(3));
    VERIFY_OK(m_file.conference().undo());
    QVERIFY(people() == before);
    const auto organisationsAfter = RecordStore<Organisation>(database()).all();
    VERIFY_OK(organisationsBefore);
    VERIFY_OK(organisationsAfter);
    QVERIFY(*organisationsAfter == *organisationsBefore);
    QCOMPARE(RecordStore<ParticipantAddress>(database()).count().value(), qint64(0));
    QCOMPARE(RecordStore<Tag>(database()).count().value(), qint64(0));
    QCOMPARE(RecordStore<StakeholderGroup>(database()).count().value(), qint64(0));
}

void ParticipantImportTest::cancellingChangesNothing()
{
    const auto made = plan("name\nLeila Attar\nHuda Mansour\n");
    VERIFY_OK(made);
    const auto report = ParticipantImport::take(m_file.conference(), *made, [](qint64, qint64) { return false; });
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Cancelled);
    QVERIFY(people().empty());
}

void ParticipantImportTest::whatIsHostileIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");
    const QByteArray good = "name,email\nLeila Attar,leila@example.org\n";
    QTest::newRow("a cell of ten megabytes") << good + QByteArray(10'000'000, 'a') + ",\n" << QStringLiteral("3");
    QTest::newRow("a million columns") << good + QByteArray(1'000'000, ',') + "\n" << QStringLiteral("3");
    QTest::newRow("a NUL") << good + QByteArray("Huda\0Mansour,\n", 14) << QStringLiteral("3");
    QTest::newRow("a quote that is not closed") << good + "\"Huda Mansour,\n" << QStringLiteral("3");
    XlsxSample sample;
    sample.sheetData = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>)"
                       R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Leila Attar</t></is></c></row>)";
    QTest::newRow("a workbook that is cut") << sample.bytes().left(sample.bytes().size() / 2) << QString();
}

void ParticipantImportTest::whatIsHostileIsRefusedAndChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, row);
    const auto report = import(bytes);
    QVERIFY(!report);
    const QString sentence = errorText(report.error());
    QVERIFY2(!sentence.isEmpty() && sentence.contains(row), qPrintable(sentence));
    QVERIFY(people().empty());
}

void ParticipantImportTest::realFilesGiveTheRightPeople_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::newRow("uk-500") << QStringLiteral("tables/uk-500.csv") << 500 << QStringLiteral("Aleshia Tomkiewicz");
    QTest::newRow("Gmail") << QStringLiteral("contacts/John_Doe_GMAIL.vcf") << 1 << QString();
    QTest::newRow("Outlook") << QStringLiteral("contacts/John_Doe_MS_OUTLOOK.vcf") << 1 << QString();
    QTest::newRow("Outlook 2007") << QStringLiteral("contacts/outlook-2007.vcf") << 1 << QString();
    QTest::newRow("RFC 6350") << QStringLiteral("contacts/rfc6350-example.vcf") << 1
                              << QStringLiteral("Simon Perreault");
}

void ParticipantImportTest::realFilesGiveTheRightPeople()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    QFETCH(QString, first);
    const QString path = QStringLiteral(MULTAQA_SHARED "/samples/") + file;
    QFile sample(path);
    if (!sample.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("NOT TESTED: %1 is not there").arg(path)));
    const auto report = import(sample.readAll());
    VERIFY_OK(report);
    QCOMPARE(report->added, qsizetype(count));
    QCOMPARE(report->refused.size(), size_t(0));
    if (!first.isEmpty())
        QCOMPARE(people().front().nameLatin, first);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ParticipantImportTest)
#include "ParticipantImportTest.moc"
