// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckLetterCommand.h"

#include "app/agenda/AgendaTerms.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/letters/LetterTaking.h"
#include "app/text/Bidi.h"

#include <QJsonArray>

namespace multaqa {
namespace {

QString term(const LetterProposal &proposal, Language language)
{
    return std::visit([&](auto kind) { return termOf(kind).in(language); }, proposal.kind);
}

QJsonObject asJson(const LetterProposal &proposal)
{
    QJsonObject json{
        {QStringLiteral("what"), proposal.isEvent() ? QStringLiteral("event") : QStringLiteral("deadline")},
        {QStringLiteral("kind"), std::visit([](auto kind) { return wordOf(kind); }, proposal.kind)},
        {QStringLiteral("first"), proposal.first.toString(Qt::ISODate)},
        {QStringLiteral("last"), proposal.last.toString(Qt::ISODate)},
        {QStringLiteral("line"), proposal.line},
        {QStringLiteral("text"), proposal.text},
        {QStringLiteral("known"), proposal.isKnown},
        {QStringLiteral("doubtful"), proposal.isDoubtful}};
    if (proposal.otherDay)
        json.insert(QStringLiteral("in_file"), proposal.otherDay->toString(Qt::ISODate));
    return json;
}

CommandOutput toldProposals(const std::vector<LetterProposal> &proposals, const LetterContext &context)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const LetterProposal &proposal : proposals) {
        json.append(asJson(proposal));
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

Result<CommandOutput> CheckLetterCommand::take(Conference &conference, const std::vector<LetterProposal> &proposals,
                                               const LetterContext &context)
{
    std::vector<LetterProposal> chosen;
    QJsonArray taken;
    QJsonArray left;
    QStringList remarks;
    for (const LetterProposal &proposal : proposals) {
        const bool isTaken = proposal.isNew() && !proposal.isDoubtful;
        (isTaken ? taken : left).append(asJson(proposal));
        if (isTaken)
            chosen.push_back(proposal);
        if (proposal.otherDay)
            remarks << tr("Line %1: %2, but the file has %3 for “%4”. Change it there if the letter is right.")
                           .arg(QString::number(proposal.line), isolated(proposal.text),
                                formatDay(*proposal.otherDay, context.language, context.style, DayForm::WithoutWeekday),
                                isolated(term(proposal, context.language)));
        else if (proposal.isDoubtful && !proposal.isKnown)
            remarks
                << tr("Line %1: %2 is left out, because the check finds a mistake in it. Put the letter right first.")
                       .arg(QString::number(proposal.line), isolated(proposal.text));
    }
    MULTAQA_TRY(const LetterTaking::Report report, LetterTaking::take(conference, chosen));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("events"), report.events},
                                            {QStringLiteral("deadlines"), report.deadlines},
                                            {QStringLiteral("taken"), taken},
                                            {QStringLiteral("left"), left}});
    output.text = tr("Taken into the file: events %1, deadlines %2.")
                      .arg(QString::number(report.events), QString::number(report.deadlines));
    output.remarks = remarks.join(u'\n');
    return output;
}

Result<CommandOutput> CheckLetterCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto against = takeOption(arguments, QStringLiteral("--against"));
    const bool proposes = takeFlag(arguments, QStringLiteral("--propose"));
    const bool takes = takeFlag(arguments, QStringLiteral("--take"));
    if (arguments.size() != 1 || (takes && !against))
        return wrongUse();
    MULTAQA_TRY(const LetterText letter, LetterText::read(arguments.front()));
    LetterContext about{context.language, {}, context.clock.today(), {}};
    std::unique_ptr<Conference> conference;
    if (against) {
        MULTAQA_TRY(conference, takes ? openToWrite(context, *against) : openToRead(context, *against));
        MULTAQA_TRY(about.facts, LetterFacts::read(conference->database()));
        about.style = about.facts->style();
        about.today = context.clock.today(about.facts->details.timeZone);
    }
    if (takes)
        return take(*conference, LetterProposals::of(letter, about), about);
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
