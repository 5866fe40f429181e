// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/PlainText.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupBecomesText_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << u"<p>One\nline.</p>\n<p>Two.</p>"_s << u"One line.\n\nTwo."_s;
        QTest::newRow("line breaks") << u"a<br>b<br/>c<BR />d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("list") << u"<p>Topics:</p><ul>\n<li>one</li>\n<li>two</li>\n</ul>"_s
                              << u"Topics:\n\n• one\n• two"_s;
        QTest::newRow("link") << u"See <a class=\"x\" href=\"https://example.org/a?b=1&amp;c=2\">the <b>page</b></a>."_s
                              << u"See the page (https://example.org/a?b=1&c=2)."_s;
        QTest::newRow("link that says itself")
            << u"<a href='https://example.org'>https://example.org</a>"_s << u"https://example.org"_s;
        QTest::newRow("mail link") << u"<a href=mailto:x@example.org>x@example.org</a>"_s << u"x@example.org"_s;
        QTest::newRow("dangerous link") << u"<a href=\"javascript:alert(1)\">page</a>"_s << u"page"_s;
        QTest::newRow("script and style")
            << u"a<script>if (a < b) alert('</p>')</script><style>p{}</style>b"_s << u"ab"_s;
        QTest::newRow("unclosed script") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- <p>no</p> -->b<!-- never closed"_s << u"ab"_s;
        QTest::newRow("entities") << u"Q&amp;A &lt;now&gt; &eacute;&#233;&#xE9; &rlm;&unknown; &"_s
                                  << u"Q&A <now> ééé \u200F&unknown; &"_s;
        QTest::newRow("entities once only") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
        QTest::newRow("no markup") << u"a < b, vector<int>, x<y>z, 2 * 3 * 4, snake_case_name"_s
                                   << u"a < b, vector<int>, x<y>z, 2 * 3 * 4, snake_case_name"_s;
        QTest::newRow("plain lines") << u"one\n\n  two\nthree"_s << u"one\n\n  two\nthree"_s;
        QTest::newRow("Markdown")
            << u"# Title\n\nSome **strong words** and [a link](https://example.org/x).\n\n* one\n- two\n"_s
            << u"Title\n\nSome strong words and a link (https://example.org/x).\n\n• one\n• two"_s;
        QTest::newRow("Markdown's bare link") << u"<https://example.org>"_s << u"https://example.org"_s;
        QTest::newRow("Arabic") << u"<p dir=\"rtl\">المحاور:</p><ul><li>الأول</li><li>الثاني</li></ul>"_s
                                << u"المحاور:\n\n• الأول\n• الثاني"_s;
        QTest::newRow("images are not fetched") << u"a <img src=\"file:///etc/passwd\" onerror='x>y'> b"_s << u"a  b"_s;
        QTest::newRow("control characters") << u"a\u0001&#7;&#x202E;b"_s << u"ab"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void markupBecomesText()
    {
        QFETCH(QString, markup);
        QTEST(plainText(markup), "expected");
    }

    void entitiesAreThoseOfHtml()
    {
        QCOMPARE(htmlEntity(u"nbsp"), u"\u00A0"_s);
        QCOMPARE(htmlEntity(u"yuml"), u"ÿ"_s);
        QCOMPARE(htmlEntity(u"Eacute"), u"É"_s);
        QCOMPARE(htmlEntity(u"#x1F600"), u"😀"_s);
        for (QStringView wrong : {u"", u"#", u"#x", u"#0", u"#xD800", u"#x110000", u"#99999999999999999999", u"EACUTE"})
            QCOMPARE(htmlEntity(wrong), QString());
    }

    void hostileMarkupEndsSoonAndInText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"<",   "<a ",  "<a href='", "<a '<a \"", "<a href=\"https://x\">", "<!--",     "<!-- -->", "&",  "&#",
              "**a", "[",    "[a](",      "](",        "![a](https://x",         "<script>", "# ",       " #", "* ",
              "<p>", "<li>", "\n"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void hostileMarkupEndsSoonAndInText()
    {
        QFETCH(QString, piece);
        QElapsedTimer timer;
        timer.start();
        const QString text = plainText(piece.repeated(300000 / piece.size()));
        QVERIFY(text.isValidUtf16());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void anyMixtureOfMarkupGivesCleanText()
    {
        QRandomGenerator random(883);
        const QStringList pieces{u"<p>"_s,   u"</p>"_s,  u"<a href=\"https://x\">"_s,
                                 u"</a>"_s,  u"<"_s,     u">"_s,
                                 u"&amp;"_s, u"&"_s,     u"\""_s,
                                 u"'"_s,     u"<!--"_s,  u"-->"_s,
                                 u"**"_s,    u"["_s,     u"](x)"_s,
                                 u"م"_s,     u" "_s,     u"\n"_s,
                                 u"<li>"_s,  u"<br>"_s,  u"a"_s,
                                 u"#"_s,     u"<pre>"_s, u"\uFDD0"_s};
        for (int round = 0; round < 20000; ++round) {
            QString markup;
            for (int i = random.bounded(20); i > 0; --i)
                markup += pieces[random.bounded(pieces.size())];
            const QString text = plainText(markup);
            QVERIFY(!text.contains(u'\uFDD0'));
            QCOMPARE(text, text.trimmed());
        }
    }
};

MULTAQA_TEST(PlainTextTest)
#include "PlainTextTest.moc"
