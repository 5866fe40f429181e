// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tables/EncodingGuess.h"
#include "app/exchange/tables/TextDecoder.h"
#include "app/exchange/tables/TextEncoding.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QTest>

#include <unicode/ucnv.h>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString arabic = u"الاسم;البلد;المنظمة\nليلى العطّار;لبنان;اللجنة الاقتصادية والاجتماعية لغربي آسيا\n"
                       "محمد حسن;المغرب;وزارة الشؤون الخارجية\n"_s;
const QString french = u"Nom;Prénom;Société\nBérénice;Élodie;Conférence générale des élus\nNoël;Françoise;Médecins\n"_s;
const QString mixed = u"Name;Nom;Société\nليلى العطّار;Leïla Attar;Comité des régions, à Tunis\n"
                      "محمد حسن;Mohamed Hassan;Ministère de l’éducation\n"_s;
const QString german = u"Name;Straße\nMüller;Königsstraße 5\nGroß;Äußere Gärtnerstraße\n"_s;
const QString russian = u"Имя;Страна;Организация\nАнна Иванова;Россия;Министерство иностранных дел\n"
                        "Пётр Смирнов;Казахстан;Центр помощи беженцам и мигрантам\n"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding, &status);
    QByteArray bytes(4 * text.size() + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(U_SUCCESS(status) ? length : 0);
    return bytes;
}

QByteArray guess(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessEncoding(buffer);
}

QString decoded(QByteArray bytes, const QByteArray &encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto decoder = TextDecoder::create(buffer, encoding);
    QString all;
    std::u16string piece;
    while (decoder && decoder->read(piece) == TextDecoder::Outcome::Read)
        all += QStringView(piece);
    return all;
}

} // namespace

class EncodingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeOutAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QString &text, const char *encoding) {
            QTest::newRow(name) << text << encoded(text, encoding);
        };
        row("plain letters", u"Name,Town\nAmal,Tunis\n"_s, "UTF-8");
        row("UTF-8", mixed, "UTF-8");
        QTest::newRow("UTF-8 with a mark") << mixed << QByteArray("\xEF\xBB\xBF" + encoded(mixed, "UTF-8"));
        QTest::newRow("UTF-16LE with a mark") << mixed << QByteArray("\xFF\xFE" + encoded(mixed, "UTF-16LE"));
        QTest::newRow("UTF-16BE with a mark") << mixed << QByteArray("\xFE\xFF" + encoded(mixed, "UTF-16BE"));
        row("UTF-16LE", mixed, "UTF-16LE");
        row("UTF-16BE", mixed, "UTF-16BE");
        row("UTF-16LE, Arabic", arabic, "UTF-16LE");
        row("Arabic of Windows", arabic, "windows-1256");
        row("Arabic of ISO", arabic, "ISO-8859-6");
        row("two lines of Arabic", u"الاسم\nليلى\n"_s, "windows-1256");
        row("Arabic and French", mixed, "windows-1256");
        row("French", french, "windows-1252");
        row("German", german, "windows-1252");
        row("capitals", u"NOM;PRÉNOM\nBÉRÉNICE;ÉLODIE\nNOËL;ÇA\n"_s, "windows-1252");
        row("Russian", russian.repeated(3), "windows-1251");
        row("Russian of Unix", russian.repeated(3), "KOI8-R");
    }
    void textsComeOutAsTheyWere()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const QByteArray encoding = guess(bytes);
        QVERIFY2(decoded(bytes, encoding) == text, encoding.constData());
    }

    void oneArabicNameFarBehindIsEnough()
    {
        const QByteArray ascii = QByteArray("Amal,Tunis,+216 71 000 000\n").repeated(20'000);
        QCOMPARE(guess(ascii + encoded(u"ليلى العطار,لبنان\n"_s, "windows-1256") + ascii), QByteArray("windows-1256"));
        QCOMPARE(guess(ascii + arabic.toUtf8() + ascii), QByteArray("UTF-8"));
    }

    void aCharacterOnABorderIsNoError()
    {
        for (int before = 0; before < 4; ++before)
            QCOMPARE(guess(QByteArray(64 * 1024 - before, 'x') + "😀é"), QByteArray("UTF-8"));
        QVERIFY(guess(QByteArray(64 * 1024 - 1, 'x') + "\xC3") != QByteArray("UTF-8"));
    }

    void charactersAreDecodedOverBorders_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Shift_JIS"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void charactersAreDecodedOverBorders()
    {
        QFETCH(QByteArray, encoding);
        const QString text = u"x"_s + u"会議の参加者"_s.repeated(30'000);
        QCOMPARE(decoded(encoded(text, encoding.constData()), encoding), text);
    }

    void bytesThatAreNoneOfTheEncodingAreShownAsSuch()
    {
        QCOMPARE(decoded("a\xFFz", "UTF-8"), u"a\uFFFDz"_s);
        QCOMPARE(decoded("a\xC3", "UTF-8"), u"a\uFFFD"_s);
    }

    void allEncodingsToChooseFromAreKnown()
    {
        for (const TextEncoding &encoding : TextEncoding::all()) {
            QVERIFY2(decoded("Amal", encoding.name) == u"Amal"_s || encoding.name.startsWith("UTF-16"),
                     encoding.name.constData());
            QVERIFY(!encoding.words.isEmpty());
        }
    }
};

MULTAQA_TEST(EncodingGuessTest)
#include "EncodingGuessTest.moc"
