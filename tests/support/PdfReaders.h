// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

namespace multaqa {

/// What real readers find in a PDF file. A reader that is missing or fails gives an empty answer, and so fails the
/// test.
namespace PdfReaders {

/// Standard output of a program; its exit status too, if wanted.
QByteArray outputOf(const QString &program, const QStringList &arguments, int *status = nullptr);

/// The texts of the structure tree as poppler gives them, a line for each paragraph: what stands in one block, links
/// within it included, is one line.
QStringList structureTexts(const QString &path);
/// The structure tree as it is printed.
QString structure(const QString &path);

/// A word and its place on a page, in points from the upper left corner.
struct Word
{
    int page = 0;
    QString text;
    QRectF place;
};
std::vector<Word> words(const QString &path);

/// Visible words of a page, content and artefacts, as mutool reads them.
QString pageText(const QString &path, int page);
QImage raster(const QString &path, int page, int dotsPerInch);
/// The file's objects without compression.
QByteArray plainObjects(const QString &path);

} // namespace PdfReaders
} // namespace multaqa
