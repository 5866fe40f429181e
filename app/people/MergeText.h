// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/HistoryText.h"
#include "app/people/ParticipantMerge.h"

namespace multaqa {

/// The fields of a merge as a person reads them, in one language.
class MergeText
{
public:
    MergeText(const Database &database, Language language, const DateStyle &style);

    struct Shown
    {
        QString label;      ///< "Job title, in Arabic"
        QStringList values; ///< by person; empty: nothing is said
    };
    Result<Shown> of(const ParticipantMerge::Field &field);

private:
    QString customValue(const CustomField &field, const QString &value) const;

    Language m_language;
    DateStyle m_style;
    HistoryText m_history;
};

} // namespace multaqa
