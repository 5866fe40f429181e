// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tables/HeaderRow.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

int headerOf(const Rows &rows)
{
    const QStringList known{u"name"_s, u"e-mail"_s, u"country"_s, u"الاسم"_s, u"البلد"_s, u"nom"_s};
    const auto header = findHeaderRow(rows, [&](const QString &text) { return known.contains(text.toLower()); });
    return header ? static_cast<int>(*header) : -1;
}

} // namespace

class HeaderRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsFound_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("header");
        const QStringList amal{u"Amal"_s, u"amal@example.org"_s, u"Tunisia"_s};
        const QStringList header{u"Name"_s, u"E-mail"_s, u"Country"_s};
        QTest::newRow("nothing") << Rows{} << -1;
        QTest::newRow("first row") << Rows{header, amal} << 0;
        QTest::newRow("alone") << Rows{header} << 0;
        QTest::newRow("title above") << Rows{{u"List of participants"_s}, header, amal} << 1;
        QTest::newRow("merged title, empty rows, a date")
            << Rows{{u"List of participants"_s, {}, {}}, {{}, {}, {}}, {u"As of 23 February 2021"_s}, {}, header, amal}
            << 4;
        QTest::newRow("Arabic") << Rows{{u"قائمة المشاركين"_s}, {u"الاسم"_s, u" البلد "_s}, {u"ليلى"_s, u"لبنان"_s}}
                                << 1;
        QTest::newRow("one column") << Rows{{u"Name"_s}, {u"Amal"_s}} << 0;
        QTest::newRow("a known word in a title and one in the data")
            << Rows{{u"Country"_s, u"Lebanon"_s, {}}, header, {u"Nom"_s, u"x"_s, u"y"_s}} << 1;
        QTest::newRow("unknown names over data") << Rows{{u"People"_s},
                                                         {u"Vorname"_s, u"Anschrift"_s, u"Telefon"_s},
                                                         {u"Amal"_s, u"Tunis"_s, u"+216 71 000"_s}}
                                                 << 1;
        QTest::newRow("no header") << Rows{amal, {u"Huda"_s, u"huda@example.org"_s, u"Jordan"_s}} << -1;
        QTest::newRow("no header, words alone")
            << Rows{{u"Amal"_s, u"Tunisia"_s}, {u"Huda"_s, u"Jordan"_s}, {u"Ali"_s, u"Jordan"_s}} << -1;
        QTest::newRow("the same word twice") << Rows{{u"Phone"_s, u"Phone"_s}, {u"1"_s, u"2"_s}} << -1;
    }
    void theHeaderIsFound()
    {
        QFETCH(Rows, rows);
        QTEST(headerOf(rows), "header");
    }
};

MULTAQA_TEST(HeaderRowTest)
#include "HeaderRowTest.moc"
