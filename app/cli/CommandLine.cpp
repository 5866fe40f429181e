// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"

#include "AttendanceCommand.h"
#include "BackupCommand.h"
#include "CheckCommand.h"
#include "CheckLetterCommand.h"
#include "DeadlineAddCommand.h"
#include "DeadlineEditCommand.h"
#include "DeadlineExtendCommand.h"
#include "DeadlineRemoveCommand.h"
#include "DeadlinesCommand.h"
#include "DuplicateApartCommand.h"
#include "DuplicateMergeCommand.h"
#include "DuplicatesCommand.h"
#include "ExportAgendaCommand.h"
#include "ExportConferenceCommand.h"
#include "ExportDeadlinesCommand.h"
#include "ExportParticipantsCommand.h"
#include "ExportReportsCommand.h"
#include "FindCommand.h"
#include "FindingCommand.h"
#include "ForgetCommand.h"
#include "HistoryCommand.h"
#include "ImportAgendaCommand.h"
#include "ImportConferenceCommand.h"
#include "ImportParticipantsCommand.h"
#include "ImportRequestsCommand.h"
#include "ImportSurveyCommand.h"
#include "InfoCommand.h"
#include "NewCommand.h"
#include "ReportDocumentCommand.h"
#include "ReportEditCommand.h"
#include "ReportPublishCommand.h"
#include "ReportRemoveCommand.h"
#include "ReportsCommand.h"
#include "RequestAddCommand.h"
#include "RequestDecideCommand.h"
#include "RequestsCommand.h"
#include "StatisticsCommand.h"
#include "SurveyCommand.h"
#include "SurveyEditCommand.h"
#include "UndoCommand.h"
#include "VerifyCommand.h"
#include "app/ErrorText.h"
#include "app/settings/Identity.h"
#include "app/settings/WindowLanguage.h"
#include "db/records/Table.h"

#include <QCoreApplication>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<NewCommand>());
    all.push_back(std::make_unique<InfoCommand>());
    all.push_back(std::make_unique<ImportAgendaCommand>());
    all.push_back(std::make_unique<ImportConferenceCommand>());
    all.push_back(std::make_unique<ImportParticipantsCommand>());
    all.push_back(std::make_unique<ImportRequestsCommand>());
    all.push_back(std::make_unique<ImportSurveyCommand>());
    all.push_back(std::make_unique<ExportAgendaCommand>());
    all.push_back(std::make_unique<ExportParticipantsCommand>());
    all.push_back(std::make_unique<ExportDeadlinesCommand>());
    all.push_back(std::make_unique<ExportReportsCommand>(ReportsExport::What::Reports));
    all.push_back(std::make_unique<ExportReportsCommand>(ReportsExport::What::Survey));
    all.push_back(std::make_unique<ExportConferenceCommand>());
    all.push_back(std::make_unique<FindCommand>());
    all.push_back(std::make_unique<DuplicatesCommand>());
    all.push_back(std::make_unique<DuplicateMergeCommand>());
    all.push_back(std::make_unique<DuplicateApartCommand>());
    all.push_back(std::make_unique<CheckCommand>());
    all.push_back(std::make_unique<FindingCommand>(FindingCommand::Verb::Fix));
    all.push_back(std::make_unique<FindingCommand>(FindingCommand::Verb::Aside));
    all.push_back(std::make_unique<FindingCommand>(FindingCommand::Verb::Return));
    all.push_back(std::make_unique<RequestsCommand>());
    all.push_back(std::make_unique<RequestAddCommand>());
    all.push_back(std::make_unique<RequestDecideCommand>());
    all.push_back(std::make_unique<DeadlinesCommand>());
    all.push_back(std::make_unique<DeadlineAddCommand>());
    all.push_back(std::make_unique<DeadlineEditCommand>());
    all.push_back(std::make_unique<DeadlineExtendCommand>());
    all.push_back(std::make_unique<DeadlineRemoveCommand>());
    all.push_back(std::make_unique<ReportsCommand>());
    all.push_back(std::make_unique<ReportEditCommand>(ReportEditCommand::Kind::Add));
    all.push_back(std::make_unique<ReportEditCommand>(ReportEditCommand::Kind::Edit));
    all.push_back(std::make_unique<ReportPublishCommand>());
    all.push_back(std::make_unique<ReportDocumentCommand>());
    all.push_back(std::make_unique<ReportRemoveCommand>());
    // The longer name first: "survey edit" is no "survey" of a file called edit.
    all.push_back(std::make_unique<SurveyEditCommand>());
    all.push_back(std::make_unique<SurveyCommand>());
    all.push_back(std::make_unique<HistoryCommand>());
    all.push_back(std::make_unique<UndoCommand>(UndoCommand::Direction::Undo));
    all.push_back(std::make_unique<UndoCommand>(UndoCommand::Direction::Redo));
    all.push_back(std::make_unique<StatisticsCommand>());
    all.push_back(std::make_unique<AttendanceCommand>());
    all.push_back(std::make_unique<ForgetCommand>());
    all.push_back(std::make_unique<CheckLetterCommand>());
    all.push_back(std::make_unique<BackupCommand>());
    all.push_back(std::make_unique<VerifyCommand>());
    return all;
}

QString usage()
{
    std::vector<QStringList> rows;
    for (const auto &command : commands())
        rows.push_back({QString(u"  " % command->name() % u' ' % command->arguments()), command->summary()});
    return Text::tr(
               "multaqa-cli [--json] [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] COMMAND FILE [ARGUMENTS]") %
           u"\n\n" % asList(rows);
}

/// The words that may stand anywhere before or after the command.
struct GlobalWords
{
    CommandContext context;
    bool isJson = false;
    bool wantsHelp = false;

    /// An error sentence, or nothing.
    QString take(QStringList &words)
    {
        isJson = words.removeAll(QStringLiteral("--json")) > 0;
        wantsHelp = words.removeAll(QStringLiteral("--help")) + words.removeAll(QStringLiteral("-h")) > 0;
        QString value;
        if (!takeValue(words, QStringLiteral("--lang"), value))
            return Text::tr("After --lang comes a language: ar, en or fr.");
        for (const QString &code : value.split(u'+', Qt::SkipEmptyParts)) {
            const auto language = fromWord<Language>(code);
            if (!language)
                return Text::tr("There is no language \"%1\" here; choose ar, en or fr.").arg(code);
            context.languages.push_back(*language);
        }
        if (context.languages.empty() && !value.isEmpty())
            return Text::tr("There is no language \"%1\" here; choose ar, en or fr.").arg(value);
        if (!context.languages.empty())
            context.language = context.languages.front();
        if (!takeValue(words, QStringLiteral("--today"), value))
            return Text::tr("After --today comes a date: YYYY-MM-DD.");
        if (!value.isEmpty()) {
            const QDate today = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
            if (!today.isValid())
                return Text::tr("\"%1\" is not a date; write YYYY-MM-DD.").arg(value);
            context.clock = Clock(today);
        }
        if (!takeValue(words, QStringLiteral("--as"), value))
            return Text::tr("After --as comes the name that the history shall say.");
        context.person = value.isEmpty() ? Identity::systemName() : value;
        return {};
    }

private:
    /// VALUE stays empty when the word is not there; false when it is there without a value.
    static bool takeValue(QStringList &words, const QString &name, QString &value)
    {
        value.clear();
        const auto at = words.indexOf(name);
        if (at < 0)
            return true;
        if (at + 1 >= words.size())
            return false;
        words.removeAt(at);
        value = words.takeAt(at);
        return true;
    }
};

const Command *findCommand(const std::vector<std::unique_ptr<Command>> &all, QStringList &words)
{
    for (const auto &command : all) {
        const QStringList name = command->name().split(u' ');
        if (words.mid(0, name.size()) != name)
            continue;
        words = words.mid(name.size());
        return command.get();
    }
    return nullptr;
}

} // namespace

int CommandLine::exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongUse:
        return 2;
    case ErrorKind::Refused:
    case ErrorKind::Cancelled:
        return 3;
    case ErrorKind::NotFound:
    case ErrorKind::NotAConference:
    case ErrorKind::Damaged:
    case ErrorKind::TooNew:
    case ErrorKind::InUse:
    case ErrorKind::ReadOnly:
    case ErrorKind::NoPermission:
    case ErrorKind::DiskFull:
    case ErrorKind::Failed:
        return 4;
    }
    return 4;
}

int CommandLine::run(QStringList words, QTextStream &out, QTextStream &errors)
{
    WindowLanguage language;
    GlobalWords global;
    const QString wrong = global.take(words);
    global.context.isLanguageGiven = !global.context.languages.empty();
    language.install(global.context.isLanguageGiven ? global.context.language : WindowLanguage::ofSystem());
    if (!global.context.isLanguageGiven) {
        global.context.language = language.language();
        global.context.languages = {language.language()};
    }
    const auto print = [&](const QJsonDocument &json) {
        if (global.isJson)
            out << QString::fromUtf8(json.toJson(QJsonDocument::Indented));
        out.flush();
    };
    // With --json, standard output holds one document whatever happens, so that a script need not guess.
    const auto fail = [&](ErrorKind kind, const QString &why) {
        errors << why << (why.endsWith(u'\n') ? "" : "\n");
        errors.flush();
        print(QJsonDocument(QJsonObject{{QStringLiteral("error"), why.trimmed()}}));
        return exitStatus(kind);
    };
    if (!wrong.isEmpty())
        return fail(ErrorKind::WrongUse, wrong);
    const auto all = commands();
    const Command *command = findCommand(all, words);
    if (global.wantsHelp) {
        if (!global.isJson)
            out << usage();
        print(QJsonDocument(QJsonObject{{QStringLiteral("usage"), usage()}}));
        return 0;
    }
    if (!command)
        return fail(ErrorKind::WrongUse, usage());
    const auto output = command->run(global.context, words);
    if (!output)
        return fail(output.error().kind, errorText(output.error()));
    if (!output->remarks.isEmpty())
        errors << output->remarks << Qt::endl;
    if (!global.isJson && !output->text.isEmpty())
        out << output->text << (output->text.endsWith(u'\n') ? "" : "\n");
    print(output->json);
    return output->status;
}

} // namespace multaqa
