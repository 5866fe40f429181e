// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportPlanning.h"

#include "app/Ordering.h"
#include "app/exchange/tables/FormulaGuard.h"
#include "app/exchange/tables/TableErrors.h"
#include "app/people/NameIndex.h"
#include "app/text/Bidi.h"
#include "app/text/TextCleaning.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

using Why = MeantPerson::Why;

/// The fields that the mapping makes of columns that are kept, and the mapping with them.
Result<std::vector<CustomField>> makeOwnFields(const Database &database, ColumnMapping &mapping,
                                               std::vector<ParticipantField> &fields)
{
    MULTAQA_TRY(auto all, Ordering::all<CustomField>(database));
    std::vector<CustomField> made;
    for (int column = 0; column < int(mapping.columns().size()); ++column) {
        const MappedColumn &mapped = mapping.columns()[size_t(column)];
        if (mapped.use != MappedColumn::Use::OwnField)
            continue;
        CustomField own;
        own.id = CustomFieldId::make();
        const bool isArabic = directionOf(mapped.header) == Qt::RightToLeft;
        const Language latin = mapping.language() == Language::Arabic ? Language::English : mapping.language();
        own.name.in(isArabic ? Language::Arabic : latin) = mapped.header;
        own.position = Ordering::lastPosition(all);
        all.push_back(own);
        made.push_back(own);
        ParticipantField field;
        field.kind = ParticipantField::Kind::Custom;
        field.key = u"custom:" % own.id.text();
        field.header = own.name;
        field.custom = own;
        mapping.setField(column, field.key);
        fields.push_back(std::move(field));
    }
    return made;
}

bool isLong(const RowInterpretation::Column &column)
{
    return column.field->kind == ParticipantField::Kind::Notes || column.field->kind == ParticipantField::Kind::Email;
}

NameIndex::Person named(const ParticipantRow &person)
{
    const Participant &participant = person.participant;
    NameIndex::Person named{participant.nameArabic, participant.nameLatin, {}};
    if (participant.organisation)
        named.circumstances << u"organisation " % participant.organisation->text();
    if (!participant.country.isEmpty())
        named.circumstances << u"country " % participant.country;
    if (const QString phone = KnownPeople::phoneKey(participant.phone); !phone.isEmpty())
        named.circumstances << u"phone " % phone;
    return named;
}

/// What speaks for two people whose names sound alike being one; nothing where nothing does.
std::optional<KnownPeople::Match> judged(quint32 number, const ParticipantRow &row, const ParticipantRow &other)
{
    const bool contradict = KnownPeople::contradict(row, other);
    const QString phone = KnownPeople::phoneKey(row.participant.phone);
    if (KnownPeople::haveOneOrganisation(row, other)) {
        const bool isAgreed = !contradict && KnownPeople::haveNoCommonScript(row, other);
        return KnownPeople::Match{number, isAgreed ? Why::Organisation : Why::SoundsAlikeSameOrganisation, !isAgreed};
    }
    if (!phone.isEmpty() && phone == KnownPeople::phoneKey(other.participant.phone))
        return KnownPeople::Match{number, Why::SoundsAlikeSamePhone, true};
    if (!row.participant.country.isEmpty() && row.participant.country == other.participant.country)
        return KnownPeople::Match{number, Why::SoundsAlikeSameCountry, true};
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<PlannedImport>> ImportPlanning::plan(const Database &database, const ImportSource &source,
                                                            const ColumnMapping &mapping, ImportMode mode,
                                                            const Progress &progress,
                                                            const CellCorrections &corrections)
{
    MULTAQA_CHECK(mapping.check());
    ColumnMapping columns = mapping;
    MULTAQA_TRY(const ParticipantFields known, ParticipantFields::read(database));
    std::vector<ParticipantField> fields = known.all();
    MULTAQA_TRY(auto ownFields, makeOwnFields(database, columns, fields));
    MULTAQA_TRY(ImportNames names, ImportNames::read(database));
    MULTAQA_TRY(const auto participants, RecordStore<Participant>(database).all());
    std::vector<ParticipantId> ids;
    for (const Participant &participant : participants)
        ids.push_back(participant.id);
    MULTAQA_TRY(ParticipantRows people, ParticipantRows::read(database, ids));
    auto plan = std::make_unique<PlannedImport>(columns, ParticipantFields(std::move(fields)), std::move(names),
                                                std::move(people), source.name(), mode);
    plan->ownFields = std::move(ownFields);

    ImportPlanning planning(*plan, source, corrections);
    for (size_t i = 0; i < plan->people.count(); ++i)
        planning.m_known.add(quint32(i), plan->people.row(i));
    const auto addRow = [&](const TableRow &row, const QByteArray &photo) -> Result<bool> {
        planning.add(row, photo);
        return true;
    };
    MULTAQA_CHECK(source.each(addRow, progress));
    MULTAQA_CHECK(planning.compareBySound(progress));
    return plan;
}

void ImportPlanning::add(const TableRow &tableRow, const QByteArray &photo)
{
    PlannedRow row;
    row.number = tableRow.number();
    QStringList remarks;
    auto fault = take(tableRow, row.cells, remarks);
    if (row.cells.count(RowInterpretation::separator) == row.cells.size() && !fault)
        return; // nothing in any column that is imported
    ParticipantRow said;
    if (!fault)
        fault = m_plan.interpretation.apply(row.cells, said, m_plan.modeOfNew(), &remarks);
    const auto index = quint32(m_plan.rows.size());
    if (fault)
        refuse(row, fault->column, fault->why);
    else
        settle(row, said);
    if (!remarks.isEmpty())
        m_plan.remarks.insert(index, remarks);
    if (!photo.isEmpty())
        m_plan.photos.insert(index, photo);
    m_plan.rows.push_back(std::move(row));
}

std::optional<RowInterpretation::Fault> ImportPlanning::take(const TableRow &row, QString &cells,
                                                             QStringList &remarks) const
{
    const bool isText = m_source.kind() == ImportSource::Kind::Table && m_source.encoding().has_value();
    const QHash<int, QString> corrected = m_corrections.value(row.number());
    std::optional<RowInterpretation::Fault> fault;
    bool isFirst = true;
    cells.reserve(qsizetype(row.content()));
    for (const RowInterpretation::Column &column : m_plan.interpretation.columns()) {
        if (!isFirst)
            cells += RowInterpretation::separator;
        isFirst = false;
        const TextLines lines = isLong(column) ? TextLines::Many : TextLines::One;
        if (const auto written = corrected.constFind(column.number); written != corrected.constEnd()) {
            cells += cleanText(*written, lines);
            continue;
        }
        const QStringView text = row.text(column.number);
        const CellKind kind = row.kind(column.number);
        if (kind == CellKind::Error) {
            if (!fault)
                fault = {column.number,
                         tr("The cell holds %1, an error of the spreadsheet. Put it right there, or empty the cell.")
                             .arg(isolated(text.toString()))};
            continue;
        }
        if (kind == CellKind::Formula)
            remarks << tr("Column %1 holds a formula. Its value is taken: %2.")
                           .arg(columnName(column.number + 1), isolated(text.toString()));
        if (isText && text.startsWith(u'\''))
            cells += cleanText(unguarded(text.toString()), lines);
        else if (!text.isEmpty())
            cells += cleanText(text, lines);
    }
    return fault;
}

void ImportPlanning::refuse(PlannedRow &row, int column, const QString &why)
{
    row.state = PlannedState::Refused;
    RefusedRow refused;
    refused.row = row.number;
    if (column < 0) {
        refused.why = tr("Row %1: %2").arg(QString::number(row.number), why);
    } else {
        refused.column = column + 1;
        refused.header = m_source.headers().value(column);
        const QString name = refused.header.isEmpty() ? columnName(column + 1) : isolated(refused.header);
        refused.why = tr("Row %1, column %2: %3").arg(QString::number(row.number), name, why);
    }
    m_plan.refusals.insert(quint32(m_plan.rows.size()), refused);
}

void ImportPlanning::settle(PlannedRow &row, const ParticipantRow &said)
{
    const size_t index = m_plan.rows.size();
    const auto personAt = [&](quint32 number) { return m_plan.person(number, index); };
    const ParticipantId id = m_plan.interpretation.idIn(row.cells);
    const auto match = m_known.find(id, said, personAt);
    const bool hasName = !said.participant.nameArabic.isEmpty() || !said.participant.nameLatin.isEmpty();
    if (!hasName && !match) {
        refuse(row, -1, tr("Nobody is named. Give the row a name, in Arabic or in Latin letters."));
        return;
    }
    if (!match || match->isDoubtful) {
        m_known.add(m_plan.numberOfRow(index), said);
        m_plan.keepGroup(said);
        ++m_newRows;
        if (!match)
            return;
        row.state = PlannedState::Doubtful;
        row.decision = RowDecision::Leave;
        row.means = match->number;
        row.why = match->why;
        return;
    }
    row.means = match->number;
    row.why = match->why;
    row.state = PlannedState::Same;
    if (m_plan.mode == ImportMode::Skip)
        return;
    const ParticipantRow before = m_plan.person(match->number, index);
    ParticipantRow after = before;
    m_plan.interpretation.apply(row.cells, after, m_plan.mode, nullptr);
    if (PlannedImport::areSame(before, after))
        return;
    row.state = PlannedState::Changed;
    m_plan.changingRows.insert(match->number, quint32(index));
    m_plan.keepGroup(after);
}

/// A row that seemed new turns out to be somebody, or maybe somebody.
void ImportPlanning::mean(size_t index, const KnownPeople::Match &match)
{
    PlannedRow &row = m_plan.rows[index];
    row.means = match.number;
    row.why = match.why;
    if (match.isDoubtful) {
        row.state = PlannedState::Doubtful;
        row.decision = RowDecision::Leave;
        return;
    }
    row.state = PlannedState::Changed; // it says the name in the other script at least
    if (m_plan.mode == ImportMode::Skip)
        row.state = PlannedState::Same;
    else
        m_plan.changingRows.insert(m_plan.personOf(index), quint32(index));
}

Result<void> ImportPlanning::compareBySound(const Progress &progress)
{
    if (m_newRows == 0 || size_t(m_newRows) > ParticipantImportPlan::mostComparedBySound)
        return {};
    std::vector<NameIndex::Person> people;
    std::vector<quint32> numbers;
    for (size_t i = 0; i < m_plan.people.count(); ++i) {
        people.push_back(named(m_plan.people.row(i)));
        numbers.push_back(quint32(i));
    }
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (m_plan.rows[i].state != PlannedState::New)
            continue;
        people.push_back(named(m_plan.said(i)));
        numbers.push_back(m_plan.numberOfRow(i));
    }
    MULTAQA_TRY(const auto pairs, NameIndex(people).pairs());
    if (progress && !progress(1, 1))
        return Error{ErrorKind::Cancelled, {}, {}, {}};
    // Of several that a row may be, the best; settled ones before doubtful ones.
    QHash<quint32, std::pair<KnownPeople::Match, float>> best;
    for (const NameIndex::Pair &pair : pairs) {
        const quint32 later = numbers[pair.second];
        if (!m_plan.isRow(later))
            continue;
        const size_t row = m_plan.rowOf(later);
        const quint32 earlier = numbers[pair.first];
        const auto match = judged(earlier, m_plan.said(row), m_plan.person(earlier, row));
        if (!match)
            continue;
        const float score = pair.score + (match->isDoubtful ? 0 : 1);
        const auto found = best.constFind(later);
        if (found == best.constEnd() || found->second < score)
            best.insert(later, {*match, score});
    }
    for (size_t i = 0; i < m_plan.rows.size(); ++i)
        if (const auto found = best.constFind(m_plan.numberOfRow(i)); found != best.constEnd())
            mean(i, found->first);
    return {};
}

} // namespace multaqa
