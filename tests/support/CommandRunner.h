// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace multaqa {

/// Runs multaqa-cli as a script does, on files in a folder that goes when this goes.
class CommandRunner
{
protected:
    void startAfresh() { m_folder = std::make_unique<QTemporaryDir>(); }

    struct Answer
    {
        int status;
        QByteArray out;
        QString errors;
        QJsonDocument json;
    };
    Answer run(const QStringList &words, const QString &language = QStringLiteral("en")) const
    {
        QProcess process;
        process.start(QStringLiteral(MULTAQA_CLI), QStringList{QStringLiteral("--lang"), language} + words);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, QStringLiteral("it did not end by itself"), {}};
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), out, QString::fromUtf8(process.readAllStandardError()),
                QJsonDocument::fromJson(out)};
    }
    Answer json(const QStringList &words) const { return run(QStringList{QStringLiteral("--json")} + words); }
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString sample() const
    {
        const QString file = path("sample.multaqa");
        run({QStringLiteral("new"), file, QStringLiteral("--sample")});
        return file;
    }
    QByteArray exported(const QString &file) const
    {
        const QString out = path("exported.json");
        run({QStringLiteral("export"), QStringLiteral("conference"), file, out});
        return bytes(out);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &data)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            throw std::runtime_error(qPrintable(file.errorString()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace multaqa
