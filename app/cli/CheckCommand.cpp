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

} // namespace

QString CheckCommand::summary() const
{
    return tr("Lists what is wrong or missing in the conference. The status is 1 when something is wrong.");
}

Result<CommandOutput> CheckCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const CheckedConference checked,
                CheckedConference::read(conference->database(), context.clock.today(), context.language));
    const std::vector<Finding> findings = findingsOf(checked);
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const Finding &finding : findings) {
        const QString severity = finding.isError() ? QStringLiteral("error") : QStringLiteral("warning");
        json.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
                                {QStringLiteral("severity"), severity},
                                {QStringLiteral("kind"), wordOf(finding.subject)},
                                {QStringLiteral("id"), finding.record.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("message"), finding.sentence},
                                {QStringLiteral("place"), finding.place}});
        rows.push_back({finding.isError() ? tr("wrong") : tr("missing"), finding.sentence, finding.place});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = findings.empty() ? tr("Nothing is wrong or missing.") : asTable(rows);
    output.status = std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.isError(); });
    return output;
}

} // namespace multaqa
