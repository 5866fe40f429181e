// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckLetterCommand.h"

#include "app/agenda/AgendaTerms.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/letters/LetterProposals.h"

#include <QJsonArray>

namespace multaqa {
namespace {

QString term(const LetterProposal &proposal, Language language)
{
    return std::visit([&](auto kind) { return termOf(kind).in(language); }, proposal.kind);
}

CommandOutput toldProposals(const std::vector<LetterProposal> &proposals, const LetterContext &context)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const LetterProposal &proposal : proposals) {
        json.append(QJsonObject{
            {QStringLiteral("what"), proposal.isEvent() ? QStringLiteral("event") : QStringLiteral("deadline")},
            {QStringLiteral("kind"), std::visit([](auto kind) { return wordOf(kind); }, proposal.kind)},
            {QStringLiteral("first"), proposal.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), proposal.last.toString(Qt::ISODate)},
            {QStringLiteral("line"), proposal.line},
            {QStringLiteral("text"), proposal.text},
            {QStringLiteral("known"), proposal.isKnown}});
        rows.push_back({term(proposal, context.language),
                        formatDayRange(proposal.first, proposal.last, context.language, context.style), proposal.text});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = asTable(rows);
    return output;
}

} // namespace

QString CheckLetterCommand::summary() const
{
    return tr("Lists the mistakes in a letter: txt, eml, docx, odt or pdf.");
}

Result<CommandOutput> CheckLetterCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto against = takeOption(arguments, QStringLiteral("--against"));
    const bool proposes = takeFlag(arguments, QStringLiteral("--propose"));
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
    if (proposes)
        return toldProposals(LetterProposals::of(letter, about), about);
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
