// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonObject>
#include <QTest>

namespace multaqa {

/// People written by the command line, as a script sees it.
class ExportParticipantsTest : public QObject, private CommandRunner
{
    Q_OBJECT

    Answer exportTo(const QString &out, const QStringList &further = {}) const
    {
        return json(QStringList{QStringLiteral("export"), QStringLiteral("participants"), sample(), out} + further);
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void everybodyIsWrittenUnlessSomebodyIsNamed()
    {
        const Answer answer = exportTo(path("all.csv"));
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.object(),
                 QJsonObject({{QStringLiteral("out"), path("all.csv")}, {QStringLiteral("rows"), 40}}));
    }

    void whereNamesThoseWhoAreWritten()
    {
        const Answer answer = exportTo(path("some.csv"), {QStringLiteral("--where"), QStringLiteral("country:TN")});
        QCOMPARE(answer.status, 0);
        const int rows = answer.json.object().value(QStringLiteral("rows")).toInt();
        QVERIFY(rows > 0 && rows < 40);
        const QByteArray written = bytes(path("some.csv"));
        QCOMPARE(written.count("\r\n"), rows + 1);
        QVERIFY(written.contains("Tunisia"));
        QVERIFY(!written.contains("Lebanon"));
    }

    void aConditionThatIsNoneIsRefusedAndNothingIsWritten()
    {
        const Answer answer =
            exportTo(path("none.csv"), {QStringLiteral("--where"), QStringLiteral("country:Nowhere")});
        QVERIFY(answer.status != 0);
        QVERIFY2(answer.errors.contains(QStringLiteral("Nowhere")), qPrintable(answer.errors));
        QVERIFY(!QFile::exists(path("none.csv")));
    }
};

} // namespace multaqa

MULTAQA_TEST(multaqa::ExportParticipantsTest)
#include "ExportParticipantsTest.moc"
