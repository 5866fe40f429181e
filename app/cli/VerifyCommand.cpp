// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VerifyCommand.h"

#include <QJsonArray>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QString sentence(const FileProblem &problem)
{
    switch (problem.kind) {
    case FileProblem::Kind::Integrity:
        return Text::tr("The file is damaged: %1.").arg(problem.detail);
    case FileProblem::Kind::ForeignKey:
        return Text::tr("A reference points at nothing: %1.").arg(problem.detail);
    case FileProblem::Kind::HistoryBroken:
        return Text::tr("The history does not hold together: %1.").arg(problem.detail);
    case FileProblem::Kind::RowNotTold:
        return Text::tr("A record that no step made: %1.").arg(problem.detail);
    case FileProblem::Kind::RowMissing:
        return Text::tr("A record that a step made is missing: %1.").arg(problem.detail);
    case FileProblem::Kind::ValueDiffers:
        return Text::tr("A field is not as its history tells: %1.").arg(problem.detail);
    case FileProblem::Kind::Attachment:
        return Text::tr("An attachment is missing or not what it was: %1.").arg(problem.detail);
    }
    return problem.detail;
}

} // namespace

QString VerifyCommand::summary() const
{
    return tr("Checks the file, its references, and its contents against its history.");
}

Result<CommandOutput> VerifyCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const QList<FileProblem> problems, verify(conference->database()));

    CommandOutput output = told(problems);
    if (problems.isEmpty())
        output.text = tr("%1 is whole.").arg(arguments.front());
    return output;
}

CommandOutput VerifyCommand::told(const QList<FileProblem> &problems)
{
    QJsonArray list;
    CommandOutput output;
    for (const FileProblem &problem : problems) {
        const QString words = sentence(problem);
        list.append(words);
        output.text += words % u'\n';
    }
    output.json =
        QJsonDocument(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), list}});
    if (!problems.isEmpty()) {
        output.text += tr("Go on with your last backup or a colleague's copy, and keep this file.");
        output.status = 4; // damaged
    }
    return output;
}

} // namespace multaqa
