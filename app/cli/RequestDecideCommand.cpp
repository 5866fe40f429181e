// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestDecideCommand.h"

#include "app/requests/RequestBook.h"
#include "app/requests/RequestEditing.h"
#include "app/requests/RequestTerms.h"

namespace multaqa {

QString RequestDecideCommand::summary() const
{
    return tr("Decides on a request to speak. Nobody is told by that.");
}

Result<CommandOutput> RequestDecideCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto session = takeOption(arguments, QStringLiteral("--session"));
    const auto reason = takeOption(arguments, QStringLiteral("--reason"));
    if (arguments.size() != 3)
        return wrongUse();
    const QString word = arguments.at(2);
    const bool needsSession = word == QLatin1String("accept") || word == QLatin1String("reserve");
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    const RoleRequestId id = RoleRequestId::fromText(arguments.at(1));
    MULTAQA_TRY(const auto found, RecordStore<RoleRequest>(conference->database()).find(id));
    if (!found)
        return Error::refused(
            tr("Request: there is none with the id %1 in %2. Find the id with \"requests\"; nothing was "
               "changed.")
                .arg(arguments.at(1), arguments.at(0)));
    const RequestEditing::Decision decision{context.clock.today(), reason.value_or(QString())};
    SessionId into = SessionId::fromText(session.value_or(QString()));
    if (needsSession && !session) {
        MULTAQA_TRY(const RequestBook book, RequestBook::read(conference->database()));
        const RequestEntry *entry = book.entry(id);
        if (!entry || entry->wishes.empty())
            return Error::refused(tr("Session: this request wishes for none. Say which one with --session; nothing was "
                                     "changed."));
        into = entry->wishes.front();
    }
    Result<void> done;
    if (word == QLatin1String("accept"))
        done = RequestEditing::accept(*conference, {id}, into, decision);
    else if (word == QLatin1String("reserve"))
        done = RequestEditing::reserve(*conference, {id}, into, decision);
    else if (word == QLatin1String("decline"))
        done = RequestEditing::decline(*conference, {id}, decision);
    else if (word == QLatin1String("withdraw"))
        done = RequestEditing::withdraw(*conference, id, decision);
    else if (word == QLatin1String("reopen"))
        done = RequestEditing::reopen(*conference, {id});
    else
        return wrongUse();
    MULTAQA_CHECK(done);
    MULTAQA_TRY(const RequestBook book, RequestBook::read(conference->database()));
    const RequestEntry *entry = book.entry(id);
    CommandOutput output;
    QJsonObject json{{QStringLiteral("id"), id.text()},
                     {QStringLiteral("decision"), wordOf(entry->request.decision)},
                     {QStringLiteral("session"),
                      entry->request.session ? QJsonValue(entry->request.session->text()) : QJsonValue()}};
    if (entry->rank > 0)
        json.insert(QStringLiteral("rank"), entry->rank);
    output.json = QJsonDocument(json);
    output.text = termOf(entry->request.decision).in(context.language);
    if (word == QLatin1String("withdraw") && found->session) {
        MULTAQA_TRY(const auto next, RequestEditing::nextReserve(conference->database(), *found->session));
        if (next)
            output.remarks = tr("A place is free. The first reserve is %1.").arg(next->id.text());
    }
    return output;
}

} // namespace multaqa
