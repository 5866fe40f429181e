// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace multaqa {

/// The number of an indirect object.
enum class PdfReference : int {};

/// "12 0 R"
QByteArray pdfReference(PdfReference reference);
/// At most two decimals, none that say nothing.
QByteArray pdfNumber(double number);
/// A text string: UTF-16 with byte order mark, in hexadecimal.
QByteArray pdfText(QStringView text);
/// UTF-16BE in hexadecimal, without brackets or mark.
QByteArray pdfHex(QStringView text);
/// A string of bytes in brackets, escaped.
QByteArray pdfBytes(const QByteArray &bytes);

/// The file under construction. Objects that are no streams are packed into compressed ones, a hundred at a time, since
/// a structure tree is thousands of small and similar objects; the table of where they all are is a stream too.
class PdfObjects
{
public:
    PdfObjects();

    PdfReference reserve();
    void write(PdfReference reference, const QByteArray &body);
    PdfReference add(const QByteArray &body);
    /// Compressed; `entries` are further entries of its dictionary.
    PdfReference addStream(const QByteArray &data, const QByteArray &entries = {});
    /// As it is, for metadata, which tools look for in the plain file.
    PdfReference addPlainStream(const QByteArray &data, const QByteArray &entries);

    /// Closes the file. Its identifier is made from the contents, so that equal documents are equal files.
    QByteArray finish(PdfReference catalogue, PdfReference information);

private:
    /// Where an object is: at an offset of the file, or at an index of a packed stream.
    struct Place
    {
        bool isPacked = false;
        quint32 offsetOrStream = 0;
        quint16 index = 0;
    };
    struct Packed
    {
        PdfReference reference;
        QByteArray body;
    };

    void writePacked();

    QByteArray m_file;
    std::vector<Place> m_places;
    std::vector<Packed> m_packed; ///< not yet written
};

} // namespace multaqa
