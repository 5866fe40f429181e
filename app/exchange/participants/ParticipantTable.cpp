// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantTable.h"

#include "ParticipantCell.h"
#include "app/text/Bidi.h"

namespace multaqa {
namespace {

bool isSaid(const ParticipantField &field, const ParticipantRows &rows, Language language)
{
    for (size_t i = 0; i < rows.count(); ++i)
        if (!ParticipantCell::text(field, rows.row(i), language).isEmpty())
            return true;
    return false;
}

} // namespace

WrittenTable participantTable(const ParticipantFields &fields, const ParticipantRows &rows, Language language)
{
    static const LocalizedText sheetName{QStringLiteral("المشاركون"), QStringLiteral("Participants"),
                                         QStringLiteral("Participants")};
    WrittenTable table;
    table.sheetName = sheetName.in(language);
    table.direction = directionOf(language);
    std::vector<const ParticipantField *> written;
    for (const ParticipantField &field : fields.all()) {
        if (field.written == ParticipantField::Written::Never ||
            (field.written == ParticipantField::Written::WhenSaid && !isSaid(field, rows, language)))
            continue;
        written.push_back(&field);
        table.columns.push_back({field.header.in(language), field.columnKind()});
    }
    table.rowCount = qsizetype(rows.count());
    table.row = [written, &rows, language](qsizetype index) {
        const ParticipantRow row = rows.row(size_t(index));
        std::vector<WrittenCell> cells;
        cells.reserve(written.size());
        for (const ParticipantField *field : written)
            cells.push_back(ParticipantCell::of(*field, row, language));
        return cells;
    };
    return table;
}

} // namespace multaqa
