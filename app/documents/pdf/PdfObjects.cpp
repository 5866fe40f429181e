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
    , m_places(1)
{
}

PdfReference PdfObjects::reserve()
{
    m_places.push_back({});
    return PdfReference(int(m_places.size()) - 1);
}

void PdfObjects::write(PdfReference reference, const QByteArray &body)
{
    constexpr size_t mostPacked = 100;
    m_packed.push_back({reference, body});
    if (m_packed.size() == mostPacked)
        writePacked();
}

void PdfObjects::writePacked()
{
    if (m_packed.empty())
        return;
    QByteArray directory;
    QByteArray bodies;
    for (const Packed &packed : m_packed) {
        directory += QByteArray::number(int(packed.reference)) + " " + QByteArray::number(bodies.size()) + " ";
        bodies += packed.body + "\n";
    }
    const PdfReference stream = addStream(directory + bodies, "/Type/ObjStm/N " + QByteArray::number(m_packed.size()) +
                                                                  "/First " + QByteArray::number(directory.size()));
    quint16 index = 0;
    for (const Packed &packed : m_packed)
        m_places[size_t(packed.reference)] = {true, quint32(stream), index++};
    m_packed.clear();
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
    const PdfReference reference = reserve();
    m_places.back() = {false, quint32(m_file.size()), 0};
    m_file += QByteArray::number(int(reference)) + " 0 obj\n<<" + entries + "/Length " +
              QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream\nendobj\n";
    return reference;
}

QByteArray PdfObjects::finish(PdfReference catalogue, PdfReference information)
{
    writePacked();
    const QByteArray id = QCryptographicHash::hash(m_file, QCryptographicHash::Md5).toHex();
    const qsizetype start = m_file.size();
    // The table of places lists itself, as the object that comes next.
    QByteArray table;
    auto places = m_places;
    places.push_back({false, quint32(start), 0});
    for (size_t number = 0; number < places.size(); ++number) {
        const Place &place = places[number];
        table += char(number == 0 ? 0 : place.isPacked ? 2 : 1);
        for (const int shift : {24, 16, 8, 0})
            table += char(place.offsetOrStream >> shift);
        table += char(place.index >> 8);
        table += char(place.index);
    }
    addStream(table, "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(places.size()) + "/Root " +
                         pdfReference(catalogue) + "/Info " + pdfReference(information) + "/ID[<" + id + "><" + id +
                         ">]");
    m_file += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_file);
}

} // namespace multaqa
