// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Dates.h"
#include "db/Ids.h"
#include "db/Result.h"
#include "db/stores/HistoryStore.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// A change of one field as a person reads it.
struct ChangeText
{
    enum class Kind { Made, Removed, Restored, Edited };

    Kind kind = Kind::Edited;
    QString record;  ///< "Leila Attar", "First plenary"; the kind of record when it has no name
    QString field;   ///< "Job title, in Arabic"; of Made, Removed and Restored the kind of record
    QString old;     ///< empty: nothing stood there
    QString current; ///< empty: nothing stands there
};

/// Puts the history into the words of LANGUAGE: dates in STYLE, times in the conference's zone, ids by what they name.
/// Keeps the names it has looked up, so use one for all changes of a step.
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    HistoryText(const Database &database, Language language, const DateStyle &style);

    Result<ChangeText> of(const HistoryChange &change);

private:
    template <typename Record, typename Owner>
    Result<QString> ownerName(const QByteArray &record, Id<Owner> Record::*owner);
    Result<QString> recordName(const QString &table, const QByteArray &record);
    Result<QString> valueText(const QString &table, const QString &field, const QVariant &value);
    static QString fieldName(const QString &field);

    const Database &m_database;
    Language m_language;
    DateStyle m_style;
    QHash<QByteArray, QString> m_names;
};

} // namespace multaqa
