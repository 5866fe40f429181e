// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckCommand.h"

#include "app/checks/Checks.h"

#include <QJsonArray>

#include <algorithm>

namespace multaqa {
namespace {

QString wordOf(Finding::Subject subject)
{
    switch (subject) {
    case Finding::Subject::Event:
        return QStringLiteral("event");
    case Finding::Subject::Session:
        return QStringLiteral("session");
    case Finding::Subject::Person:
        return QStringLiteral("participant");
    case Finding::Subject::Request:
        return QStringLiteral("request");
    case Finding::Subject::Deadline:
        break;
    }
    return QStringLiteral("deadline");
}

QJsonObject jsonOf(const Finding &finding)
{
    const QString step = stepNameOf(finding);
    QJsonObject json{
        {QStringLiteral("rule"), finding.rule},
        {QStringLiteral("severity"), finding.isError() ? QStringLiteral("error") : QStringLiteral("warning")},
        {QStringLiteral("kind"), wordOf(finding.subject)},
        {QStringLiteral("id"), finding.record.toString(QUuid::WithoutBraces)},
        {QStringLiteral("key"), finding.key()},
        {QStringLiteral("message"), finding.sentence},
        {QStringLiteral("place"), finding.place},
        {QStringLiteral("step"), step.isEmpty() ? QJsonValue() : QJsonValue(step)}};
    if (finding.aside)
        json.insert(QStringLiteral("set_aside"), finding.aside->reason);
    return json;
}

} // namespace

QString CheckCommand::summary() const
{
    return tr("Lists what is wrong or missing in the conference; with --all also what was set aside. The status is 1 "
              "when something is wrong.");
}

Result<std::vector<Finding>> CheckCommand::findingsOf(const CommandContext &context, const Conference &conference)
{
    MULTAQA_TRY(CheckedConference checked,
                CheckedConference::read(conference.database(), context.clock.today(), context.language));
    MULTAQA_TRY(const auto pairs, Duplicates::find(conference.database()));
    MULTAQA_CHECK(checked.readDuplicates(conference.database(), pairs));
    return everyFindingOf(checked);
}

Result<CommandOutput> CheckCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isAll = takeFlag(arguments, QStringLiteral("--all"));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const std::vector<Finding> all, findingsOf(context, *conference));
    const std::vector<Finding> stand = standing(all);
    QJsonArray json;
    for (const Finding &finding : isAll ? all : stand)
        json.append(jsonOf(finding));
    std::vector<QStringList> rows;
    for (const Finding &finding : toldTogether(stand))
        rows.push_back({finding.isError() ? tr("wrong") : tr("missing"), finding.sentence, finding.place});
    if (isAll)
        for (const Finding &finding : asideOf(all))
            rows.push_back({tr("set aside"), finding.sentence, finding.aside->reason});
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = rows.empty() ? tr("Nothing is wrong or missing.") : asList(rows);
    output.status = std::any_of(stand.begin(), stand.end(), [](const Finding &each) { return each.isError(); });
    return output;
}

} // namespace multaqa
