// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class DeadlinesCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

    QJsonArray deadlines(const QString &file, const QStringList &more = {},
                         const QString &today = u"2021-02-08"_s) const
    {
        return json(QStringList{u"deadlines"_s, file, u"--today"_s, today} + more).json.array();
    }
    QJsonObject deadline(const QString &file, const QString &id) const
    {
        const QJsonArray all = deadlines(file);
        for (const auto &each : all)
            if (each.toObject().value(u"id").toString() == id)
                return each.toObject();
        return {};
    }
    QString idOf(const QString &file, const char *kind) const
    {
        const QJsonArray all = deadlines(file);
        for (const auto &each : all)
            if (each.toObject().value(u"kind").toString() == QLatin1String(kind))
                return each.toObject().value(u"id").toString();
        return {};
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void eachSaysWhatHangsOnIt()
    {
        const QString file = sample();
        const QJsonObject requests = deadline(file, idOf(file, "speaker_requests"));
        QVERIFY(requests.value(u"hangs").toObject().value(u"requests").toInt() >= 30);
        QCOMPARE(requests.value(u"state").toString(), u"undecided"_s);
        const QJsonObject reports = deadline(file, idOf(file, "reports"));
        QCOMPARE(reports.value(u"state").toString(), u"later"_s);
        QCOMPARE(reports.value(u"remind").toArray(), QJsonArray({7, 1}));
        QCOMPARE(reports.value(u"hijri").toString(), u"4 Rajab 1442 AH"_s);
    }

    void whatIsDueTodayIsToldAlone()
    {
        const QString file = sample();
        const QJsonArray due = deadlines(file, {u"--due"_s}, u"2021-02-09"_s);
        QStringList told;
        for (const auto &each : due)
            told << each.toObject().value(u"kind").toString() + u'=' + each.toObject().value(u"due").toString();
        QVERIFY2(told.contains(u"reports=reminder"_s), qPrintable(told.join(u' ')));
        QVERIFY2(told.contains(u"survey=overdue"_s), qPrintable(told.join(u' ')));
        QVERIFY(due.size() < deadlines(file).size());
        const Answer none = run({u"deadlines"_s, file, u"--due"_s, u"--today"_s, u"2020-01-01"_s});
        QCOMPARE(QString::fromUtf8(none.out).trimmed(), u"Nobody is to be reminded of anything today."_s);
    }

    void oneIsAddedChangedMovedAndRemovedAsInTheWindow()
    {
        const QString file = sample();
        const Answer added = json({u"deadline"_s, u"add"_s, file, u"--kind"_s, u"logistics"_s, u"--title"_s,
                                   u"Visa letters"_s, u"--day"_s, u"2021-02-12"_s, u"--hour"_s, u"17:00"_s,
                                   u"--audience"_s, u"Delegations"_s, u"--remind"_s, u"1, 3"_s});
        QVERIFY2(added.status == 0, qPrintable(added.errors));
        const QString id = added.json.object().value(u"id").toString();
        QJsonObject visa = deadline(file, id);
        QCOMPARE(visa.value(u"hour").toString(), u"17:00"_s);
        QCOMPARE(visa.value(u"zone").toString(), u"Asia/Beirut"_s);
        QCOMPARE(visa.value(u"remind").toArray(), QJsonArray({3, 1}));

        QCOMPARE(run({u"deadline"_s, u"edit"_s, file, id, u"--audience"_s, u"All"_s, u"--remind"_s, u"none"_s}).status,
                 0);
        visa = deadline(file, id);
        QCOMPARE(visa.value(u"audience").toString(), u"All"_s);
        QCOMPARE(visa.value(u"what").toString(), u"Visa letters"_s);
        QCOMPARE(visa.value(u"remind").toArray().size(), 0);

        QCOMPARE(run({u"deadline"_s, u"extend"_s, file, id, u"2021-02-15"_s, u"--hour"_s, u"12:00"_s}).status, 0);
        const QJsonObject was = deadline(file, id).value(u"was").toArray().first().toObject();
        QCOMPARE(was.value(u"date").toString(), u"2021-02-12"_s);
        QCOMPARE(was.value(u"hour").toString(), u"17:00"_s);

        QCOMPARE(run({u"deadline"_s, u"remove"_s, file, id}).status, 0);
        QVERIFY(deadline(file, id).isEmpty());
    }

    void aDryRunTellsWhatWouldComeOfItAndChangesNothing()
    {
        const QString file = sample();
        const QString id = idOf(file, "speaker_requests");
        const QByteArray before = exported(file);
        const QStringList words{u"deadline"_s, u"extend"_s, file, id, u"2021-02-23"_s, u"--today"_s, u"2021-02-04"_s};
        const Answer told = json(words + QStringList{u"--dry-run"_s});
        QCOMPARE(told.status, 0);
        QStringList rules;
        const QJsonArray appear = told.json.object().value(u"appear").toArray();
        for (const auto &each : appear)
            rules << each.toObject().value(u"rule").toString();
        QVERIFY2(rules.contains(u"deadline-after-event"_s), qPrintable(rules.join(u' ')));
        QVERIFY(told.errors.contains(u"then wrong"_s));
        QCOMPARE(exported(file), before);
        QCOMPARE(json(words).json, told.json);
        QVERIFY(exported(file) != before);
    }

    void wrongUseAndRefusalsNameTheField()
    {
        const QString file = sample();
        const QByteArray before = exported(file);
        QCOMPARE(run({u"deadline"_s, u"add"_s, file, u"--kind"_s, u"party"_s}).status, 2);
        QCOMPARE(run({u"deadline"_s, u"add"_s, file, u"--hour"_s, u"25:00"_s}).status, 2);
        const Answer hour = run({u"deadline"_s, u"add"_s, file, u"--hour"_s, u"17:00"_s});
        QCOMPARE(hour.status, 3);
        QVERIFY(hour.errors.startsWith(u"Hour"_s));
        const Answer days = run({u"deadline"_s, u"add"_s, file, u"--remind"_s, u"soon"_s});
        QCOMPARE(days.status, 3);
        QVERIFY(days.errors.startsWith(u"Reminders"_s));
        QCOMPARE(run({u"deadline"_s, u"edit"_s, file, u"x"_s, u"--title"_s, u"y"_s}).status, 3);
        QCOMPARE(run({u"deadline"_s, u"edit"_s, file, idOf(file, "reports"), u"--day"_s, u"2021-03-01"_s}).status, 2);
        QCOMPARE(exported(file), before);
    }

    void theHijriDateStandsBesideWhereItIsWanted()
    {
        const QString file = sample();
        QVERIFY(!QString::fromUtf8(run({u"deadlines"_s, file}).out).contains(u"1442"_s));
        QVERIFY(QString::fromUtf8(run({u"deadlines"_s, file, u"--hijri"_s}).out)
                    .contains(u"Tuesday 16 February 2021 (4 Rajab 1442 AH)"_s));
        QVERIFY(QString::fromUtf8(run({u"deadlines"_s, file, u"--hijri"_s}, u"ar"_s).out).contains(u"4 رجب 1442 هـ"_s));
    }

    void theyAreWrittenAsACalendar()
    {
        const QString file = sample();
        const QString out = path("deadlines.ics");
        const Answer written = json({u"export"_s, u"deadlines"_s, file, out});
        QVERIFY2(written.status == 0, qPrintable(written.errors));
        QCOMPARE(written.json.object().value(u"left_out").toInt(), 1);
        QCOMPARE(bytes(out).count("BEGIN:VEVENT"), written.json.object().value(u"deadlines").toInt());
        QCOMPARE(run({u"export"_s, u"deadlines"_s, file, path("deadlines.txt")}).status, 2);
        QCOMPARE(run({u"export"_s, u"deadlines"_s, file, file}).status, 2);
    }
};

MULTAQA_TEST(DeadlinesCommandTest)
#include "DeadlinesCommandTest.moc"
