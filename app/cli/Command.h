// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Clock.h"
#include "app/Conference.h"
#include "db/records/LocalizedText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace multaqa {

/// What every command is told beside its own arguments.
struct CommandContext
{
    Language language = Language::English; ///< of what it says
    std::vector<Language> languages;       ///< of the document that it makes: "ar+en" is two, the first is `language`
    bool isLanguageGiven = false;          ///< by --lang; else it is the system's
    Clock clock;
    QString person; ///< whom the history names
};

/// What a command has to say.
struct CommandOutput
{
    QJsonDocument json;
    QString text;    ///< for a person: sentences or a table
    QString remarks; ///< for a person, on standard error: what was odd
    int status = 0;
};

/// One word, or two, of the command line, and what it does. The words are fixed by cli.md.
class Command
{
    Q_DISABLE_COPY_MOVE(Command)

public:
    virtual ~Command() = default;

    /// "export agenda"
    virtual QString name() const = 0;
    /// "FILE OUT.pdf [--event ID]"
    virtual QString arguments() const = 0;
    /// One sentence.
    virtual QString summary() const = 0;
    /// ARGUMENTS are those after the name. WrongUse when they do not fit.
    virtual Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const = 0;

    /// Takes "--NAME VALUE" out of ARGUMENTS.
    static std::optional<QString> takeOption(QStringList &arguments, const QString &name);
    static bool takeFlag(QStringList &arguments, const QString &name);
    /// The day that TEXT writes as YYYY-MM-DD, else WrongUse.
    static Result<QDate> dayOf(const QString &text);
    /// The same, or no day for "none".
    static Result<std::optional<QDate>> dayOrNone(const QString &text);
    /// The language that WORD is the code of, else WrongUse.
    static Result<Language> languageOf(const QString &word);

protected:
    Command() = default;
    Error wrongUse() const;
    /// The file, open for writing; an error when it can only be read.
    static Result<std::unique_ptr<Conference>> openToWrite(const CommandContext &context, const QString &path);
    static Result<std::unique_ptr<Conference>> openToRead(const CommandContext &context, const QString &path);

    /// Refuses OUT as the place of an export when it is a conference: no conference is overwritten by what was made of
    /// one.
    static Result<void> checkOutput(const Conference &conference, const QString &out);
};

/// As YYYY-MM-DD; null without a day.
QJsonValue jsonOf(const std::optional<QDate> &day);

Result<QByteArray> readFile(const QString &path);

/// Columns side by side, for a terminal. The first row is the header.
QString asTable(const std::vector<QStringList> &rows);
/// For sentences, which are too long to stand side by side: the first cell of a row begins a line, the others follow
/// beneath it, set in, and broken between words. Empty cells are left out.
QString asList(const std::vector<QStringList> &rows);

} // namespace multaqa
