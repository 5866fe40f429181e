// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/HistoryText.h"
#include "app/settings/WindowLanguage.h"
#include "db/Column.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

/// The words of the history for people and what is known of them.
class HistoryTextTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    ParticipantId m_leila;

    ChangeText text(const QString &table, const QByteArray &record, const QString &field, const QVariant &value)
    {
        HistoryText words(m_open.conference().database(), Language::English, {});
        return words.of({0, record, table, field, {}, value}).value();
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        Participant leila;
        leila.id = m_leila = ParticipantId::make();
        leila.nameLatin = QStringLiteral("Leila Attar");
        m_open.add(leila, Operation::AddParticipant);
    }

    void everyRecordAndFieldIsNamedInThreeLanguages()
    {
        WindowLanguage language;
        QHash<QString, QSet<QString>> names;
        for (const Language each : allLanguages) {
            language.install(each);
            HistoryText words(m_open.conference().database(), each, {});
            forEachRecord([&](auto tag) {
                using Record = typename decltype(tag)::type;
                const QString table = QString::fromLatin1(Table<Record>::name);
                const auto name = [&](const QString &field) {
                    const auto text = words.of({0, QByteArray(16, '\0'), table, field, {}, {}});
                    QVERIFY(text);
                    QVERIFY2(text->field != (field == u"+" ? table : field), qPrintable(QString(table % u' ' % field)));
                    names[table % u'.' % field] << text->field;
                };
                name(QStringLiteral("+"));
                forEachField<Record>([&](const auto &field) {
                    for (const QString &column : Column::names(field))
                        name(column);
                });
            });
        }
        for (auto name = names.begin(); name != names.end(); ++name)
            QVERIFY2(name->size() >= 2, qPrintable(name.key())); // Photo is one word in English and French
        language.install(Language::English);
    }

    void whatBelongsToAPersonIsNamedByThePerson()
    {
        const Tag tag{TagId::make(), QStringLiteral("Press")};
        m_open.add(tag, Operation::TagParticipants);
        const ParticipantTag joined{{}, m_leila, tag.id};
        VERIFY_OK(m_open.conference().perform(Operation::TagParticipants, [&](Transaction &transaction) {
            return RecordStore<ParticipantTag>::put(transaction, joined);
        }));
        const ChangeText made = text(QStringLiteral("participant_tag"), DerivedId::of(joined).bytes(),
                                     QStringLiteral("+"), QStringLiteral("{}"));
        QVERIFY(made.kind == ChangeText::Kind::Made);
        QCOMPARE(made.record, QStringLiteral("Leila Attar"));
        QCOMPARE(text(QStringLiteral("participant_tag"), {}, QStringLiteral("tag_id"), tag.id.bytes()).current,
                 QStringLiteral("Press"));
    }

    void wordsOfTheFileBecomeWordsOfPeople()
    {
        const auto said = [&](const char *table, const char *field, const char *value) {
            return text(QLatin1String(table), {}, QLatin1String(field), QLatin1String(value)).current;
        };
        QCOMPARE(said("registration", "state", "approved"), QStringLiteral("Approved"));
        QCOMPARE(said("registration", "format", "in_person"), QStringLiteral("In person"));
        QCOMPARE(said("role", "state", "confirmed"), QStringLiteral("Confirmed"));
        QCOMPARE(said("attendance", "how", "badge"), QStringLiteral("By badge"));
        QCOMPARE(said("custom_field", "kind", "yes_no"), QStringLiteral("Yes or no"));
        QCOMPARE(said("participant", "consent", "given"), QStringLiteral("Given"));
        QCOMPARE(text(QStringLiteral("distinct_pair"), {}, QStringLiteral("participant_b_id"), m_leila.bytes()).current,
                 QStringLiteral("Leila Attar"));
        StakeholderGroup academia;
        academia.id = StakeholderGroupId::make();
        academia.name.en = QStringLiteral("Academia");
        m_open.add(academia, Operation::AddStakeholderGroup);
        QCOMPARE(text(QStringLiteral("organisation"), {}, QStringLiteral("group_id"), academia.id.bytes()).current,
                 QStringLiteral("Academia"));
    }
};

MULTAQA_TEST(HistoryTextTest)
#include "HistoryTextTest.moc"
