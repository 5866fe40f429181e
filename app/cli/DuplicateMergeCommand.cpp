// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicateMergeCommand.h"

#include "app/people/ParticipantMerge.h"
#include "app/people/ParticipantName.h"

namespace multaqa {

QString DuplicateMergeCommand::summary() const
{
    return tr("Makes one person, A, of two; --take says whose value a field shall have.");
}

Result<CommandOutput> DuplicateMergeCommand::run(const CommandContext &context, QStringList arguments) const
{
    std::vector<std::pair<QString, size_t>> choices;
    while (const auto taken = takeOption(arguments, QStringLiteral("--take"))) {
        const auto sign = taken->lastIndexOf(u'=');
        const QString whose = taken->mid(sign + 1);
        if (sign < 1 || (whose != QLatin1String("A") && whose != QLatin1String("B")))
            return Error{ErrorKind::WrongUse,
                         tr("\"%1\" is no choice. After --take comes a field and whose value it gets, such as phone=B.")
                             .arg(*taken),
                         {},
                         {}};
        choices.emplace_back(taken->left(sign), whose == QLatin1String("A") ? 0 : 1);
    }
    if (arguments.size() != 3)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    const std::vector<ParticipantId> people{ParticipantId::fromText(arguments.at(1)),
                                            ParticipantId::fromText(arguments.at(2))};
    MULTAQA_TRY(auto merge, ParticipantMerge::of(conference->database(), people));
    for (const auto &[field, person] : choices)
        MULTAQA_CHECK(merge.choose(field, person));
    MULTAQA_CHECK(merge.perform(*conference));

    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("participant"), people.front().text()},
                                            {QStringLiteral("merged"), people.back().text()}});
    output.text = tr("The two are one person now: %1.").arg(nameOf(merge.merged()).best(context.language));
    return output;
}

} // namespace multaqa
