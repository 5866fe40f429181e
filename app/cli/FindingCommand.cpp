// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FindingCommand.h"

#include "CheckCommand.h"
#include "app/checks/Checks.h"
#include "app/checks/FindingEditing.h"

#include <algorithm>

namespace multaqa {

QString FindingCommand::name() const
{
    switch (m_verb) {
    case Verb::Fix:
        return QStringLiteral("finding fix");
    case Verb::Aside:
        return QStringLiteral("finding aside");
    case Verb::Return:
        break;
    }
    return QStringLiteral("finding return");
}

QString FindingCommand::arguments() const
{
    return m_verb == Verb::Aside ? QStringLiteral("FILE RULE ID REASON") : QStringLiteral("FILE RULE ID");
}

QString FindingCommand::summary() const
{
    switch (m_verb) {
    case Verb::Fix:
        return tr("Puts right what \"check\" found, where one step can.");
    case Verb::Aside:
        return tr("Sets aside what \"check\" found, until it says something else.");
    case Verb::Return:
        break;
    }
    return tr("Takes back what was set aside.");
}

Result<CommandOutput> FindingCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != (m_verb == Verb::Aside ? 4 : 3))
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(std::vector<Finding> found, CheckCommand::findingsOf(context, *conference));
    // A record's id means all that the rule found there, a key only the one.
    const QString id = QString(arguments.at(2)).remove(u'-').toLower();
    std::erase_if(found, [&](const Finding &finding) {
        return finding.rule != arguments.at(1) || finding.isAside() != (m_verb == Verb::Return) ||
               (finding.record.toString(QUuid::Id128) != id && finding.key() != id);
    });
    if (found.empty())
        return Error::refused(tr("Finding: the rule %1 has none with the id %2 in %3. Find both with \"check --all\"; "
                                 "nothing was changed.")
                                  .arg(arguments.at(1), arguments.at(2), arguments.at(0)));
    Finding finding = found.front();
    if (found.size() > 1) {
        finding.needsDecision =
            std::all_of(found.begin(), found.end(), [](const Finding &each) { return each.needsDecision; });
        finding.members = found;
    }
    const QDate today = context.clock.today();
    const Result<void> done = m_verb == Verb::Fix ? FindingEditing::putRight(*conference, finding, today)
                              : m_verb == Verb::Aside
                                  ? FindingEditing::setAside(*conference, finding, arguments.at(3), today)
                                  : FindingEditing::takeBack(*conference, finding);
    MULTAQA_CHECK(done);
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("rule"), finding.rule},
                                            {QStringLiteral("id"), finding.record.toString(QUuid::WithoutBraces)},
                                            {QStringLiteral("findings"), static_cast<int>(found.size())}});
    output.text = finding.sentence;
    return output;
}

} // namespace multaqa
