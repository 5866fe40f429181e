// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

namespace multaqa {

/// A file system of its own, of 1 MB, that goes when this goes.
class SmallDisk
{
public:
    explicit SmallDisk(QString path)
        : m_path(std::move(path))
    {
        QDir().mkpath(m_path);
        m_isThere = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=1m"), QStringLiteral("tmpfs"), m_path}) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(QStringLiteral("umount"), {m_path});
    }

    bool isThere() const { return m_isThere; }
    QString path(const QString &name) const { return m_path % u'/' % name; }
    /// Writes until nothing more can be written.
    void fill() const
    {
        QFile filler(path(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (int size : {65536, 4096, 1})
            while (filler.write(QByteArray(size, 'x')) == size)
                continue;
    }
    void makeRoom() const { QFile::remove(path(QStringLiteral("filler"))); }
    bool makeReadOnly() const
    {
        return QProcess::execute(QStringLiteral("mount"),
                                 {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_path}) == 0;
    }

private:
    QString m_path;
    bool m_isThere = false;
};

} // namespace multaqa
