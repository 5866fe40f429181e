// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterFiles.h"

#include "app/documents/PageFlow.h"
#include "app/documents/PdfWriter.h"

#include <QStringEncoder>

#include <stdexcept>

namespace multaqa {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

/// In ENCODING, or in UTF-8 where it has no such letters; then ENCODING says so.
QByteArray encoded(const QString &text, QByteArray &encoding)
{
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
    // What cannot be encoded becomes "?", or stops the encoder.
    if (encoder.isValid() && !encoder.hasError() && QString(QStringDecoder(encoding.constData()).decode(bytes)) == text)
        return bytes;
    encoding = "utf-8";
    return text.toUtf8();
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray text;
    int column = 0;
    for (const char character : bytes) {
        const bool isPlain = character == '\n' || (character >= ' ' && character < 127 && character != '=');
        const QByteArray code = isPlain ? QByteArray(1, character) : '=' + QByteArray(1, character).toHex().toUpper();
        if (character != '\n' && column + code.size() > 75) {
            text += "=\n";
            column = 0;
        }
        text += code;
        column = character == '\n' ? 0 : column + int(code.size());
    }
    return text;
}

QByteArray textPart(const QString &text, const QByteArray &type, QByteArray encoding, QRandomGenerator &random)
{
    const QByteArray bytes = encoded(text, encoding);
    const QByteArray head = "Content-Type: " + type + "; charset=\"" + encoding + "\"\n";
    switch (random.bounded(3)) {
    case 0: {
        QByteArray lines;
        const QByteArray all = bytes.toBase64();
        for (qsizetype at = 0; at < all.size(); at += 76)
            lines += all.mid(at, 76) + '\n';
        return head + "Content-Transfer-Encoding: base64\n\n" + lines;
    }
    case 1:
        return head + "Content-Transfer-Encoding: Quoted-Printable\n\n" + quotedPrintable(bytes) + '\n';
    default:
        return head + "Content-Transfer-Encoding: 8bit\n\n" + bytes + '\n';
    }
}

/// In several encoded words, which may break within a letter.
QByteArray encodedWords(const QString &text, QByteArray encoding, QRandomGenerator &random)
{
    const QByteArray bytes = encoded(text, encoding);
    const bool isBase64 = random.bounded(2);
    QByteArray words;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArray piece = bytes.mid(at, random.bounded(3, 30));
        at += piece.size();
        QByteArray code = isBase64 ? piece.toBase64() : QByteArray();
        for (const char character : isBase64 ? QByteArray() : piece)
            code += character == ' ' ? QByteArray("_") : '=' + QByteArray(1, character).toHex().toUpper();
        words +=
            (words.isEmpty() ? "" : "\n ") + QByteArray("=?") + encoding + (isBase64 ? "?B?" : "?q?") + code + "?=";
    }
    return words;
}

QByteArray multipart(const QByteArray &type, const QByteArrayList &parts, QRandomGenerator &random)
{
    const QByteArray boundary = "=_" + QByteArray::number(random.generate64(), 36);
    QByteArray bytes = "Content-Type: multipart/" + type + ";\n\tboundary=\"" + boundary + "\"\n\nThis is MIME.\n";
    for (const QByteArray &part : parts)
        bytes += "--" + boundary + '\n' + part + '\n';
    return bytes + "--" + boundary + "--\n";
}

QString asPage(const QString &text)
{
    QString page = u"<html><head><style>p {color: red}</style></head><body>"_s;
    for (const QString &line : text.split(u'\n'))
        page += u"<p dir=auto>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
    return page + u"<script>alert(1)</script></body></html>"_s;
}

} // namespace

QByteArray docxWith(const QByteArray &document, Packing packing)
{
    return zipped({{"[Content_Types].xml",
                    declaration + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
                   {"word/document.xml", document}},
                  packing);
}

QByteArray docxOf(const QString &text)
{
    QByteArray body;
    for (const QString &line : text.split(u'\n')) {
        body += "<w:p><w:pPr><w:bidi/></w:pPr>";
        for (const QString &word : line.split(u' '))
            body += "<w:r><w:t xml:space=\"preserve\">" + word.toHtmlEscaped().toUtf8() + " </w:t></w:r>";
        body += "</w:p>";
    }
    return docxWith(declaration +
                    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
                    body + "</w:body></w:document>");
}

QByteArray odtWith(const QByteArray &body, Packing packing)
{
    const QByteArray namespaces = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                                  R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")";
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml", declaration + "<office:document-content " + namespaces + "><office:body><office:text>" + body +
                             "</office:text></office:body></office:document-content>"}},
        packing);
}

QByteArray odtOf(const QString &text)
{
    QByteArray body;
    for (const QString &line : text.split(u'\n'))
        body += "<text:p>" + line.toHtmlEscaped().toUtf8() + "</text:p>";
    return odtWith(body);
}

QByteArray pdfOf(const QString &text, Language language)
{
    const auto fonts = DocumentFonts::shared();
    if (!fonts)
        throw std::runtime_error(qPrintable(fonts.error().message));
    PageFlow flow({u"Letter"_s, {}, language, {}}, PageGeometry::a4Portrait(), **fonts);
    flow.startPage();
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            flow.addParagraphs(StructureRole::Paragraph,
                               {{line,
                                 language,
                                 {11, FontWeight::Regular, 0xFF000000},
                                 language == Language::Arabic ? TextEdge::Right : TextEdge::Left,
                                 {}}},
                               8);
    const auto bytes = PdfWriter::bytesOf(flow.finish([](PageFlow &, int, int) {}));
    if (!bytes)
        throw std::runtime_error(qPrintable(bytes.error().detail));
    return *bytes;
}

QByteArray mailOf(const QString &subject, const QString &text, Language language, QRandomGenerator &random,
                  const MailSender &sender)
{
    const QByteArrayList arabic{"utf-8", "windows-1256", "iso-8859-6", "UTF-8", "CP1256"};
    const QByteArrayList western{"utf-8", "windows-1252", "ISO-8859-1", "iso-8859-15", "UTF8", "macintosh"};
    const QByteArrayList &encodings = language == Language::Arabic ? arabic : western;
    const auto encoding = [&] { return encodings.at(random.bounded(encodings.size())); };
    const auto plain = [&] { return textPart(text, "text/plain", encoding(), random); };
    const auto page = [&] { return textPart(asPage(text), "text/html", encoding(), random); };
    const QByteArray attachment = "Content-Type: text/plain; name=\"old.txt\"\nContent-Disposition: attachment; "
                                  "filename=\"old.txt\"\n\nFriday 23 February 2021\n";
    const QByteArray head = "Received: from a by b; " + sender.date +
                            "\nFrom: " + encodedWords(sender.name, encoding(), random) + "\n <" + sender.address +
                            ">\nDate: " + sender.date +
                            "\nMIME-Version: 1.0\nSubject: " + encodedWords(subject, encoding(), random) + '\n';
    QByteArray message;
    switch (random.bounded(6)) {
    case 0:
        message = head + plain();
        break;
    case 1:
        message = head + page();
        break;
    case 2:
        message = head + multipart("alternative", {plain(), page()}, random);
        break;
    case 3:
        message = head + multipart("mixed", {plain(), attachment}, random);
        break;
    case 4:
        message = head + multipart("mixed",
                                   {multipart("related", {multipart("alternative", {plain(), page()}, random)}, random),
                                    attachment},
                                   random);
        break;
    default:
        message =
            head + multipart("mixed", {"Content-Type: message/rfc822\n\nFrom: a@example.org\n" + plain()}, random);
        break;
    }
    return random.bounded(2) ? message.replace('\n', "\r\n") : message;
}

} // namespace multaqa
