// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ColumnMapping.h"

#include <QObject>

class QAbstractItemModel;
class QGridLayout;

namespace multaqa {

class ComboBox;
class IconView;
class TextLabel;

/// One column of a file in the list of them: its header, its first values, what it is to be, and how that was known.
class ColumnRow : public QObject
{
    Q_OBJECT

public:
    /// What stands in the entries of CHOICES instead of a field's key.
    static inline const QString notImported = QStringLiteral("-");
    static inline const QString ownField = QStringLiteral("+");

    /// Puts its parts into ROW of GRID. COLUMN counts from 0. CHOICES are the same for all.
    ColumnRow(QGridLayout &grid, int row, int column, QAbstractItemModel *choices);
    ~ColumnRow() override;

    void show(const MappedColumn &column);
    ComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    /// A field's key, or one of the two above.
    void chosen(int column, const QString &what);

private:
    void showState(const MappedColumn &column);

    int m_column;
    QWidget *m_line;
    TextLabel *m_header;
    TextLabel *m_samples;
    IconView *m_arrow;
    ComboBox *m_choice;
    IconView *m_icon;
    TextLabel *m_state;
};

} // namespace multaqa
