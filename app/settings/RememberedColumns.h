// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QSettings;

namespace multaqa {

/// What the columns of tables were chosen to be, remembered on this computer by the words of their headers: who sends a
/// list every week sends it with the same ones.
class RememberedColumns
{
public:
    explicit RememberedColumns(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// The choices of ColumnMapping::remembered(), one a column; empty where these headers were not seen before.
    QStringList find(const QStringList &headers) const;
    void remember(const QStringList &headers, const QStringList &choices);

private:
    QSettings &m_settings;
};

} // namespace multaqa
