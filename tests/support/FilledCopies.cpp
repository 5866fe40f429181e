// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FilledCopies.h"

#include "FilledFile.h"
#include "JournalledFile.h"

#include "app/ErrorText.h"

#include <QDir>

#include <stdexcept>

namespace multaqa {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(qPrintable(file.errorString()));
}

FilledCopies::FilledCopies()
{
    const QString filled = path(QStringLiteral("filled.multaqa"));
    fillFile(filled);
    m_bytes = bytesOf(filled);
    m_contents = JournalledFile::contentsOf(*JournalledFile::must(Database::open(filled, Access::ReadOnly)));
    // Other users may look for a copy here.
    QFile folder(m_folder.path());
    folder.setPermissions(folder.permissions() | QFile::ReadOther | QFile::ExeOther);
}

QString FilledCopies::copy(const QString &name) const
{
    QFile::remove(path(name));
    writeBytes(path(name), m_bytes);
    return path(name);
}

QString FilledCopies::whatIsWrongWithRefusal(const QString &file, ErrorKind expected)
{
    const QByteArray before = bytesOf(file);
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden);
    for (Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Database::open(file, access);
        if (opened)
            return QStringLiteral("was opened");
        if (opened.error().kind != expected)
            return QStringLiteral("wrong kind %1: %2")
                .arg(static_cast<int>(opened.error().kind))
                .arg(errorText(opened.error()));
        if (!errorText(opened.error()).contains(QFileInfo(file).fileName()))
            return QStringLiteral("does not name the file: ") % errorText(opened.error());
    }
    if (bytesOf(file) != before)
        return QStringLiteral("the file was changed");
    if (QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden) != beside)
        return QStringLiteral("something lies beside the file");
    return {};
}

} // namespace multaqa
