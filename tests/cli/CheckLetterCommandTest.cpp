// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/LetterFiles.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class CheckLetterCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

private:
    QString letter(const char *name, const QByteArray &bytes)
    {
        write(path(name), bytes);
        return path(name);
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void aMistakeIsSaidWithItsLineAndMakesTheStatusOne()
    {
        const QString file = letter("letter.txt", "Dear all,\nwe meet on Friday 23 February 2021.\n");
        const Answer answer = json({u"check-letter"_s, file});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json.array().size(), 1);
        const QJsonObject finding = answer.json.array().first().toObject();
        QCOMPARE(finding.keys(), (QStringList{u"line"_s, u"message"_s, u"rule"_s, u"text"_s}));
        QCOMPARE(finding[u"rule"_s].toString(), u"weekday"_s);
        QCOMPARE(finding[u"line"_s].toInt(), 2);
        QCOMPARE(finding[u"text"_s].toString(), u"Friday 23 February 2021"_s);
        QVERIFY(finding[u"message"_s].toString().contains(u"Tuesday"_s));
    }

    void itSpeaksTheLanguageThatIsAskedFor()
    {
        const QString file = letter("letter.txt", "on Friday 23 February 2021");
        QVERIFY(run({u"check-letter"_s, file}, u"ar"_s).out.contains(u"الثلاثاء"_s.toUtf8()));
        QVERIFY(run({u"check-letter"_s, file}, u"fr"_s).out.contains("mardi"));
    }

    void aLetterWithoutMistakesMakesTheStatusZero()
    {
        const QString file = letter("letter.docx", docxOf(u"We meet on Tuesday 23 February 2021."_s));
        const Answer answer = json({u"check-letter"_s, file});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json.isArray() && answer.json.array().isEmpty());
    }

    void theConferencesFileIsAskedAndNotChanged()
    {
        const QString conference = sample();
        const QByteArray before = bytes(conference);
        const QString file = letter("letter.txt", "The consultation is on 22 February 2021.");
        QCOMPARE(json({u"check-letter"_s, file}).status, 0);
        const Answer answer = json({u"check-letter"_s, file, u"--against"_s, conference});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json.array().first()[u"rule"_s].toString(), u"file-date"_s);
        QCOMPARE(bytes(conference), before);
    }

    void todaySaysWhichYearIsMeant()
    {
        const QString file = letter("letter.txt", "We meet on Tuesday 23 February.");
        QCOMPARE(json({u"--today"_s, u"2021-02-04"_s, u"check-letter"_s, file}).status, 0);
        QCOMPARE(json({u"--today"_s, u"2024-02-04"_s, u"check-letter"_s, file}).status, 1);
    }

    void whatTheFileDoesNotHaveIsTakenInAsOneStep()
    {
        const QString conference = path("new.multaqa");
        QCOMPARE(run({u"new"_s, conference}).status, 0);
        const QByteArray before = exported(conference);
        const QString file = letter("letter.txt", "The consultation is on 23 February 2021. The survey is open until "
                                                  "5 February 2021.");
        const QStringList words{u"check-letter"_s, file, u"--against"_s, conference, u"--take"_s};
        const Answer taken = json(words);
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.json[u"events"_s].toInt(), 1);
        QCOMPARE(taken.json[u"deadlines"_s].toInt(), 1);
        const Answer again = json(words);
        QCOMPARE(again.json[u"events"_s].toInt() + again.json[u"deadlines"_s].toInt(), 0);
        QCOMPARE(run({u"undo"_s, conference}).status, 0);
        QCOMPARE(exported(conference), before);
        QCOMPARE(run({u"check-letter"_s, file, u"--take"_s}).status, 2);
    }

    void aDateThatTheFileContradictsIsLeftAndSaid()
    {
        const QString conference = sample();
        const QByteArray before = exported(conference);
        const QString file = letter("letter.txt", "The consultation is on 22 February 2021.");
        const Answer answer = json({u"check-letter"_s, file, u"--against"_s, conference, u"--take"_s});
        QCOMPARE(answer.json[u"left"_s].toArray().size(), 1);
        QVERIFY2(answer.errors.contains(u"22 February 2021"_s), qPrintable(answer.errors));
        QCOMPARE(exported(conference), before);
    }

    void aDateWithAWrongWeekdayIsLeftAndSaid()
    {
        const QString conference = path("new.multaqa");
        QCOMPARE(run({u"new"_s, conference}).status, 0);
        const QString file = letter("letter.txt", "The survey is open until Friday 23 February 2021.");
        const Answer answer = json({u"check-letter"_s, file, u"--against"_s, conference, u"--take"_s});
        QCOMPARE(answer.json[u"deadlines"_s].toInt(), 0);
        QVERIFY(answer.json[u"left"_s].toArray().first()[u"doubtful"_s].toBool());
        QVERIFY2(answer.errors.contains(u"23 February 2021"_s), qPrintable(answer.errors));
    }

    void whatIsNoLetterIsRefused()
    {
        QCOMPARE(run({u"check-letter"_s}).status, 2);
        const Answer refused = run({u"check-letter"_s, letter("letter.doc", "\xD0\xCF\x11\xE0")});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains(u"letter.doc"_s), qPrintable(refused.errors));
    }
};

MULTAQA_TEST(CheckLetterCommandTest)
#include "CheckLetterCommandTest.moc"
