// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportPublishCommand.h"

#include "app/reports/ReportEditing.h"
#include "db/records/ConferenceDetails.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString ReportPublishCommand::summary() const
{
    return tr("Notes that reports are published: since today or another day, and where. With --on none they are not.");
}

Result<CommandOutput> ReportPublishCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto word = takeOption(arguments, QStringLiteral("--on"));
    const QString link = takeOption(arguments, QStringLiteral("--link")).value_or(QString());
    if (arguments.size() < 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.takeFirst()));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    std::optional<QDate> day = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    if (word) {
        MULTAQA_TRY(day, dayOrNone(*word));
    }
    std::vector<ReportId> reports;
    for (const QString &id : arguments)
        reports.push_back(ReportId::fromText(id));
    MULTAQA_CHECK(ReportEditing::publish(*conference, reports, day, link));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("reports"), static_cast<int>(reports.size())},
                                            {QStringLiteral("published"), jsonOf(day)}});
    output.text = day ? tr("%Ln report(s) published.", nullptr, static_cast<int>(reports.size()))
                      : tr("%Ln report(s) not published any more.", nullptr, static_cast<int>(reports.size()));
    return output;
}

} // namespace multaqa
