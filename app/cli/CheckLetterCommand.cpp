// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckLetterCommand.h"

#include "app/letters/LetterCheck.h"

#include <QJsonArray>

namespace multaqa {

QString CheckLetterCommand::summary() const
{
    return tr("Lists the mistakes in a letter: txt, eml, docx, odt or pdf.");
}

Result<CommandOutput> CheckLetterCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto against = takeOption(arguments, QStringLiteral("--against"));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const LetterText letter, LetterText::read(arguments.front()));
    LetterContext about{context.language, {}, context.clock.today(), {}};
    if (against) {
        MULTAQA_TRY(const auto conference, openToRead(context, *against));
        MULTAQA_TRY(about.facts, LetterFacts::read(conference->database()));
        about.style = about.facts->style();
        about.today = context.clock.today(about.facts->details.timeZone);
    }
    const std::vector<LetterFinding> findings = LetterCheck::check(letter, about);

    QJsonArray json;
    QString text;
    for (const LetterFinding &finding : findings) {
        json.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
                                {QStringLiteral("line"), finding.line},
                                {QStringLiteral("text"), finding.text},
                                {QStringLiteral("message"), finding.message}});
        text +=
            tr("Line %1: %2").arg(QString::number(finding.line), finding.text) % u"\n    " % finding.message % u'\n';
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = findings.empty() ? tr("No mistake was found in the letter.") : text;
    output.status = findings.empty() ? 0 : 1;
    return output;
}

} // namespace multaqa
