// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportDocumentCommand.h"

#include "app/reports/ReportDocument.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString ReportDocumentCommand::summary() const
{
    return tr("Writes the document of a voluntary report to a file.");
}

Result<CommandOutput> ReportDocumentCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 3)
        return wrongUse();
    const QString &out = arguments.at(2);
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(checkOutput(*conference, out));
    MULTAQA_TRY(const Report report,
                RecordStore<Report>(conference->database()).get(ReportId::fromText(arguments.at(1))));
    MULTAQA_TRY(const ReportDocument document, ReportDocument::of(conference->database(), report));
    MULTAQA_CHECK(document.writeTo(out));
    CommandOutput output;
    output.json =
        QJsonDocument(QJsonObject{{QStringLiteral("out"), out},
                                  {QStringLiteral("bytes"), static_cast<qint64>(document.attachment.data.size())},
                                  {QStringLiteral("sha256"), report.document.sha256}});
    output.text = tr("Wrote the document to %1.").arg(out);
    return output;
}

} // namespace multaqa
