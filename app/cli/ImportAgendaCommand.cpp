// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportAgendaCommand.h"

#include "app/ErrorText.h"
#include "app/agenda/AgendaImport.h"
#include "app/exchange/ScheduleXmlReader.h"
#include "db/records/ConferenceDetails.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

namespace multaqa {

QString ImportAgendaCommand::summary() const
{
    return tr("Takes sessions and speakers from a frab or pretalx schedule.");
}

Result<CommandOutput> ImportAgendaCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    const QTimeZone zone(details.empty() ? QByteArray() : details.front().timeZone.toLatin1());
    const auto schedule = ScheduleXmlReader::read(arguments.at(1), zone.isValid() ? zone : QTimeZone::utc());
    if (!schedule) // whatever is wrong with it, it is the input that is refused, and not the conference
        return Error::refused(errorText(schedule.error()));
    MULTAQA_TRY(const AgendaImport::Report report, AgendaImport::take(*conference, *schedule));

    QJsonArray odd;
    CommandOutput output;
    for (const Complaint &complaint : report.complaints) {
        odd.append(QJsonObject{{QStringLiteral("line"), complaint.line},
                               {QStringLiteral("subject"), complaint.subject},
                               {QStringLiteral("message"), complaint.message}});
        const QString line = QString::number(complaint.line);
        output.remarks +=
            (complaint.subject.isEmpty() ? tr("Line %1: %2").arg(line, complaint.message)
                                         : tr("Line %1, %2: %3").arg(line, complaint.subject, complaint.message)) %
            u'\n';
    }
    output.remarks = output.remarks.trimmed();
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("sessions"), report.sessions},
                                            {QStringLiteral("speakers"), report.speakers},
                                            {QStringLiteral("added"), report.added},
                                            {QStringLiteral("updated"), report.updated},
                                            {QStringLiteral("unchanged"), report.unchanged},
                                            {QStringLiteral("refused"), QJsonArray()},
                                            {QStringLiteral("odd"), odd}});
    output.text =
        tr("%n sessions in the schedule:", nullptr, report.sessions) % u' ' %
        tr("%1 added, %2 changed, %3 as before.")
            .arg(QString::number(report.added), QString::number(report.updated), QString::number(report.unchanged));
    return output;
}

} // namespace multaqa
