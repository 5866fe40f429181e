// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantExport.h"

#include "BadgeDocument.h"
#include "BadgeEditing.h"
#include "app/FileWriting.h"
#include "app/documents/NamePlatePdf.h"
#include "app/documents/ParticipantListPdf.h"
#include "app/documents/PdfWriter.h"
#include "app/exchange/cards/VCardWriter.h"
#include "app/exchange/participants/ParticipantCard.h"
#include "app/exchange/participants/ParticipantJsonWriter.h"
#include "app/exchange/participants/ParticipantTable.h"
#include "app/exchange/tables/CsvWriter.h"
#include "app/exchange/tables/XlsxWriter.h"
#include "app/text/Dates.h"
#include "db/records/ConferenceDetails.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

namespace multaqa {
namespace {

/// The first sheet: for what, of which conference, when and how many. In the language of the table.
Result<TableNotice> noticeOf(const Database &database, const ParticipantDocumentRequest &request,
                             const QString &purpose, QDate today)
{
    static const LocalizedText sheetName{QStringLiteral("الغرض"), QStringLiteral("Purpose"), QStringLiteral("Objet")};
    static const LocalizedText purposeWord{QStringLiteral("الغرض من هذه البيانات"),
                                           QStringLiteral("Purpose of these data"),
                                           QStringLiteral("Objet de ces données")};
    static const LocalizedText conferenceWord{QStringLiteral("المؤتمر"), QStringLiteral("Conference"),
                                              QStringLiteral("Conférence")};
    static const LocalizedText dayWord{QStringLiteral("تاريخ التصدير"), QStringLiteral("Exported on"),
                                       QStringLiteral("Exporté le")};
    static const LocalizedText countWord{QStringLiteral("عدد الأشخاص"), QStringLiteral("Number of people"),
                                         QStringLiteral("Nombre de personnes")};
    static const LocalizedText careWord{QStringLiteral("تنبيه"), QStringLiteral("Please note"),
                                        QStringLiteral("À noter")};
    static const LocalizedText care{
        QStringLiteral("بيانات شخصية. لا تُستخدم إلا للغرض المذكور، وتُحذف عند انتفائه."),
        QStringLiteral("Personal data. Use them for this purpose only, and delete them when it is fulfilled."),
        QStringLiteral("Données personnelles. À n’utiliser que pour cet objet, et à supprimer une fois celui-ci "
                       "atteint.")};
    const Language language = request.languages.front();
    MULTAQA_TRY(const auto conferences, RecordStore<ConferenceDetails>(database).all());
    const ConferenceDetails conference = conferences.empty() ? ConferenceDetails() : conferences.front();
    const DateStyle style{conference.digits, conference.arabicMonths};
    const Digits digits = digitsIn(language, conference.digits);
    TableNotice notice;
    notice.sheetName = sheetName.in(language);
    notice.lines = {
        {purposeWord.in(language), purpose},
        {conferenceWord.in(language), conference.title.best(language)},
        {dayWord.in(language), formatDay(today, language, style, DayForm::WithoutWeekday)},
        {countWord.in(language), withDigits(QString::number(request.participants.size()), digits)},
        {careWord.in(language), care.in(language)},
    };
    return notice;
}

} // namespace

std::optional<ParticipantExport::Format> ParticipantExport::formatOf(const QString &path)
{
    static constexpr std::pair<const char *, Format> endings[] = {{".xlsx", Format::Xlsx},
                                                                  {".csv", Format::Csv},
                                                                  {".vcf", Format::VCard3},
                                                                  {".json", Format::Json},
                                                                  {".pdf", Format::List}};
    for (const auto &[ending, format] : endings)
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

Result<> ParticipantExport::write(Conference &conference, const QString &path) const
{
    if (!purpose.isEmpty() && format != Format::Xlsx)
        return Error{ErrorKind::WrongUse,
                     tr("A purpose stands on the first sheet of an Excel file, and %1 has none. Export as .xlsx, or "
                        "leave the purpose out.")
                         .arg(path),
                     path,
                     {}};
    const Database &database = conference.database();
    switch (format) {
    case Format::Xlsx:
    case Format::Csv:
    case Format::CsvWithSemicolons:
        return writeTable(database, path);
    case Format::VCard3:
    case Format::VCard4:
        return writeCards(database, path);
    case Format::Json: {
        MULTAQA_TRY(const QByteArray json, ParticipantJsonWriter::write(database, request.participants));
        return writeFile(path, json);
    }
    case Format::List:
    case Format::Badges:
    case Format::NamePlates:
        break;
    }
    return writePages(conference, path);
}

Result<> ParticipantExport::writeTable(const Database &database, const QString &path) const
{
    MULTAQA_TRY(const ParticipantFields fields, ParticipantFields::read(database));
    MULTAQA_TRY(const ParticipantRows rows, ParticipantRows::read(database, request.participants));
    WrittenTable table = participantTable(fields, rows, request.languages.front());
    if (progress)
        table.row = [this, row = std::move(table.row), total = static_cast<int>(table.rowCount)](qsizetype index) {
            progress(static_cast<int>(index), total);
            return row(index);
        };
    if (format == Format::Csv)
        return CsvWriter::write(table, path, CsvSeparator::Comma);
    if (format == Format::CsvWithSemicolons)
        return CsvWriter::write(table, path, CsvSeparator::Semicolon);
    if (!purpose.isEmpty()) {
        MULTAQA_TRY(table.notice, noticeOf(database, request, purpose, today));
    }
    return XlsxWriter::write(table, path);
}

Result<> ParticipantExport::writeCards(const Database &database, const QString &path) const
{
    MULTAQA_TRY(const ParticipantRows rows, ParticipantRows::read(database, request.participants));
    const auto version = format == Format::VCard4 ? VCardWriter::Version::Four : VCardWriter::Version::Three;
    Result<> photos;
    size_t next = 0;
    const auto nextCard = [&]() -> std::optional<ContactCard> {
        if (next == rows.count())
            return std::nullopt;
        const ParticipantRow row = rows.row(next++);
        ContactCard card = contactCard(row);
        if (!row.participant.photo.isEmpty()) {
            const auto photo = AttachmentStore(database).find(row.participant.photo);
            if (!photo)
                photos = photo.error();
            else if (*photo)
                card.photo = {(*photo)->data, (*photo)->mediaType};
        }
        return card;
    };
    MULTAQA_CHECK(VCardWriter::write(path, version, nextCard));
    return photos;
}

Result<> ParticipantExport::writePages(Conference &conference, const QString &path) const
{
    const Database &database = conference.database();
    std::shared_ptr<const LaidOutDocument> document;
    if (format == Format::List) {
        MULTAQA_TRY(const auto content, participantListContent(database, request, emails));
        MULTAQA_TRY(document, ParticipantListPdf::layOut(content, {}, progress));
        return PdfWriter::write(*document, path);
    }
    if (format == Format::Badges)
        MULTAQA_CHECK(BadgeEditing::giveMissingCodes(conference, request.participants));
    MULTAQA_TRY(const BadgeContent content, badgeContent(database, request));
    MULTAQA_TRY(document, format == Format::Badges ? BadgePdf::layOut(content, badgeSheet, {}, progress)
                                                   : NamePlatePdf::layOut(content, {}, progress));
    return PdfWriter::write(*document, path);
}

} // namespace multaqa
