// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/AddressFinder.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class AddressFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
};

void AddressFinderTest::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // seen, URI, seen, URI, …
    const auto row = [](const char *name, const char16_t *text, const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf16(text) << found;
    };
    row("none", u"النسبة 50% من 10.7 @ الساعة", {});
    row("mail", u"للاستفسار: a.b@iom.int، شكراً", {u"a.b@iom.int"_qs, u"mailto:a.b@iom.int"_qs});
    row("mail at the end", u"Write to a@b.org.", {u"a@b.org"_qs, u"mailto:a@b.org"_qs});
    row("glued to Arabic", u"إلىa@b.orgأو", {u"a@b.org"_qs, u"mailto:a@b.org"_qs});
    row("in brackets", u"الموقع (https://www.unescwa.org/ar/events) متاح",
        {u"https://www.unescwa.org/ar/events"_qs, u"https://www.unescwa.org/ar/events"_qs});
    row("with brackets", u"see https://x.org/a_(b), then", {u"https://x.org/a_(b)"_qs, u"https://x.org/a_(b)"_qs});
    row("without scheme", u"www.un.org!", {u"www.un.org"_qs, u"https://www.un.org"_qs});
    row("two", u"a@b.org; http://c.org?x=1&y=2",
        {u"a@b.org"_qs, u"mailto:a@b.org"_qs, u"http://c.org?x=1&y=2"_qs, u"http://c.org?x=1&y=2"_qs});
    row("Arabic path", u"https://x.org/جدول", {u"https://x.org/جدول"_qs, u"https://x.org/%D8%AC%D8%AF%D9%88%D9%84"_qs});
    row("isolated", u"\u2066https://x.org/a\u2069", {u"https://x.org/a"_qs, u"https://x.org/a"_qs});
    row("other schemes", u"javascript://alert(1) file:///etc/passwd ftp://x.org", {});
    row("no host", u"https:// and https:///x", {});
}

void AddressFinderTest::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList seen;
    for (const FoundAddress &address : findAddresses(text))
        seen << text.mid(address.start, address.length) << QString::fromLatin1(address.uri);
    QCOMPARE(seen, found);
}

MULTAQA_GUI_TEST(AddressFinderTest)
#include "AddressFinderTest.moc"
