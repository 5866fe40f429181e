// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantImportPlan.h"
#include "ParticipantRows.h"
#include "RowInterpretation.h"

#include <QMultiHash>

namespace multaqa {

/// One row as it is kept.
struct PlannedRow
{
    static constexpr quint32 nobody = ~0U;

    QString cells; ///< see RowInterpretation
    int number = 0;
    quint32 means = nobody; ///< whom: a number as PlannedImport counts people
    PlannedState state = PlannedState::New;
    RowDecision decision = RowDecision::Take;
    MeantPerson::Why why = MeantPerson::Why::Id;
};

/// What a ParticipantImportPlan holds. People are numbered: those of the conference first, then each row as the person
/// whom it may add.
class PlannedImport
{
    Q_DISABLE_COPY_MOVE(PlannedImport)

public:
    PlannedImport(const ColumnMapping &columns, ParticipantFields allFields, ImportNames knownNames,
                  ParticipantRows knownPeople, const QString &sourceName, ImportMode wanted);

    quint32 numberOfRow(size_t row) const { return quint32(people.count() + row); }
    bool isRow(quint32 number) const { return number >= people.count(); }
    size_t rowOf(quint32 number) const { return number - people.count(); }

    /// Whom ROW is about in the end, as a number: whom it means, or itself. Follows rows that mean rows before them.
    quint32 personOf(size_t row) const;
    /// The person of that number, as the rows before BEFORE leave them.
    ParticipantRow person(quint32 number, size_t before) const;
    /// Of a new person's row: all fields of the person are gaps, but the organisation may be there.
    ImportMode modeOfNew() const { return mode == ImportMode::Update ? mode : ImportMode::FillGaps; }
    /// What the row says alone.
    ParticipantRow said(size_t row, QStringList *said = nullptr) const;
    std::vector<PlannedChange> changes(const ParticipantRow &before, const ParticipantRow &after) const;

    static bool areSame(const ParticipantRow &a, const ParticipantRow &b);
    /// An organisation's group, once a row is taken that says it.
    void keepGroup(const ParticipantRow &person);

    ColumnMapping mapping;
    ParticipantFields fields;
    mutable ImportNames names; ///< rows that are looked at may name new ones
    ParticipantRows people;
    QString source;
    ImportMode mode;
    RowInterpretation interpretation;
    std::vector<CustomField> ownFields; ///< that the import makes
    std::vector<PlannedRow> rows;
    QMultiHash<quint32, quint32> changingRows; ///< by number of the person whom they change
    QHash<quint32, RefusedRow> refusals;
    QHash<quint32, QStringList> remarks;
    QHash<quint32, QByteArray> photos;
};

} // namespace multaqa
