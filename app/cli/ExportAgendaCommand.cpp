// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportAgendaCommand.h"

#include "app/agenda/AgendaDocument.h"
#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString ExportAgendaCommand::summary() const
{
    return tr("Writes the agenda as a PDF, in --lang ar, en, fr or ar+en.");
}

Result<CommandOutput> ExportAgendaCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto eventId = takeOption(arguments, QStringLiteral("--event"));
    if (arguments.size() != 2)
        return wrongUse();
    const QString &out = arguments.at(1);
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Error{ErrorKind::WrongUse, tr("An agenda is written as .pdf; \"%1\" ends otherwise.").arg(out), out, {}};

    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(checkOutput(*conference, out));
    std::optional<EventId> event;
    if (eventId) {
        event = EventId::fromText(*eventId);
        if (event->isNull())
            return Error{ErrorKind::WrongUse, tr("\"%1\" is not the id of an event.").arg(*eventId), *eventId, {}};
        MULTAQA_CHECK(RecordStore<Event>(conference->database()).get(*event));
    }
    MULTAQA_TRY(const Agenda agenda, Agenda::read(conference->database(), event));
    MULTAQA_TRY(const auto document, AgendaPdf::layOut(agendaContent(agenda, context.languages, Clock::now())));
    MULTAQA_CHECK(PdfWriter::write(*document, out));

    const int sessions = static_cast<int>(agenda.sessionCount() - agenda.unplaced.size());
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), out}, {QStringLiteral("sessions"), sessions}});
    output.text = tr("Wrote %n sessions to %1.", nullptr, sessions).arg(out);
    if (!agenda.unplaced.empty())
        output.remarks =
            tr("%n sessions have no time yet and were left out.", nullptr, static_cast<int>(agenda.unplaced.size()));
    return output;
}

} // namespace multaqa
