// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace multaqa;

class RequestsCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

    QJsonArray requests(const QString &file) const { return json({QStringLiteral("requests"), file}).json.array(); }
    static QJsonObject with(const QJsonArray &all, const char *decision)
    {
        for (const auto &each : all)
            if (each.toObject().value(QLatin1String("decision")).toString() == QLatin1String(decision))
                return each.toObject();
        return {};
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theSamplesRequestsAreToldInTheFixedShape()
    {
        const QJsonArray all = requests(sample());
        QVERIFY(all.size() >= 30);
        for (const auto &each : all)
            for (const char *key : {"id", "participant", "role", "session", "received", "late", "decision", "notified"})
                QVERIFY2(each.toObject().contains(QLatin1String(key)), key);
    }

    void aDecisionIsOneStepAndTellsNobody()
    {
        const QString file = sample();
        const QJsonObject open = with(requests(file), "undecided");
        const QString id = open.value(QLatin1String("id")).toString();
        const Answer accepted =
            json({QStringLiteral("request"), QStringLiteral("decide"), file, id, QStringLiteral("accept")});
        QVERIFY2(accepted.status == 0, qPrintable(accepted.errors));
        QCOMPARE(accepted.json.object().value(QLatin1String("decision")).toString(), QStringLiteral("accepted"));
        for (const auto &each : requests(file))
            if (each.toObject().value(QLatin1String("id")).toString() == id)
                QCOMPARE(each.toObject().value(QLatin1String("notified")).toBool(), false);
        QCOMPARE(run({QStringLiteral("undo"), file}).status, 0);
        QCOMPARE(with(requests(file), "undecided"), open);
    }

    void aFullSessionIsStatusThreeAndChangesNothing()
    {
        const QString file = sample();
        const QJsonObject closed = with(requests(file), "accepted");
        QString open;
        int status = 0;
        // The first open discussion of the sample has ten places, six of them taken.
        for (const auto &each : requests(file)) {
            if (each.toObject().value(QLatin1String("decision")).toString() == QLatin1String("accepted"))
                continue;
            open = each.toObject().value(QLatin1String("id")).toString();
            const QByteArray before = exported(file);
            status = run({QStringLiteral("request"), QStringLiteral("decide"), file, open, QStringLiteral("accept"),
                          QStringLiteral("--session"), closed.value(QLatin1String("session")).toString()})
                         .status;
            if (status != 0) {
                QCOMPARE(exported(file), before);
                break;
            }
        }
        QCOMPARE(status, 3);
    }

    void aRequestIsAddedWithItsWishes()
    {
        const QString file = sample();
        const QJsonObject one = with(requests(file), "undecided");
        const QJsonArray kinds =
            QJsonDocument::fromJson(exported(file)).object().value(QLatin1String("request_kind")).toArray();
        const Answer added =
            json({QStringLiteral("request"), QStringLiteral("add"), file, QStringLiteral("--participant"),
                  one.value(QLatin1String("participant")).toString(), QStringLiteral("--kind"),
                  kinds.first().toObject().value(QLatin1String("id")).toString(), QStringLiteral("--topic"),
                  QStringLiteral("الحماية"), QStringLiteral("--received"), QStringLiteral("2021-02-04")});
        QVERIFY2(added.status == 0, qPrintable(added.errors));
        QCOMPARE(requests(file).last().toObject().value(QLatin1String("topic")).toString(), QStringLiteral("الحماية"));
    }

    void anUnknownRequestIsRefusedWithAWayToFindIt()
    {
        const Answer answer = run({QStringLiteral("request"), QStringLiteral("decide"), sample(), QStringLiteral("x"),
                                   QStringLiteral("decline")});
        QCOMPARE(answer.status, 3);
        QVERIFY(answer.errors.contains(QStringLiteral("requests")));
    }

    void aDeadlineIsExtendedAndItsEarlierDayStays()
    {
        const QString file = sample();
        const QJsonArray before =
            json({QStringLiteral("deadlines"), file, QStringLiteral("--today"), QStringLiteral("2021-02-04")})
                .json.array();
        QJsonObject reports;
        for (const auto &each : before)
            if (each.toObject().value(QLatin1String("kind")).toString() == QLatin1String("reports"))
                reports = each.toObject();
        QCOMPARE(reports.value(QLatin1String("weekday")).toString(), QStringLiteral("Tuesday"));
        QCOMPARE(reports.value(QLatin1String("days_left")).toInt(), 12);
        const Answer moved = json({QStringLiteral("deadline"), QStringLiteral("extend"), file,
                                   reports.value(QLatin1String("id")).toString(), QStringLiteral("2021-02-19")});
        QVERIFY2(moved.status == 0, qPrintable(moved.errors));
        QCOMPARE(moved.json.object().value(QLatin1String("weekday")).toString(), QStringLiteral("Friday"));
        for (const auto &each : json({QStringLiteral("deadlines"), file}).json.array())
            if (each.toObject().value(QLatin1String("id")) == reports.value(QLatin1String("id")))
                QCOMPARE(each.toObject().value(QLatin1String("was")).toArray().size(), 2);
    }
};

MULTAQA_TEST(RequestsCommandTest)
#include "RequestsCommandTest.moc"
