// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestsCommand.h"

#include "app/people/ParticipantName.h"
#include "app/requests/RequestBook.h"
#include "app/requests/RequestTerms.h"

#include <QJsonArray>

namespace multaqa {

QString RequestsCommand::summary() const
{
    return tr("Lists the requests to speak and what was decided on them, in the order in which they came.");
}

Result<CommandOutput> RequestsCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const RequestBook book, RequestBook::read(conference->database()));
    QJsonArray json;
    std::vector<QStringList> rows{{tr("id"), tr("who"), tr("what"), tr("session"), tr("received"), tr("decision")}};
    for (const RequestEntry &entry : book.entries) {
        const RoleRequest &request = entry.request;
        const RequestKind *kind = book.kind(request.kind);
        const QString role = kind ? kind->name.best(context.language) : QString();
        const Session *session =
            book.session(request.session.value_or(entry.wishes.empty() ? SessionId() : entry.wishes.front()));
        const bool isLate = entry.lateness == Lateness::Late;
        QJsonArray wishes;
        for (const SessionId wish : entry.wishes)
            wishes.append(wish.text());
        QJsonObject line{
            {QStringLiteral("id"), request.id.text()},
            {QStringLiteral("participant"), request.participant.text()},
            {QStringLiteral("name"), nameOf(entry.participant).best(context.language)},
            {QStringLiteral("role"), role},
            {QStringLiteral("session"), request.session ? QJsonValue(request.session->text()) : QJsonValue()},
            {QStringLiteral("wishes"), wishes},
            {QStringLiteral("topic"), request.topic},
            {QStringLiteral("received"), request.receivedAt.toString(Qt::ISODate)},
            {QStringLiteral("late"), isLate},
            {QStringLiteral("decision"), wordOf(request.decision)},
            {QStringLiteral("notified"), request.answeredOn.has_value()}};
        if (entry.rank > 0)
            line.insert(QStringLiteral("rank"), entry.rank);
        json.append(line);
        QString decision = termOf(request.decision).in(context.language);
        if (entry.rank > 0)
            decision = tr("%1, rank %2").arg(decision).arg(entry.rank);
        const QString received = request.receivedAt.date().toString(Qt::ISODate);
        rows.push_back({request.id.text(), nameOf(entry.participant).best(context.language), role,
                        session ? session->title.best(context.language) : QString(),
                        isLate ? tr("%1, late").arg(received) : received, decision});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = book.entries.empty() ? tr("Nobody has asked to speak yet.") : asTable(rows);
    return output;
}

} // namespace multaqa
