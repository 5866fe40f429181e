// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/requests/RequestWords.h"
#include "support/TestProgram.h"

#include <QTest>

namespace multaqa {

class RequestWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordSessionNamesNoSession_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("English") << QStringLiteral("Session 12");
        QTest::newRow("French") << QStringLiteral("séance inconnue");
        QTest::newRow("Arabic") << QStringLiteral("جلسة أخرى");
    }
    void theWordSessionNamesNoSession()
    {
        QFETCH(QString, cell);
        Session session;
        session.id = SessionId::make();
        session.kind = SessionKind::Other;
        session.title = {QStringLiteral("صياغة الرسائل الرئيسية"), QStringLiteral("Drafting of the key messages"),
                         QStringLiteral("Rédaction des messages clés")};
        const RequestWords words({}, {session});
        QCOMPARE(words.sessionNamed(cell), std::nullopt);
        QCOMPARE(words.sessionNamed(session.title.en), std::optional(session.id));
    }
};

} // namespace multaqa

MULTAQA_TEST(multaqa::RequestWordsTest)
#include "RequestWordsTest.moc"
