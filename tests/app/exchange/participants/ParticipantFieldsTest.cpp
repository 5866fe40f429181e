// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/participants/ParticipantFields.h"
#include "app/exchange/participants/ParticipantCell.h"
#include "app/people/CustomFieldEditing.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

using namespace multaqa;

/// The one table of what a row of participants holds.
class ParticipantFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreThoseOfTheContract();
    void everyWordIsUnderstoodInEveryLanguage();
    void noTwoFieldsHaveOneHeader();
    void wordsOfOthersAreUnderstood_data();
    void wordsOfOthersAreUnderstood();
    void anEventCalledLikeAColumnIsNumbered();
    void cellsAreInTheTablesLanguage();
    void aNumberIsOneOnlyWhereNothingIsLost();
};

namespace {

using Kind = ParticipantField::Kind;

const ParticipantField &fieldOf(const ParticipantFields &fields, Kind kind)
{
    return *std::find_if(fields.all().begin(), fields.all().end(),
                         [&](const ParticipantField &field) { return field.kind == kind; });
}

} // namespace

void ParticipantFieldsTest::theWordsAreThoseOfTheContract()
{
    QStringList words;
    for (const ParticipantField &field : commonParticipantFields())
        if (field.written == ParticipantField::Written::Always)
            words << field.header.en;
    QCOMPARE(words.join(QStringLiteral(" · ")),
             QStringLiteral("id · name (Arabic) · name (Latin) · title · job title · organisation · group · country · "
                            "email · phone · language · gender · tags · notes"));
}

void ParticipantFieldsTest::everyWordIsUnderstoodInEveryLanguage()
{
    const ParticipantFields fields(commonParticipantFields());
    for (const ParticipantField &field : fields.all()) {
        for (const Language language : allLanguages) {
            const ParticipantField *found = fields.named(field.header.in(language).toUpper());
            QVERIFY2(found && found->kind == field.kind, qPrintable(field.header.in(language)));
        }
        QCOMPARE(fields.named(field.key)->kind, field.kind);
        for (const QString &synonym : field.synonyms)
            QVERIFY2(fields.named(synonym)->kind == field.kind, qPrintable(synonym));
    }
}

void ParticipantFieldsTest::noTwoFieldsHaveOneHeader()
{
    for (const Language language : allLanguages) {
        QSet<QString> headers;
        for (const ParticipantField &field : commonParticipantFields())
            headers += field.header.in(language);
        QCOMPARE(headers.size(), qsizetype(commonParticipantFields().size()));
    }
}

void ParticipantFieldsTest::wordsOfOthersAreUnderstood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("Indico") << QStringLiteral("Email Address") << Kind::Email;
    QTest::newRow("Indico, affiliation") << QStringLiteral("Affiliation") << Kind::Organisation;
    QTest::newRow("parts of names") << QStringLiteral("FIRST_NAME") << Kind::GivenName;
    QTest::newRow("French, without accents") << QStringLiteral("Prenom") << Kind::GivenName;
    QTest::newRow("French, with a colon") << QStringLiteral("Courriel :") << Kind::Email;
    QTest::newRow("Arabic, another hamza") << QStringLiteral("البريد الالكتروني") << Kind::Email;
    QTest::newRow("Arabic, part of name") << QStringLiteral("الإسم الأول") << Kind::GivenName;
    QTest::newRow("Arabic, job") << QStringLiteral("المسمّى الوظيفي") << Kind::JobTitle;
    QTest::newRow("a phone") << QStringLiteral("phone1") << Kind::Phone;
}

void ParticipantFieldsTest::wordsOfOthersAreUnderstood()
{
    QFETCH(QString, word);
    QFETCH(Kind, kind);
    const ParticipantFields fields(commonParticipantFields());
    const ParticipantField *found = fields.named(word);
    QVERIFY(found);
    QCOMPARE(found->kind, kind);
    QVERIFY(!fields.named(QStringLiteral("shoe size")));
    QVERIFY(!fields.named(QStringLiteral(" - ")));
}

void ParticipantFieldsTest::anEventCalledLikeAColumnIsNumbered()
{
    TestConference conference;
    conference.addEvent({{}, QStringLiteral("Country"), {}}, QDate(2021, 2, 24));
    const Event second = conference.addEvent({QStringLiteral("مشاورة"), QStringLiteral("Consultation"), {}}, {});
    conference.addEvent({QStringLiteral("لقاء"), QStringLiteral("Consultation"), {}}, {});
    const auto fields = ParticipantFields::read(conference->database());
    VERIFY_OK(fields);
    const auto &all = fields->all();
    QCOMPARE(all[all.size() - 3].header.en, QStringLiteral("Country (2)"));
    QCOMPARE(all[all.size() - 1].header.en, QStringLiteral("Consultation (2)"));
    QCOMPARE(all[all.size() - 1].header.ar, QStringLiteral("لقاء (2)"));
    QCOMPARE(fields->named(QStringLiteral("country"))->kind, Kind::Country);
    QCOMPARE(fields->named(QStringLiteral("مشاورة"))->event, std::optional(second.id));
}

void ParticipantFieldsTest::cellsAreInTheTablesLanguage()
{
    const ParticipantFields fields(commonParticipantFields());
    ParticipantRow row;
    row.participant.country = QStringLiteral("LB");
    row.participant.language = Language::French;
    row.participant.gender = Gender::Female;
    row.participant.honorific = {QStringLiteral("السيدة"), QStringLiteral("Ms"), {}};
    row.participant.email = QStringLiteral("a@example.org");
    row.furtherAddresses.resize(1);
    row.furtherAddresses[0].email = QStringLiteral("b@example.org");
    row.participant.consentOn = QDate(2021, 2, 23);
    const auto text = [&](Kind kind, Language language) {
        return ParticipantCell::text(fieldOf(fields, kind), row, language);
    };
    QCOMPARE(text(Kind::Country, Language::Arabic), QStringLiteral("لبنان"));
    QCOMPARE(text(Kind::Country, Language::French), QStringLiteral("Liban"));
    QCOMPARE(text(Kind::Language, Language::English), QStringLiteral("French"));
    QCOMPARE(text(Kind::Gender, Language::Arabic), QStringLiteral("امرأة"));
    QCOMPARE(text(Kind::Honorific, Language::Arabic), QStringLiteral("السيدة"));
    QCOMPARE(text(Kind::Honorific, Language::French), QStringLiteral("Ms"));
    QCOMPARE(text(Kind::Email, Language::French), QStringLiteral("a@example.org; b@example.org"));
    QCOMPARE(ParticipantCell::of(fieldOf(fields, Kind::ConsentOn), row, Language::French),
             WrittenCell(QDate(2021, 2, 23)));
    QCOMPARE(ParticipantCell::of(fieldOf(fields, Kind::Notes), row, Language::French), WrittenCell());
}

void ParticipantFieldsTest::aNumberIsOneOnlyWhereNothingIsLost()
{
    ParticipantField field;
    field.kind = Kind::Custom;
    field.custom = CustomField{CustomFieldId::make(), {}, CustomFieldKind::Number, {}, {}};
    ParticipantRow row;
    row.customValues.push_back({{}, {}, field.custom->id, QStringLiteral("12.5")});
    QCOMPARE(ParticipantCell::of(field, row, Language::English), WrittenCell(12.5));
    row.customValues[0].value = QStringLiteral("12.50");
    QCOMPARE(ParticipantCell::of(field, row, Language::English), WrittenCell(QStringLiteral("12.50")));
    row.customValues[0].value = QStringLiteral("0042");
    QCOMPARE(ParticipantCell::of(field, row, Language::English), WrittenCell(QStringLiteral("0042")));
}

MULTAQA_TEST(ParticipantFieldsTest)
#include "ParticipantFieldsTest.moc"
