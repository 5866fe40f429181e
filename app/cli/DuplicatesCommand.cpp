// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicatesCommand.h"

#include "ProgressLine.h"
#include "app/people/Duplicates.h"
#include "app/people/ParticipantName.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

#include <cmath>

namespace multaqa {

QString DuplicatesCommand::summary() const
{
    return tr("Lists the participants who may be one person, the likeliest first.");
}

Result<CommandOutput> DuplicatesCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    ProgressLine line(tr("Comparing the names"));
    MULTAQA_TRY(const auto duplicates, Duplicates::find(conference->database(), line.progress()));

    QJsonArray json;
    std::vector<QStringList> rows;
    QHash<ParticipantId, QString> names;
    MULTAQA_TRY(const auto people, RecordStore<Participant>(conference->database()).all());
    for (const Participant &person : people)
        names.insert(person.id, nameOf(person).best(context.language));
    for (const Duplicate &duplicate : duplicates) {
        const double percent = std::round(100.0 * duplicate.likeness.score);
        const QString why = duplicate.likeness.why();
        json.append(QJsonObject{{QStringLiteral("a"), duplicate.a.text()},
                                {QStringLiteral("b"), duplicate.b.text()},
                                {QStringLiteral("score"), percent / 100},
                                {QStringLiteral("why"), why}});
        rows.push_back({QString(QString::number(percent) % u'%'), names.value(duplicate.a), duplicate.a.text(),
                        names.value(duplicate.b), duplicate.b.text(), why});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = rows.empty() ? tr("Nobody looks like a duplicate of somebody else.") : asTable(rows);
    return output;
}

} // namespace multaqa
