// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ConferenceJsonReader.h"
#include "app/exchange/ConferenceJsonWriter.h"
#include "db/stores/AttachmentStore.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace multaqa;

class ConferenceJsonReaderTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    OpenConference m_other;
    const Attachment m_photo{QStringLiteral("image/jpeg"), QByteArray("\xff\xd8 a picture \0", 14)};
    Participant m_leila;

    /// A person with a photo and a tag in m_open.
    void fill()
    {
        m_leila.id = ParticipantId::make();
        m_leila.nameArabic = QStringLiteral("ليلى العطّار");
        const Tag tag{TagId::make(), QStringLiteral("صحافة")};
        const auto filled =
            m_open.conference().perform(Operation::AddParticipant, [&](Transaction &transaction) -> Result<void> {
                MULTAQA_TRY(m_leila.photo, AttachmentStore::put(transaction, m_photo));
                MULTAQA_CHECK(RecordStore<Participant>::insert(transaction, m_leila));
                MULTAQA_CHECK(RecordStore<Tag>::insert(transaction, tag));
                return RecordStore<ParticipantTag>::put(transaction, {{}, m_leila.id, tag.id});
            });
        VERIFY_OK(filled);
    }
    QByteArray exported(OpenConference &from)
    {
        return ConferenceJsonWriter::write(from.conference().database()).value();
    }
    Result<ImportReport> read(const QByteArray &json)
    {
        return ConferenceJsonReader::read(m_other.conference(), json, QStringLiteral("data.json"));
    }
    /// The export of m_open with CHANGE done to the first record of TABLE.
    template <typename Change>
    QByteArray changed(const char *table, Change &&change)
    {
        QJsonObject all = QJsonDocument::fromJson(exported(m_open)).object();
        QJsonArray list = all[QLatin1String(table)].toArray();
        QJsonObject record = list[0].toObject();
        change(record);
        list[0] = record;
        all[QLatin1String(table)] = list;
        return QJsonDocument(all).toJson();
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        m_other.startAfresh();
        m_leila = {};
        fill();
    }

    void aPhotoComesWithItsPerson()
    {
        const auto report = read(exported(m_open));
        VERIFY_OK(report);
        QVERIFY(report->refused.empty());
        const auto photo = AttachmentStore(m_other.conference().database()).find(m_leila.photo);
        QCOMPARE(*photo, std::optional(m_photo));
        QCOMPARE(exported(m_other), exported(m_open));
        const auto again = read(exported(m_open));
        QCOMPARE(again->added + again->updated, 0);
    }

    void thePhotoOfWhoWasRemovedIsNotHandedOn()
    {
        VERIFY_OK(m_open.conference().perform(Operation::RemoveParticipants, [&](Transaction &transaction) {
            return RecordStore<Participant>::retire(transaction, m_leila.id);
        }));
        const QJsonObject all = QJsonDocument::fromJson(exported(m_open)).object();
        QVERIFY(all[QLatin1String("attachment")].toArray().isEmpty());
    }

    void dataThatIsNotWhatItsKeySaysIsRefusedAndWhoNamesIt()
    {
        const auto report = read(changed("attachment", [](QJsonObject &record) {
            record[QLatin1String("data")] = QString::fromLatin1(QByteArray("another").toBase64());
        }));
        VERIFY_OK(report);
        QCOMPARE(report->refused.size(), 3U); // and the tag of the person who was left out
        QCOMPARE(report->refused[0].kind, QStringLiteral("attachment"));
        QCOMPARE(report->refused[0].row, 1);
        QCOMPARE(report->refused[1].kind, QStringLiteral("participant"));
        QCOMPARE(RecordStore<Participant>(m_other.conference().database()).count().value(), 0);
    }

    void anIdThatDoesNotFollowFromWhatIsJoinedIsRefusedWithTheRightOne()
    {
        QString right;
        const auto report = read(changed("participant_tag", [&](QJsonObject &record) {
            right = record[QLatin1String("id")].toString();
            record[QLatin1String("id")] = ParticipantTagId::make().text();
        }));
        VERIFY_OK(report);
        QCOMPARE(report->refused.size(), 1U);
        QVERIFY(report->refused[0].why.contains(right));
    }

    void versionOneIsReadAndANewerOneIsNot()
    {
        QJsonObject all{{QStringLiteral("format"), QStringLiteral("multaqa-conference")},
                        {QStringLiteral("version"), 1},
                        {QStringLiteral("participant"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), ParticipantId::make().text()},
                                                {QStringLiteral("name_latin"), QStringLiteral("Samer")}}}}};
        const auto report = read(QJsonDocument(all).toJson());
        VERIFY_OK(report);
        QCOMPARE(report->added, 1);
        all[QLatin1String("version")] = ConferenceJsonWriter::version + 1;
        QVERIFY(!read(QJsonDocument(all).toJson()));
    }
};

MULTAQA_TEST(ConferenceJsonReaderTest)
#include "ConferenceJsonReaderTest.moc"
