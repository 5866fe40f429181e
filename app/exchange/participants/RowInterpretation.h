// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ColumnMapping.h"
#include "ImportNames.h"
#include "ParticipantImportPlan.h"
#include "ParticipantRow.h"

#include <QCoreApplication>

#include <optional>

namespace multaqa {

/// What the cells of a row say of a person, by the columns of a mapping.
///
/// A row is kept as one text: the cells of the columns that are imported, in their order, with U+001F between them,
/// which no cleaned text holds.
class RowInterpretation
{
    Q_DECLARE_TR_FUNCTIONS(RowInterpretation)

public:
    static constexpr QChar separator = QChar(0x1F);

    struct Column
    {
        int number = 0; ///< in the table, from 0
        const ParticipantField *field = nullptr;
        std::optional<Language> language;
    };
    /// Why a row cannot be taken: the column, from 0, and a sentence that does not name it.
    struct Fault
    {
        int column;
        QString why;
    };

    /// FIELDS and NAMES must live as long as this does; FIELDS has those that the mapping makes, too.
    RowInterpretation(const ColumnMapping &mapping, const ParticipantFields &fields, ImportNames &names,
                      const QString &sourceName);

    const std::vector<Column> &columns() const { return m_columns; }

    /// Lays what the row says over PERSON; an empty cell says nothing, and neither does one that says what a table
    /// would write of PERSON. A person without an id is new. The group is that of the copy of the organisation in
    /// PERSON. REMARKS, unless null, gets what was left out.
    std::optional<Fault> apply(QStringView cells, ParticipantRow &person, ImportMode mode, QStringList *remarks) const;

    /// Where the row names one: an id of ours.
    ParticipantId idIn(QStringView cells) const;

private:
    /// One cell on its way to PERSON.
    struct Cell
    {
        const Column &column;
        const QString &text;
        ImportMode mode;
    };
    struct Names
    {
        QString arabic;
        QString latin;
        QString any; ///< in either script
        QString given;
        QString family;
    };

    std::optional<Fault> apply(const Cell &cell, ParticipantRow &row, Names &names, QStringList *remarks) const;
    void giveNames(Names &names, ParticipantRow &row, ImportMode mode) const;
    void giveText(const Cell &cell, LocalizedText &text) const;
    std::optional<Fault> giveAddresses(const Cell &cell, ParticipantRow &row) const;
    void giveTags(const Cell &cell, ParticipantRow &row) const;
    void giveGroup(const QString &name, ParticipantRow &row, ImportMode mode, QStringList *remarks) const;
    std::optional<Fault> giveRegistration(const Cell &cell, ParticipantRow &row) const;
    std::optional<Fault> giveCustomValue(const Cell &cell, ParticipantRow &row) const;

    Language m_language;
    ImportNames &m_names;
    QString m_source;
    bool m_hasLanguageColumn = false;
    std::vector<Column> m_columns;
    // What words mean that were met.
    mutable QHash<QString, QString> m_countries;
    mutable QHash<QString, std::optional<Language>> m_languages;
    mutable QHash<QString, std::optional<Gender>> m_genders;
    mutable QHash<QString, std::optional<Consent>> m_consents;
};

} // namespace multaqa
