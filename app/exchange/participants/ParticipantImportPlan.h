// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ColumnMapping.h"
#include "ImportSource.h"

#include "app/Progress.h"

#include <QHash>

#include <memory>

namespace multaqa {

class Database;
class PlannedImport;

/// What happens to people who are there already.
enum class ImportMode {
    Update,   ///< what the table says holds; an empty cell changes nothing
    FillGaps, ///< only what is empty is filled
    Skip,     ///< they are left as they are
};

/// What a row comes to.
enum class PlannedState {
    New,
    Changed,  ///< of a person who is there, or who came with a row before it
    Same,     ///< says nothing new
    Doubtful, ///< a new person who may be one that is there
    Refused,
};

/// What is to be done with a row. Rows that are refused or the same have nothing to decide.
enum class RowDecision {
    Take, ///< of new and changed ones
    Leave,
    NewPerson,  ///< of doubtful ones
    SamePerson, ///< as whom it may mean
};

/// One field of a person before and after a row, as texts of the table's language.
struct PlannedChange
{
    QString field; ///< ParticipantField::key
    QString before;
    QString after;

    bool operator==(const PlannedChange &) const = default;
};

/// The person whom a row means, or may mean.
struct MeantPerson
{
    enum class Why {
        Id,
        Address,      ///< with the name
        Organisation, ///< with the name
        NameOnly,     ///< the same name, where neither has an organisation and nothing speaks against it
        ExternalId,   ///< with the name
        SameName,     ///< doubtful from here on: the same name, and something else differs
        SoundsAlikeSamePhone,
        SoundsAlikeSameOrganisation,
        SoundsAlikeSameCountry,
    };
    std::optional<ParticipantId> participant; ///< nothing where a row before it means the same person
    int row = 0;                              ///< that row's number; 0 with `participant`
    QString name;
    Why why = Why::Id;
};

/// Why a row is refused.
struct RefusedRow
{
    int row = 0;    ///< as a spreadsheet counts it
    int column = 0; ///< from 1; 0 where the whole row is meant
    QString header; ///< of the column
    QString why;    ///< one sentence that says row and column

    bool operator==(const RefusedRow &) const = default;
};

/// What somebody wrote in place of cells of the table: by the number of the row, as a spreadsheet counts it, and the
/// column from 0.
using CellCorrections = QHash<int, QHash<int, QString>>;

/// A cell of a row, in a column that is imported.
struct PlannedCell
{
    int column = 0; ///< from 0
    QString field;  ///< ParticipantField::key
    QString text;   ///< as it is taken; empty also where the spreadsheet holds an error

    bool operator==(const PlannedCell &) const = default;
};

/// What an import would do, row by row, before anything is written. Rows are addressed from 0 in the order of the
/// table. Kept compact: a row is its text until it is asked for more.
class ParticipantImportPlan
{
    Q_DISABLE_COPY(ParticipantImportPlan)

public:
    /// Likely duplicates by sound are looked for among as many rows that mean nobody known; in larger tables only what
    /// is equal counts, and the list of duplicates finds the others afterwards.
    static constexpr size_t mostComparedBySound = 20'000;

    /// CORRECTIONS are read in place of what the table says. Errors: what ColumnMapping::check and the reader refuse;
    /// Cancelled.
    static Result<ParticipantImportPlan> make(const Database &database, const ImportSource &source,
                                              const ColumnMapping &mapping, ImportMode mode,
                                              const Progress &progress = {}, const CellCorrections &corrections = {});
    ParticipantImportPlan(ParticipantImportPlan &&) noexcept;
    ParticipantImportPlan &operator=(ParticipantImportPlan &&) noexcept;
    ~ParticipantImportPlan();

    size_t rowCount() const;
    PlannedState state(size_t row) const;
    /// As a spreadsheet counts it.
    int number(size_t row) const;
    /// Both names where both are there.
    QString who(size_t row) const;
    /// The same apart, in either script.
    LocalizedText name(size_t row) const;
    /// Of rows that are changed, the same or doubtful.
    std::optional<MeantPerson> meant(size_t row) const;
    /// Of a new row: all that it says, with nothing before. Of a doubtful one: what would change of whom it may mean.
    std::vector<PlannedChange> changes(size_t row) const;
    std::optional<RefusedRow> refusal(size_t row) const;
    std::vector<PlannedCell> cells(size_t row) const;
    /// What was understood in another way than it is written: formulas of which the value is taken, a group without an
    /// organisation. One sentence each, empty for most rows.
    QStringList remarks(size_t row) const;

    RowDecision decision(size_t row) const;
    /// DECISION must be one that the row's state has.
    void decide(size_t row, RowDecision decision);
    /// The same for all rows of STATE.
    void decideAll(PlannedState state, RowDecision decision);
    /// What was decided in BEFORE, a plan of the same table, for rows that still come to the same and mean the same
    /// person.
    void takeDecisionsOf(const ParticipantImportPlan &before);

    struct Counts
    {
        qsizetype added = 0;
        qsizetype changed = 0;
        qsizetype same = 0;
        qsizetype doubtful = 0;
        qsizetype refused = 0;
    };
    /// By state, whatever was decided.
    Counts counts() const;
    /// Doubtful rows that nothing was decided of: they are left.
    qsizetype undecided() const;

    const ColumnMapping &mapping() const;
    ImportMode mode() const;
    /// The conference's fields, with those that the import would make.
    const ParticipantFields &fields() const;

private:
    friend class ParticipantImport;
    explicit ParticipantImportPlan(std::unique_ptr<PlannedImport> plan);
    std::unique_ptr<PlannedImport> m_plan;
};

} // namespace multaqa
