// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ImportSource.h"
#include "ParticipantFields.h"

#include <QCoreApplication>

namespace multaqa {

/// What becomes of one column of a table.
struct MappedColumn
{
    enum class Use {
        NotImported,
        Field,    ///< `field` says which
        OwnField, ///< kept as a new text field of the conference's own, called as the header says
    };
    enum class KnownBy {
        Nothing,
        Header,
        Remembered, ///< chosen when a table with the same headers was imported before
        Content,    ///< by what stands in the column
        Choice,     ///< the user's
    };

    QString header; ///< empty where there is none
    QStringList samples;
    Use use = Use::NotImported;
    QString field; ///< ParticipantField::key
    KnownBy knownBy = KnownBy::Nothing;
    std::optional<Language> language; ///< of titles and job titles, where the header says it
};

/// Which of a person's data each column of a table holds.
class ColumnMapping
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)

public:
    /// Guessed for each column from what was REMEMBERED for these headers (field keys, one a column; may be empty),
    /// from its header, and then from what stands in it. A field that a column before it has is not guessed again.
    /// Tables without headers in the shape of Indico's import (first name, last name, affiliation, position, phone,
    /// e-mail: Indico's documentation of the registration import) are known by their content.
    static ColumnMapping guess(const ImportSource &source, const ParticipantFields &fields,
                               const QStringList &remembered = {});

    const std::vector<MappedColumn> &columns() const { return m_columns; }
    /// Of the headers: that of titles and job titles in Latin letters, and of what is told in the table's language.
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }

    /// The user's choices. FIELD is a key of ParticipantFields; another column that had it is not imported any more.
    void setField(int column, const QString &field);
    void setNotImported(int column);
    void setOwnField(int column);
    /// Every column that is not known by now becomes a field of the conference's own, if it has a header.
    void keepUnknown();

    /// The column of FIELD; -1 when there is none.
    int columnOf(const QString &field) const;
    /// One key a column, for RememberedColumns; "-" for what is not imported, "+" for an own field.
    QStringList remembered() const;

    /// Refused, with a sentence: no column says what people are called.
    Result<void> check() const;

private:
    void recall(const QStringList &remembered, const ParticipantFields &fields);
    void guessByHeader(const ParticipantFields &fields);
    void guessByContent(const ImportSource &source);

    std::vector<MappedColumn> m_columns;
    Language m_language = Language::English;
};

} // namespace multaqa
