// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicateApartCommand.h"

#include "app/people/PeopleEditing.h"

namespace multaqa {

QString DuplicateApartCommand::summary() const
{
    return tr("Remembers that two participants who look alike are not the same person.");
}

Result<CommandOutput> DuplicateApartCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 3)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    const auto a = ParticipantId::fromText(arguments.at(1));
    const auto b = ParticipantId::fromText(arguments.at(2));
    MULTAQA_CHECK(PeopleEditing::tellApart(*conference, a, b));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("a"), a.text()}, {QStringLiteral("b"), b.text()}});
    output.text = tr("They are two people, and are not proposed as duplicates again.");
    return output;
}

} // namespace multaqa
