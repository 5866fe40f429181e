// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/participants/ParticipantImport.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

/// Cells that somebody puts right before the table is taken.
class ImportCorrectionTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    const Database &database() { return m_open.conference().database(); }
    Result<ParticipantImportPlan> plan(const QByteArray &bytes, const CellCorrections &corrections = {})
    {
        MULTAQA_TRY(const ParticipantFields fields, ParticipantFields::read(database()));
        const auto isKnown = [&](const QString &word) { return fields.named(word) != nullptr; };
        MULTAQA_TRY(const ImportSource source,
                    ImportSource::openBytes(bytes, QStringLiteral("people.csv"), isKnown, {}));
        return ParticipantImportPlan::make(database(), source, ColumnMapping::guess(source, fields), ImportMode::Update,
                                           {}, corrections);
    }
    const QByteArray m_table = "name,email,country\n"
                               "Leila Attar,leila@@example.org,Lebanon\n"
                               "Samer Kabalan,samer@example.org,Lebanon\n";

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aCorrectedCellIsReadInPlaceOfTheTables()
    {
        const auto before = plan(m_table);
        VERIFY_OK(before);
        QCOMPARE(before->state(0), PlannedState::Refused);
        const auto after = plan(m_table, {{2, {{1, QStringLiteral(" leila@example.org ")}}}});
        VERIFY_OK(after);
        QCOMPARE(after->state(0), PlannedState::New);
        VERIFY_OK(ParticipantImport::take(m_open.conference(), *after));
        const auto people = RecordStore<Participant>(database()).all().value();
        QCOMPARE(people.size(), 2U);
        QCOMPARE(people.front().email, QStringLiteral("leila@example.org"));
        QCOMPARE(people.front().country, QStringLiteral("LB"));
    }

    void aRowTellsItsCellsAlsoWhenItIsRefused()
    {
        const auto made = plan(m_table);
        VERIFY_OK(made);
        const std::vector<PlannedCell> expected{{0, QStringLiteral("name"), QStringLiteral("Leila Attar")},
                                                {1, QStringLiteral("email"), QStringLiteral("leila@@example.org")},
                                                {2, QStringLiteral("country"), QStringLiteral("Lebanon")}};
        QVERIFY(made->cells(0) == expected);
        QCOMPARE(made->who(0), QStringLiteral("Leila Attar"));
    }

    void aRefusalNamesTheColumnOnce()
    {
        const auto made = plan(m_table);
        VERIFY_OK(made);
        QString why = made->refusal(0)->why;
        why.remove(QChar(0x2068)).remove(QChar(0x2069)); // the address stands isolated
        QVERIFY2(why.startsWith(QStringLiteral("Row 2, column email: leila@@example.org is not")), qPrintable(why));
    }

    void aCorrectionMayChangeWhomALaterRowMeans()
    {
        const QByteArray table = "name,email\nLeila Attar,leila@example.org\nLeila Attar,l@example.net\n";
        QCOMPARE(plan(table)->state(1), PlannedState::Doubtful);
        const auto after = plan(table, {{2, {{1, QStringLiteral("l@example.net")}}}});
        QCOMPARE(after->state(1), PlannedState::Same);
    }

    void whatWasDecidedOfOtherRowsOutlivesACorrection()
    {
        const QByteArray table = "name,email\nLeila Attar,leila@example.org\nLeila Attar,l@example.net\n"
                                 "Samer Kabalan,samer\nRana Haddad,\n";
        auto before = plan(table);
        VERIFY_OK(before);
        before->decide(1, RowDecision::NewPerson);
        before->decide(3, RowDecision::Leave);
        auto after = plan(table, {{4, {{1, QStringLiteral("samer@example.org")}}}});
        VERIFY_OK(after);
        after->takeDecisionsOf(*before);
        QCOMPARE(after->decision(1), RowDecision::NewPerson);
        QCOMPARE(after->decision(2), RowDecision::Take);
        QCOMPARE(after->decision(3), RowDecision::Leave);
    }
};

MULTAQA_TEST(ImportCorrectionTest)
#include "ImportCorrectionTest.moc"
