// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportRequestsCommand.h"

#include "ProgressLine.h"
#include "app/ConferenceEditing.h"
#include "app/ErrorText.h"
#include "app/exchange/requests/RequestImport.h"
#include "app/exchange/tables/TableErrors.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

#include <algorithm>

namespace multaqa {
namespace {

using State = RequestImportPlan::State;

/// Of a row: its number and column; of a message: its file.
QJsonObject refusalOf(const PlannedRequest &planned, const QString &why)
{
    QJsonObject json{{QStringLiteral("file"), planned.source}, {QStringLiteral("why"), why}};
    if (planned.row > 0) {
        const RefusedRow refused = planned.refusal.value_or(RefusedRow());
        json.insert(QStringLiteral("row"), planned.row);
        json.insert(QStringLiteral("column"), refused.column == 0        ? QString()
                                              : refused.header.isEmpty() ? columnName(refused.column)
                                                                         : refused.header);
    }
    return json;
}

} // namespace

QString ImportRequestsCommand::arguments() const
{
    return QStringLiteral("FILE SOURCE… [--participant ID] [--kind ID] [--doubtful new] [--dry-run]");
}

QString ImportRequestsCommand::summary() const
{
    return tr("Takes requests to speak from tables (xlsx, ods, csv, tsv) and messages (eml).");
}

Result<void> ImportRequestsCommand::answer(const Answers &answers, const Database &database, RequestImportPlan &plan)
{
    if (answers.participant)
        MULTAQA_CHECK(RecordStore<Participant>(database).get(*answers.participant));
    const auto &kinds = plan.kinds();
    if (answers.kind &&
        std::none_of(kinds.begin(), kinds.end(), [&](const RequestKind &kind) { return kind.id == *answers.kind; }))
        return Error{ErrorKind::WrongUse,
                     tr("--kind: there is no such kind of request. Find its id in what \"export conference\" writes."),
                     {},
                     {}};
    for (size_t index = 0; index < plan.count(); ++index) {
        if (plan.state(index) != State::Asked)
            continue;
        const Asker::Certainty certainty = plan.request(index).asker.certainty;
        const bool isKnown = certainty == Asker::Certainty::Known || certainty == Asker::Certainty::New;
        if (!isKnown && answers.participant)
            plan.setPerson(index, *answers.participant);
        else if (!isKnown && answers.isDoubtfulNew)
            plan.setNewPerson(index);
        if (!plan.request(index).kind && answers.kind)
            plan.setKind(index, *answers.kind);
    }
    return {};
}

CommandOutput ImportRequestsCommand::told(const RequestImportPlan &plan)
{
    const RequestImportPlan::Counts counts = plan.counts();
    QJsonArray refused;
    QStringList lines;
    bool isAnySourceRead = false;
    for (size_t index = 0; index < plan.count(); ++index) {
        const PlannedRequest &planned = plan.request(index);
        const bool isOfRow = planned.row > 0;
        isAnySourceRead |= isOfRow || (plan.state(index) != State::Refused && plan.state(index) != State::Asked);
        QString why = planned.refusal ? planned.refusal->why : plan.question(index);
        if (why.isEmpty())
            continue;
        if (!planned.refusal)
            why = isOfRow ? tr("Row %1: %2").arg(QString::number(planned.row), why)
                          : tr("%1: %2").arg(isolated(planned.source), why);
        refused.append(refusalOf(planned, why));
        lines << why;
    }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("added"), counts.added},
                                            {QStringLiteral("updated"), counts.changed},
                                            {QStringLiteral("unchanged"), counts.same},
                                            {QStringLiteral("new_people"), counts.newPeople},
                                            {QStringLiteral("refused"), refused}});
    output.remarks = lines.join(u'\n');
    output.text = tr("%1 added, %2 changed, %3 as before, %4 refused.")
                      .arg(QString::number(counts.added), QString::number(counts.changed), QString::number(counts.same),
                           QString::number(refused.size()));
    output.status = isAnySourceRead || refused.isEmpty() ? 0 : 3;
    return output;
}

Result<CommandOutput> ImportRequestsCommand::run(const CommandContext &context, QStringList arguments) const
{
    Answers answers;
    if (const auto id = takeOption(arguments, QStringLiteral("--participant")))
        answers.participant = ParticipantId::fromText(*id);
    if (const auto id = takeOption(arguments, QStringLiteral("--kind")))
        answers.kind = RequestKindId::fromText(*id);
    if (const auto word = takeOption(arguments, QStringLiteral("--doubtful"))) {
        if (*word != QLatin1String("new"))
            return wrongUse();
        answers.isDoubtfulNew = true;
    }
    const bool isDryRun = takeFlag(arguments, QStringLiteral("--dry-run"));
    if (arguments.size() < 2)
        return wrongUse();
    const QString path = arguments.takeFirst();
    MULTAQA_TRY(const auto conference, isDryRun ? openToRead(context, path) : openToWrite(context, path));
    MULTAQA_TRY(const auto details, ConferenceEditing::details(conference->database()));
    ProgressLine reading(tr("Reading the requests"));
    MULTAQA_TRY(auto plan, RequestImportPlan::make(conference->database(), arguments,
                                                   context.clock.today(details.timeZone), reading.progress()));
    MULTAQA_CHECK(answer(answers, conference->database(), plan));
    if (!isDryRun)
        MULTAQA_CHECK(RequestImport::take(*conference, plan));
    return told(plan);
}

} // namespace multaqa
