// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FindCommand.h"

#include "app/search/ConferenceSearch.h"

#include <QJsonArray>

namespace multaqa {

QString FindCommand::summary() const
{
    return tr("Finds people, organisations, sessions, requests, deadlines and reports that hold a text.");
}

Result<CommandOutput> FindCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto limitText = takeOption(arguments, QStringLiteral("--limit"));
    bool isNumber = true;
    const int limit = limitText ? limitText->toInt(&isNumber) : 50;
    if (arguments.size() != 2 || !isNumber || limit < 0)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_TRY(const auto found, search(conference->database(), arguments.at(1), context.language, limit));

    QJsonArray json;
    std::vector<QStringList> rows;
    for (const Found &entry : found) {
        const QString kind = foundKindWord(entry.kind);
        const QString id = entry.id.toString(QUuid::WithoutBraces);
        json.append(QJsonObject{
            {QStringLiteral("kind"), kind}, {QStringLiteral("id"), id}, {QStringLiteral("text"), entry.text}});
        rows.push_back({kind, id, entry.text});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = rows.empty() ? tr("Nothing was found.") : asTable(rows);
    return output;
}

} // namespace multaqa
