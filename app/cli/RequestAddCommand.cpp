// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestAddCommand.h"

#include "app/requests/RequestEditing.h"

namespace multaqa {

QString RequestAddCommand::summary() const
{
    return tr("Notes that a person asks to speak.");
}

Result<CommandOutput> RequestAddCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto participant = takeOption(arguments, QStringLiteral("--participant"));
    const auto kind = takeOption(arguments, QStringLiteral("--kind"));
    std::vector<SessionId> wishes;
    while (const auto wish = takeOption(arguments, QStringLiteral("--wish")))
        wishes.push_back(SessionId::fromText(*wish));
    RoleRequest request;
    request.topic = takeOption(arguments, QStringLiteral("--topic")).value_or(QString());
    const auto received = takeOption(arguments, QStringLiteral("--received"));
    const auto language = takeOption(arguments, QStringLiteral("--language"));
    const auto channel = takeOption(arguments, QStringLiteral("--channel"));
    if (arguments.size() != 1 || !participant || !kind)
        return wrongUse();
    request.participant = ParticipantId::fromText(*participant);
    request.kind = RequestKindId::fromText(*kind);
    MULTAQA_TRY(const QDate day, received ? dayOf(*received) : Result<QDate>(context.clock.today()));
    request.receivedAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    if (language) {
        MULTAQA_TRY(request.language, languageOf(*language));
    }
    if (channel) {
        const auto known = fromWord<RequestChannel>(*channel);
        if (!known)
            return Error{
                ErrorKind::WrongUse,
                tr("A request does not come by \"%1\"; choose email, form, letter, telephone, in_person or other.")
                    .arg(*channel),
                {},
                {}};
        request.channel = *known;
    }
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    MULTAQA_TRY(const RoleRequestId id, RequestEditing::add(*conference, request, wishes));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), id.text()}});
    output.text = tr("The request is noted as %1.").arg(id.text());
    return output;
}

} // namespace multaqa
