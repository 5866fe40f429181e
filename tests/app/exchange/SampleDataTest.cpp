// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ConferenceJsonReader.h"
#include "app/exchange/ConferenceJsonWriter.h"
#include "support/Check.h"
#include "support/TestProgram.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls DO with every three-language text within VALUE.
template <typename Do>
void forEachText(const QJsonValue &value, Do &&textDo)
{
    if (value.isArray())
        for (const QJsonValue part : value.toArray())
            forEachText(part, textDo);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object.keys() == QStringList{u"ar"_s, u"en"_s, u"fr"_s})
        textDo(object);
    else
        for (const QJsonValue part : object)
            forEachText(part, textDo);
}

bool hasArabicLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Arabic && c.isLetter(); });
}

} // namespace

/// The sample conference as data: what the letter says is in it, and nothing in it contradicts itself.
class SampleDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(MULTAQA_TEST_DATA "/../../resources/sample/sample.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
        QJsonParseError error;
        m_sample = QJsonDocument::fromJson(m_text.toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        for (const QJsonValue table : m_sample)
            for (const QJsonValue row : table.toArray())
                m_rows.insert(row[u"id"].toString(), row.toObject());
    }

    void itIsReadWholeAndWrittenAsItWas()
    {
        QTemporaryDir folder;
        auto made = Conference::create(folder.filePath(u"sample.multaqa"_s), u"Test"_s);
        VERIFY_OK(made);
        Conference &conference = **made;
        const auto first = ConferenceJsonReader::read(conference, m_text.toUtf8(), u"sample.json"_s);
        VERIFY_OK(first);
        for (const RefusedRecord &refused : first->refused)
            qWarning() << refused.kind << refused.row << refused.why;
        QVERIFY(first->refused.empty());
        QCOMPARE(first->added + first->updated, m_rows.size() + 1);
        const auto written = ConferenceJsonWriter::write(conference.database());
        VERIFY_OK(written);
        const QJsonObject back = QJsonDocument::fromJson(*written).object();
        QCOMPARE(back[u"conference"].toObject(), m_sample[u"conference"].toObject());
        int rowsBack = 0;
        for (const QJsonValue table : back)
            for (const QJsonValue row : table.toArray()) {
                QCOMPARE(row.toObject(), m_rows[row[u"id"].toString()]);
                ++rowsBack;
            }
        QCOMPARE(rowsBack, m_rows.size());
        const auto again = ConferenceJsonReader::read(conference, m_text.toUtf8(), u"sample.json"_s);
        VERIFY_OK(again);
        QCOMPARE(again->unchanged, m_rows.size() + 1);
    }

    void everyTextIsInThreeLanguages()
    {
        int texts = 0;
        forEachText(m_sample, [&](const QJsonObject &text) {
            const QString arabic = text[u"ar"].toString();
            if (arabic.isEmpty() && text[u"en"].toString().isEmpty() && text[u"fr"].toString().isEmpty())
                return;
            ++texts;
            QVERIFY2(hasArabicLetter(arabic), qPrintable(arabic));
            for (QStringView language : {u"en", u"fr"}) {
                const QString latin = text[language].toString();
                QVERIFY2(!latin.isEmpty() && !hasArabicLetter(latin), qPrintable(arabic));
            }
        });
        QVERIFY(texts > 200);
    }

    void theNumbersAreThoseOfTheStory()
    {
        QCOMPARE(rows("participant").size(), 40);
        QCOMPARE(rows("organisation").size(), rows("host").size() + 25);
        QCOMPARE(rows("event").size(), 2);
        QVERIFY(rows("session").size() >= 15);
        int roundtables = 0;
        for (const QJsonValue session : rows("session"))
            roundtables += session[u"kind"] == u"roundtable"_s;
        QCOMPARE(roundtables, 4);
    }

    void everyReferenceLeadsSomewhere()
    {
        QSet<QString> ids;
        for (const QJsonValue table : m_sample)
            for (const QJsonValue value : table.toArray()) {
                const QJsonObject row = value.toObject();
                QVERIFY(!ids.contains(row[u"id"].toString()));
                ids.insert(row[u"id"].toString());
                for (const QString &key : row.keys())
                    if (key.endsWith(u"_id"_s) && key != u"external_id"_s && !row[key].isNull())
                        QVERIFY2(m_rows.contains(row[key].toString()), qPrintable(key));
            }
    }

    void sessionsLieInTheirEventByBeirutTime()
    {
        for (const QJsonValue session : rows("session")) {
            const QJsonObject event = m_rows[session[u"event_id"].toString()];
            const QDateTime start = instant(session[u"starts_at"]).toTimeZone(QTimeZone("Asia/Beirut"));
            const QDateTime end = instant(session[u"ends_at"]).toTimeZone(QTimeZone("Asia/Beirut"));
            QVERIFY(start < end);
            QVERIFY(start.time() >= QTime(9, 0) && end.time() <= QTime(17, 0));
            QVERIFY(start.date() >= QDate::fromString(event[u"starts_on"].toString(), Qt::ISODate));
            QVERIFY(end.date() <= QDate::fromString(event[u"ends_on"].toString(), Qt::ISODate));
        }
    }

    void noRoomAndNoPersonIsInTwoPlacesAtOnce()
    {
        QHash<QString, QSet<QString>> sessionsOf;
        for (const QJsonValue role : rows("role"))
            sessionsOf[role[u"participant_id"].toString()].insert(role[u"session_id"].toString());
        for (const QJsonValue session : rows("session"))
            if (!session[u"room_id"].isNull())
                sessionsOf[session[u"room_id"].toString()].insert(session[u"id"].toString());
        for (const QSet<QString> &sessions : sessionsOf)
            for (const QString &one : sessions)
                for (const QString &other : sessions)
                    QVERIFY(one == other || instant(m_rows[one][u"ends_at"]) <= instant(m_rows[other][u"starts_at"]) ||
                            instant(m_rows[other][u"ends_at"]) <= instant(m_rows[one][u"starts_at"]));
        QCOMPARE(sessionsOf.size(), rows("participant").size() + rows("room").size());
    }

    void noMoreMinutesArePromisedThanThereAre()
    {
        QHash<QString, int> promised;
        for (const QJsonValue item : rows("item"))
            promised[item[u"session_id"].toString()] += item[u"minutes"].toInt();
        for (const QJsonValue role : rows("role"))
            promised[role[u"item_id"].toString()] += role[u"minutes"].toInt(0);
        for (const QJsonValue item : rows("item"))
            QVERIFY(promised[item[u"id"].toString()] <= item[u"minutes"].toInt());
        for (const QJsonValue session : rows("session")) {
            const qint64 length = instant(session[u"starts_at"]).secsTo(instant(session[u"ends_at"])) / 60;
            QVERIFY(promised[session[u"id"].toString()] <= length);
        }
    }

    void deadlinesAreThoseOfTheLetterAndItsMistakeIsOnlyQuoted()
    {
        QHash<QString, QJsonObject> deadlines;
        for (const QJsonValue deadline : rows("deadline"))
            deadlines.insert(deadline[u"kind"].toString(), deadline.toObject());
        QCOMPARE(deadlines[u"survey"_s][u"day"].toString(), u"2021-02-05"_s);
        QCOMPARE(deadlines[u"reports"_s][u"day"].toString(), u"2021-02-16"_s);
        QCOMPARE(rows("deadline_move")[0][u"earlier_day"].toString(), u"2021-02-05"_s);
        QVERIFY(deadlines[u"answers"_s][u"day"].toString() < u"2021-02-23"_s);
        QVERIFY(deadlines[u"speaker_requests"_s][u"day"].isNull());
        const QJsonObject note = deadlines[u"speaker_requests"_s][u"note"].toObject();
        QVERIFY(note[u"en"].toString().contains(u"“Friday 23 February 2021”"_s));
        QVERIFY(note[u"ar"].toString().contains(u"«الجمعة 23 فبراير 2021»"_s));
        QCOMPARE(m_text.count(u"Friday"_s), 1);
        QCOMPARE(m_text.count(u"الجمعة"_s), 1);
        QCOMPARE(m_text.count(u"vendredi"_s), 1);
    }

    void addressesOfPersonsAreNobodys()
    {
        QSet<QString> addresses;
        for (const QJsonValue person : rows("participant")) {
            QVERIFY(person[u"email"].toString().endsWith(u".example.org"_s));
            addresses.insert(person[u"email"].toString());
            QVERIFY(hasArabicLetter(person[u"name_ar"].toString()));
            QVERIFY(!hasArabicLetter(person[u"name_latin"].toString()));
        }
        QCOMPARE(addresses.size(), 40);
    }

private:
    QJsonArray rows(const char *table) const { return m_sample[QLatin1String(table)].toArray(); }
    static QDateTime instant(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }

    QString m_text;
    QJsonObject m_sample;
    QHash<QString, QJsonObject> m_rows;
};

MULTAQA_TEST(SampleDataTest)
#include "SampleDataTest.moc"
