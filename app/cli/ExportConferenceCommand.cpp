// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportConferenceCommand.h"

#include "app/FileWriting.h"
#include "app/exchange/ConferenceJsonWriter.h"

namespace multaqa {

QString ExportConferenceCommand::summary() const
{
    return tr("Writes everything in a conference as JSON.");
}

Result<CommandOutput> ExportConferenceCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(checkOutput(*conference, arguments.at(1)));
    MULTAQA_TRY(const QByteArray json, ConferenceJsonWriter::write(conference->database()));
    MULTAQA_CHECK(writeFile(arguments.at(1), json));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), arguments.at(1)}});
    output.text = tr("Wrote the conference to %1.").arg(arguments.at(1));
    return output;
}

} // namespace multaqa
