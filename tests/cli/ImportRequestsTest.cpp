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

class ImportRequestsTest : public QObject, private CommandRunner
{
    Q_OBJECT

    QString m_file;
    QString source(const char *name, const QByteArray &bytes) const
    {
        write(path(name), bytes);
        return path(name);
    }
    QJsonArray all(const char *table) const
    {
        return QJsonDocument::fromJson(exported(m_file)).object().value(QLatin1String(table)).toArray();
    }
    qsizetype requests() const { return json({u"requests"_s, m_file}).json.array().size(); }
    QJsonObject import(const QStringList &sources, int status = 0) const
    {
        const Answer answer = json(QStringList{u"import"_s, u"requests"_s, m_file} + sources);
        if (answer.status != status)
            qWarning("%d %s %s", answer.status, qPrintable(answer.errors), answer.out.constData());
        return answer.status == status ? answer.json.object() : QJsonObject();
    }
    static QByteArray message(const QByteArray &from, const QByteArray &subject)
    {
        return "From: " + from +
               "\nDate: Thu, 04 Feb 2021 10:15:00 +0200\nMessage-ID: <1@example.org>\nSubject: " + subject +
               "\n\nPlease let me speak.\n";
    }

private Q_SLOTS:
    void init()
    {
        startAfresh();
        m_file = sample();
    }

    void aTableIsTakenInAsOneStepAndUndone()
    {
        const QByteArray before = exported(m_file);
        const qsizetype had = requests();
        const QString table = source("requests.csv", "name,email,role,topic\n"
                                                     "Nadia Haddad-Rahbani,nhr@example.org,Rapporteur,Return\n"
                                                     "Ziad Nassar Test,znt@example.org,dancer,\n");
        const QJsonObject answer = import({table});
        QCOMPARE(answer[u"added"_s].toInt(), 1);
        QCOMPARE(answer[u"updated"_s].toInt(), 0);
        const QJsonObject refused = answer[u"refused"_s].toArray().first().toObject();
        QCOMPARE(refused[u"row"_s].toInt(), 3);
        QCOMPARE(refused[u"column"_s].toString(), u"role"_s);
        QVERIFY(refused[u"why"_s].toString().contains(u"dancer"_s));
        QCOMPARE(requests(), had + 1);
        QCOMPARE(import({table})[u"unchanged"_s].toInt(), 1);
        QCOMPARE(run({u"undo"_s, m_file}).status, 0);
        QCOMPARE(exported(m_file), before);
    }

    void messagesAreTakenInOnceAndAMessageThatIsNoneIsNamed()
    {
        QRandomGenerator random(3);
        const QString arabic =
            source("ar.eml", mailOf(u"طلب مداخلة في الجلسة العامة"_s, u"أودّ أن أتحدّث"_s, Language::Arabic, random,
                                    {u"ناديا حداد الرحباني"_s, "nhr@example.org"}));
        const QString odd = source("odd.eml", "nothing");
        const QJsonObject answer = import({arabic, odd});
        QCOMPARE(answer[u"added"_s].toInt(), 1);
        QCOMPARE(answer[u"new_people"_s].toInt(), 1);
        const QJsonObject refused = answer[u"refused"_s].toArray().first().toObject();
        QCOMPARE(refused[u"file"_s].toString(), u"odd.eml"_s);
        QVERIFY(refused[u"why"_s].toString().contains(u"odd.eml"_s));
        const QJsonObject last = json({u"requests"_s, m_file}).json.array().last().toObject();
        QVERIFY(all("role_request").size() > 0);
        QVERIFY(!last.isEmpty());
        QCOMPARE(import({arabic})[u"unchanged"_s].toInt(), 1);
    }

    void whatIsNotSaidIsRefusedUnlessItIsAnswered()
    {
        const QByteArray before = exported(m_file);
        const QString mail = source("a.eml", message("Nadia Haddad-Rahbani <nhr@example.org>", "Hello"));
        const QJsonObject refused = import({mail}, 3);
        QCOMPARE(refused[u"added"_s].toInt(), 0);
        QCOMPARE(refused[u"refused"_s].toArray().size(), 1);
        QCOMPARE(exported(m_file), before);
        const QString kind = all("request_kind").first()[u"id"_s].toString();
        QCOMPARE(import({mail, u"--kind"_s, kind})[u"added"_s].toInt(), 1);
    }

    void aDryRunChangesNothing()
    {
        const QByteArray before = bytes(m_file);
        const QString mail = source("a.eml", message("Nadia Haddad-Rahbani <nhr@example.org>", "Rapporteur"));
        QCOMPARE(import({mail, u"--dry-run"_s})[u"added"_s].toInt(), 1);
        QCOMPARE(bytes(m_file), before);
    }

    void wrongUseIsStatusTwo()
    {
        QCOMPARE(run({u"import"_s, u"requests"_s, m_file}).status, 2);
        QCOMPARE(run({u"import"_s, u"requests"_s, m_file, u"a.eml"_s, u"--doubtful"_s, u"maybe"_s}).status, 2);
    }
};

MULTAQA_TEST(ImportRequestsTest)
#include "ImportRequestsTest.moc"
