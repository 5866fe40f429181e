// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace multaqa;

class FindingCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

    Answer on(const QStringList &words) const
    {
        return json(QStringList{QStringLiteral("--today"), QStringLiteral("2021-02-08")} + words);
    }
    QJsonArray findings(const QString &file, bool isAll = false) const
    {
        QStringList words{QStringLiteral("check"), file};
        if (isAll)
            words << QStringLiteral("--all");
        return on(words).json.array();
    }
    /// The first finding that has a step, or the first that has none.
    static QJsonObject first(const QJsonArray &all, bool hasStep)
    {
        for (const auto &each : all)
            if (each.toObject().value(QLatin1String("step")).isString() == hasStep)
                return each.toObject();
        return {};
    }
    static QStringList naming(const char *verb, const QString &file, const QJsonObject &finding)
    {
        return {QStringLiteral("finding"), QString::fromLatin1(verb), file,
                finding.value(QLatin1String("rule")).toString(), finding.value(QLatin1String("key")).toString()};
    }
    static bool holds(const QJsonArray &all, const QJsonObject &finding)
    {
        for (const auto &each : all)
            if (each.toObject().value(QLatin1String("key")) == finding.value(QLatin1String("key")) &&
                each.toObject().value(QLatin1String("rule")) == finding.value(QLatin1String("rule")))
                return true;
        return false;
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void checkTellsInTheFixedShape()
    {
        const QJsonArray all = findings(sample());
        QVERIFY(!all.isEmpty());
        for (const auto &each : all)
            for (const char *key : {"rule", "severity", "kind", "id", "message"})
                QVERIFY2(!each.toObject().value(QLatin1String(key)).toString().isEmpty(), key);
    }

    void aStepPutsItRightAndIsUndone()
    {
        const QString file = sample();
        // Once everybody else is decided on, the first in reserve waits for a place that is free.
        for (const auto &request : on({QStringLiteral("requests"), file}).json.array())
            if (request.toObject().value(QLatin1String("decision")) == QLatin1String("undecided"))
                QCOMPARE(on({QStringLiteral("request"), QStringLiteral("decide"), file,
                             request.toObject().value(QLatin1String("id")).toString(), QStringLiteral("decline")})
                             .status,
                         0);
        const QJsonArray before = findings(file);
        const QJsonObject finding = first(before, true);
        QVERIFY(!finding.isEmpty());
        const Answer fixed = on(naming("fix", file, finding));
        QVERIFY2(fixed.status == 0, qPrintable(fixed.errors));
        QVERIFY(!holds(findings(file), finding));
        QCOMPARE(run({QStringLiteral("undo"), file}).status, 0);
        QCOMPARE(findings(file), before);
    }

    void whatSomebodyMustDecideIsWrongUse()
    {
        const QString file = sample();
        const QByteArray before = exported(file);
        const QJsonObject finding = first(findings(file), false);
        QCOMPARE(on(naming("fix", file, finding)).status, 2);
        QCOMPARE(exported(file), before);
    }

    void whatIsSetAsideIsToldOnlyWithItsReason()
    {
        const QString file = sample();
        const QJsonArray before = findings(file);
        const QJsonObject finding = first(before, false);
        const QString reason = QStringLiteral("متفق عليه مع المضيف");
        QCOMPARE(on(naming("aside", file, finding) << reason).status, 0);
        QVERIFY(!holds(findings(file), finding));
        const QJsonArray all = findings(file, true);
        QVERIFY(holds(all, finding));
        bool isReasonTold = false;
        for (const auto &each : all)
            isReasonTold = isReasonTold || each.toObject().value(QLatin1String("set_aside")).toString() == reason;
        QVERIFY(isReasonTold);
        // Set aside already, or not set aside: nothing to do.
        QCOMPARE(on(naming("aside", file, finding) << reason).status, 3);
        QCOMPARE(on(naming("return", file, finding)).status, 0);
        QCOMPARE(findings(file), before);
        QCOMPARE(on(naming("return", file, finding)).status, 3);
    }

    void aReasonIsNeeded()
    {
        const QString file = sample();
        const QJsonObject finding = first(findings(file), false);
        QCOMPARE(on(naming("aside", file, finding)).status, 2);
        QCOMPARE(on(naming("aside", file, finding) << QStringLiteral(" ")).status, 3);
    }

    void anUnknownRuleIsStatusThree()
    {
        const QString file = sample();
        QCOMPARE(on({QStringLiteral("finding"), QStringLiteral("fix"), file, QStringLiteral("no-such-rule"),
                     QStringLiteral("0176d158-65ca-7d03-8392-408ae657ce17")})
                     .status,
                 3);
    }
};

MULTAQA_TEST(FindingCommandTest)
#include "FindingCommandTest.moc"
