// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"

#include <QTemporaryDir>

namespace multaqa {

QByteArray bytesOf(const QString &path);
/// Throws when it cannot.
void writeBytes(const QString &path, const QByteArray &bytes);

/// A filled conference file of which a test may spoil as many copies as it likes.
class FilledCopies
{
public:
    FilledCopies();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A fresh copy of the filled file.
    QString copy(const QString &name = QStringLiteral("copy.multaqa")) const;
    const QByteArray &bytes() const { return m_bytes; }
    /// As JournalledFile::contentsOf.
    const QString &contents() const { return m_contents; }

    /// Opening FILE must be refused in both ways, with a sentence that names it, and leave no trace. What is otherwise.
    static QString whatIsWrongWithRefusal(const QString &file, ErrorKind expected);

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_contents;
};

} // namespace multaqa

#define VERIFY_REFUSED(file, expected)                                                                                 \
    do {                                                                                                               \
        const QString wrong = FilledCopies::whatIsWrongWithRefusal(file, expected);                                    \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
