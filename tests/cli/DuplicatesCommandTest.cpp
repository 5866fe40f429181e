// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace multaqa {

/// Duplicates on the command line, as a script sees them.
class DuplicatesCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

    /// A conference in which Mohamed Hassan stands twice, in two scripts.
    QString file() const
    {
        const QString path = this->path("people.multaqa");
        run({QStringLiteral("new"), path});
        const auto person = [](const char *id, const QString &arabic, const QString &latin, const QString &phone) {
            return QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                               {QStringLiteral("name_ar"), arabic},
                               {QStringLiteral("name_latin"), latin},
                               {QStringLiteral("phone"), phone}};
        };
        const QJsonArray people{person(first, QStringLiteral("محمد حسن"), {}, QStringLiteral("+961 1 555 0147")),
                                person(second, {}, QStringLiteral("Mohamed Hassan"), QStringLiteral("+961 3 555 999")),
                                person(third, {}, QStringLiteral("Leila Attar"), {})};
        const QJsonObject all{{QStringLiteral("format"), QStringLiteral("multaqa-conference")},
                              {QStringLiteral("version"), 2},
                              {QStringLiteral("participant"), people}};
        write(this->path("people.json"), QJsonDocument(all).toJson());
        run({QStringLiteral("import"), QStringLiteral("conference"), path, this->path("people.json")});
        return path;
    }
    static constexpr const char *first = "01770000-0000-7000-8000-000000000001";
    static constexpr const char *second = "01770000-0000-7000-8000-000000000002";
    static constexpr const char *third = "01770000-0000-7000-8000-000000000003";

    Answer duplicate(const char *verb, const QString &path, const QStringList &further = {},
                     const char *b = second) const
    {
        return json(QStringList{QStringLiteral("duplicate"), QLatin1String(verb), path, QLatin1String(first),
                                QLatin1String(b)} +
                    further);
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theyAreListedWithScoreAndWhy()
    {
        const Answer found = json({QStringLiteral("duplicates"), file()});
        QCOMPARE(found.status, 0);
        QCOMPARE(found.json.array().size(), 1);
        const QJsonObject pair = found.json.array().first().toObject();
        QCOMPARE(pair.keys(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("score"),
                                           QStringLiteral("why")}));
        QCOMPARE(pair[QStringLiteral("a")].toString(), QLatin1String(first));
        QCOMPARE(pair[QStringLiteral("b")].toString(), QLatin1String(second));
        QVERIFY(pair[QStringLiteral("score")].toDouble() > 0.4 && pair[QStringLiteral("score")].toDouble() < 1);
        QCOMPARE(pair[QStringLiteral("why")].toString(), QStringLiteral("Their names sound alike."));
    }

    void whoIsToldApartIsNoDuplicate()
    {
        const QString path = file();
        QCOMPARE(duplicate("apart", path).status, 0);
        QCOMPARE(json({QStringLiteral("duplicates"), path}).json.array().size(), 0);
    }

    void twoBecomeOneWithTheChosenValueAndUndoBringsThemBack()
    {
        const QString path = file();
        const QByteArray before = exported(path);
        const Answer merged = duplicate("merge", path, {QStringLiteral("--take"), QStringLiteral("phone=A")});
        QCOMPARE(merged.status, 0);
        const QJsonArray people =
            QJsonDocument::fromJson(exported(path)).object().value(QStringLiteral("participant")).toArray();
        QCOMPARE(people.size(), 2);
        const QJsonObject person = people.first().toObject();
        QCOMPARE(person[QStringLiteral("id")].toString(), QLatin1String(first));
        QCOMPARE(person[QStringLiteral("name_latin")].toString(), QStringLiteral("Mohamed Hassan"));
        QCOMPARE(person[QStringLiteral("phone")].toString(), QStringLiteral("+961 1 555 0147"));
        run({QStringLiteral("undo"), path});
        QCOMPARE(exported(path), before);
    }

    void aMistakeChangesNothing()
    {
        const QString path = file();
        const QByteArray before = exported(path);
        for (const char *choice : {"phone=C", "phone", "=A", "shoe_size=A"})
            QCOMPARE(duplicate("merge", path, {QStringLiteral("--take"), QLatin1String(choice)}).status, 2);
        QCOMPARE(duplicate("merge", path, {}, first).status, 2);
        QCOMPARE(duplicate("apart", path, {}, first).status, 2);
        QCOMPARE(duplicate("merge", path, {}, "01770000-0000-7000-8000-00000000000f").status, 2);
        QCOMPARE(exported(path), before);
    }
};

} // namespace multaqa

MULTAQA_TEST(multaqa::DuplicatesCommandTest)
#include "DuplicatesCommandTest.moc"
