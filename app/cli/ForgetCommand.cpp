// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ForgetCommand.h"

#include "app/people/Forgetting.h"
#include "app/people/ParticipantName.h"

#include <QJsonArray>

namespace multaqa {
namespace {

CommandOutput listOf(const std::vector<Participant> &people, Language language)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const Participant &person : people) {
        const QString name = nameOf(person).best(language);
        json.append(QJsonObject{{QStringLiteral("id"), person.id.text()}, {QStringLiteral("name"), name}});
        rows.push_back({person.id.text(), name});
    }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("erased"), 0}, {QStringLiteral("would_erase"), json}});
    output.text = asTable(rows);
    return output;
}

} // namespace

QString ForgetCommand::summary() const
{
    return tr("Erases the data of people for good, history and photos included. It cannot be undone.");
}

Result<CommandOutput> ForgetCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isDry = takeFlag(arguments, QStringLiteral("--dry-run"));
    const bool isWithoutConsent = takeFlag(arguments, QStringLiteral("--without-consent"));
    const auto before = takeOption(arguments, QStringLiteral("--before"));
    const bool isByRule = isWithoutConsent || before;
    if (arguments.size() != (isByRule ? 1 : 2))
        return wrongUse();
    Forgetting::Rule rule;
    rule.whom = isWithoutConsent ? Forgetting::Rule::Whom::WithoutConsent : Forgetting::Rule::Whom::Everybody;
    if (before) {
        MULTAQA_TRY(rule.addedBefore, dayOf(*before));
    }
    MULTAQA_TRY(const auto conference,
                isDry ? openToRead(context, arguments.front()) : openToWrite(context, arguments.front()));
    std::vector<Participant> people;
    if (isByRule) {
        MULTAQA_TRY(people, Forgetting::those(conference->database(), rule));
    } else {
        MULTAQA_TRY(const auto found,
                    RecordStore<Participant>(conference->database()).find(ParticipantId::fromText(arguments.at(1))));
        if (!found)
            return Error::refused(tr("Participant: nobody in %1 has the id %2. Find the id with \"find\"; nothing was "
                                     "changed.")
                                      .arg(arguments.at(0), arguments.at(1)));
        people.push_back(*found);
    }
    if (isDry)
        return listOf(people, context.language);

    std::vector<ParticipantId> ids;
    for (const Participant &person : people)
        ids.push_back(person.id);
    MULTAQA_TRY(const int erased, Forgetting::forget(*conference, ids));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("erased"), erased}});
    output.text = tr("%n people were forgotten.", nullptr, erased);
    output.remarks =
        tr("Copies that were saved elsewhere, backups among them, still hold their data: delete those that "
           "are not needed.");
    return output;
}

} // namespace multaqa
