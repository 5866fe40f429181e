// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Command.h"

#include "db/records/Table.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

namespace multaqa {

Error Command::wrongUse() const
{
    return {ErrorKind::WrongUse,
            QCoreApplication::translate("Command", "The command is: multaqa-cli %1 %2").arg(name(), arguments()),
            {},
            {}};
}

Result<std::unique_ptr<Conference>> Command::openToWrite(const CommandContext &context, const QString &path)
{
    MULTAQA_TRY(auto conference, Conference::open(path, context.person));
    if (conference->isReadOnly())
        return conference->readOnlyReason().value_or(Error{ErrorKind::ReadOnly, {}, path, {}});
    return conference;
}

Result<std::unique_ptr<Conference>> Command::openToRead(const CommandContext &context, const QString &path)
{
    return Conference::open(path, context.person, Access::ReadOnly);
}

Result<void> Command::checkOutput(const Conference &conference, const QString &out)
{
    std::error_code unknown;
    const auto native = [](const QString &path) { return std::filesystem::path(path.toStdU16String()); };
    if (!out.endsWith(QLatin1String(".multaqa"), Qt::CaseInsensitive) &&
        !std::filesystem::equivalent(native(out), native(conference.path()), unknown))
        return {};
    return Error::refused(QCoreApplication::translate("Command", "%1 is a conference, and an export does not overwrite "
                                                                 "it. Choose another name; nothing was changed.")
                              .arg(out));
}

std::optional<QString> Command::takeOption(QStringList &arguments, const QString &name)
{
    const auto at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return std::nullopt;
    arguments.removeAt(at);
    return arguments.takeAt(at);
}

bool Command::takeFlag(QStringList &arguments, const QString &name)
{
    return arguments.removeAll(name) > 0;
}

Result<QDate> Command::dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return Error{ErrorKind::WrongUse,
                     QCoreApplication::translate("Command", "\"%1\" is not a date; write YYYY-MM-DD.").arg(text),
                     {},
                     {}};
    return day;
}

Result<std::optional<QDate>> Command::dayOrNone(const QString &text)
{
    if (text == QLatin1String("none"))
        return std::optional<QDate>();
    MULTAQA_TRY(const QDate day, dayOf(text));
    return std::optional(day);
}

Result<Language> Command::languageOf(const QString &word)
{
    if (const auto language = fromWord<Language>(word))
        return *language;
    return Error{
        ErrorKind::WrongUse,
        QCoreApplication::translate("Command", "There is no language \"%1\" here; choose ar, en or fr.").arg(word),
        {},
        {}};
}

QJsonValue jsonOf(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error::refused(
            QCoreApplication::translate("Command", "There is no file %1. Nothing was changed.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error::refused(QCoreApplication::translate("Command", "%1 cannot be read (%2). Nothing was changed.")
                                  .arg(path, file.errorString()));
    QByteArray data = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error::refused(QCoreApplication::translate("Command", "%1 cannot be read (%2). Nothing was changed.")
                                  .arg(path, file.errorString()));
    return data;
}

QString asTable(const std::vector<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths << 0;
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? QString(row.at(i).leftJustified(widths.at(i)) % u"  ") : row.at(i);
        text += line % u'\n';
    }
    return text;
}

QString asList(const std::vector<QStringList> &rows)
{
    constexpr qsizetype columns = 96;
    const QString inset(6, u' ');
    QString text;
    for (const QStringList &row : rows) {
        text += row.value(0) % u'\n';
        for (const QString &cell : row.mid(1)) {
            QString line;
            for (const QString &word : cell.split(u' ', Qt::SkipEmptyParts)) {
                if (!line.isEmpty() && inset.size() + line.size() + 1 + word.size() > columns) {
                    text += inset % line % u'\n';
                    line.clear();
                }
                line += line.isEmpty() ? word : QString(u' ' % word);
            }
            if (!line.isEmpty())
                text += inset % line % u'\n';
        }
    }
    return text;
}

} // namespace multaqa
