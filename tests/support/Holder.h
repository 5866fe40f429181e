// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace multaqa {

/// A program that holds a file until it is told to end, or killed.
class Holder
{
public:
    /// USER: what the program runs under, such as setpriv and its options.
    explicit Holder(const QString &path, const QStringList &user = {})
    {
        QStringList words = user;
        words << QStringLiteral(MULTAQA_OTHER_PROGRAM) << QStringLiteral("hold") << path;
        m_process.start(words.takeFirst(), words);
        m_process.waitForStarted();
        while (!m_process.canReadLine() && m_process.waitForReadyRead())
            continue;
        m_said = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    const QString &said() const { return m_said; }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace multaqa
