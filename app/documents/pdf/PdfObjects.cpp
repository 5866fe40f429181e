// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfObjects.h"

#include <QCryptographicHash>

#include <cmath>

namespace multaqa {

QByteArray pdfReference(PdfReference reference)
{
    return QByteArray::number(int(reference)) + " 0 R";
}

QByteArray pdfNumber(double number)
{
    const qint64 hundredths = std::llround(number * 100);
    QByteArray text = QByteArray::number(std::abs(hundredths) / 100);
    if (const qint64 rest = std::abs(hundredths) % 100) {
        text += rest < 10 ? ".0" : ".";
        text += QByteArray::number(rest % 10 == 0 ? rest / 10 : rest);
    }
    return hundredths < 0 ? "-" + text : text;
}

QByteArray pdfHex(QStringView text)
{
    QByteArray hex;
    hex.reserve(text.size() * 4);
    for (const QChar c : text)
        for (const int shift : {12, 8, 4, 0})
            hex += "0123456789ABCDEF"[(c.unicode() >> shift) & 15];
    return hex;
}

QByteArray pdfText(QStringView text)
{
    return "<FEFF" + pdfHex(text) + ">";
}

QByteArray pdfBytes(const QByteArray &bytes)
{
    QByteArray escaped = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + ")";
}

PdfObjects::PdfObjects()
    : m_file("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
    , m_offsets(1)
{
}

PdfReference PdfObjects::reserve()
{
    m_offsets.push_back(0);
    return PdfReference(int(m_offsets.size()) - 1);
}

void PdfObjects::write(PdfReference reference, const QByteArray &body)
{
    m_offsets[size_t(reference)] = m_file.size();
    m_file += QByteArray::number(int(reference)) + " 0 obj\n" + body + "\nendobj\n";
}

PdfReference PdfObjects::add(const QByteArray &body)
{
    const PdfReference reference = reserve();
    write(reference, body);
    return reference;
}

PdfReference PdfObjects::addStream(const QByteArray &data, const QByteArray &entries)
{
    // qCompress puts the length in four bytes before what is otherwise a zlib stream.
    return addPlainStream(qCompress(data, 6).mid(4), "/Filter/FlateDecode" + entries);
}

PdfReference PdfObjects::addPlainStream(const QByteArray &data, const QByteArray &entries)
{
    return add("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream");
}

QByteArray PdfObjects::finish(PdfReference catalogue, PdfReference information)
{
    const QByteArray id = QCryptographicHash::hash(m_file, QCryptographicHash::Md5).toHex();
    const QByteArray count = QByteArray::number(m_offsets.size());
    const qsizetype start = m_file.size();
    m_file += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < m_offsets.size(); ++i)
        m_file += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    m_file += "trailer\n<</Size " + count + "/Root " + pdfReference(catalogue) + "/Info " + pdfReference(information) +
              "/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_file);
}

} // namespace multaqa
