// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SessionKindGuess.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class SessionKindGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreGuessedInThreeLanguages_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("expected");
        const auto row = [](QStringView type, QStringView title, SessionKind kind) {
            QTest::addRow("%s / %s", qPrintable(type.toString()), qPrintable(title.toString()))
                << type.toString() << title.toString() << int(kind);
        };
        row(u"Keynote", u"On data", SessionKind::Plenary);
        row(u"plenary", u"Opening plenary", SessionKind::Plenary);
        row(u"lunch", u"", SessionKind::Break);
        row(u"Round-table", u"Topic", SessionKind::Roundtable);
        row(u"Opening Ceremony", u"38C3", SessionKind::Opening);
        row(u"Ceremony", u"38C3: Opening Ceremony", SessionKind::Opening);
        row(u"Ceremony", u"38C3: Closing Ceremony", SessionKind::Closing);
        row(u"", u"Coffee break", SessionKind::Break);
        row(u"", u"Lunch", SessionKind::Break);
        row(u"", u"Pause-café", SessionKind::Break);
        row(u"", u"Séance d’ouverture", SessionKind::Opening);
        row(u"", u"Table ronde thématique 2 : la main-d’œuvre", SessionKind::Roundtable);
        row(u"", u"Débat ouvert", SessionKind::OpenDiscussion);
        row(u"séance plénière", u"", SessionKind::Plenary);
        row(u"", u"الجلسة الافتتاحية", SessionKind::Opening);
        row(u"", u"الجلسة الختامية واعتماد الرسائل", SessionKind::Closing);
        row(u"", u"استراحة", SessionKind::Break);
        row(u"", u"المائدة المستديرة المواضيعية الأولى", SessionKind::Roundtable);
        row(u"", u"المناقشة المفتوحة: الجزء الأول", SessionKind::OpenDiscussion);
        row(u"فعالية جانبية", u"", SessionKind::SideEvent);
        row(u"جلسة عامة", u"", SessionKind::Plenary);
    }
    void kindsAreGuessedInThreeLanguages()
    {
        QFETCH(QString, type);
        QFETCH(QString, title);
        QTEST(int(guessSessionKind(type, title)), "expected");
    }

    void aWordInATitleIsNotEnough_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("title");
        for (const char *title : {"Opening the black box", "How to break a cipher", "Closing the gap",
                                  "Lunchbox: a tool", "Panelling and welcoming", "Outbreak data", ""})
            QTest::addRow("%s", title) << u"devroom"_s << QString::fromLatin1(title);
    }
    void aWordInATitleIsNotEnough()
    {
        QFETCH(QString, type);
        QFETCH(QString, title);
        QCOMPARE(guessSessionKind(type, title), SessionKind::Other);
    }
};

MULTAQA_TEST(SessionKindGuessTest)
#include "SessionKindGuessTest.moc"
