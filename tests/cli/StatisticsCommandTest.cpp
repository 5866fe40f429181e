// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace multaqa {

/// Head counts by the command line, as a script sees them.
class StatisticsCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

    void peopleAreCounted()
    {
        const Answer answer = json({QStringLiteral("statistics"), sample()});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.object().value(QStringLiteral("people")).toInt(), 40);
        QVERIFY(!answer.json.object().value(QStringLiteral("events")).toArray().isEmpty());
    }

    void theyAreWrittenAsPdf()
    {
        const Answer answer = json({QStringLiteral("statistics"), sample(), path("figures.pdf")});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.object(), QJsonObject({{QStringLiteral("out"), path("figures.pdf")}}));
        QVERIFY(bytes(path("figures.pdf")).startsWith("%PDF-"));
    }

    void anotherEndingIsRefusedAndNothingIsWritten()
    {
        const Answer answer = json({QStringLiteral("statistics"), sample(), path("figures.docx")});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.errors.contains(QStringLiteral("figures.docx")), qPrintable(answer.errors));
        QVERIFY(!QFile::exists(path("figures.docx")));
    }
};

} // namespace multaqa

MULTAQA_TEST(multaqa::StatisticsCommandTest)
#include "StatisticsCommandTest.moc"
