// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace multaqa {

class CellDelegate;

/// A table of records: whole rows are chosen, headers stand on the leading side, rows are as high as their lines of
/// text, and what a person did to the columns is remembered.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// NAME is the table's own in the preferences.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    CellDelegate *cells() const { return m_cells; }
    void setLines(int lines);
    /// Chooses ROW and shows it. (QTableView::selectRow does nothing in a right-to-left window.)
    void chooseRow(int row);
    /// The row that is chosen, or -1.
    int chosenRow() const;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void rowChosen(int row);
    /// Enter or a double click.
    void rowOpened(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

    /// What a person did to the columns, kept under the table's name and brought back when it gets its model.
    virtual void saveColumns();
    virtual void restoreColumns();
    const QString &name() const { return m_name; }

private:
    void applyTheme();

    QString m_name;
    CellDelegate *m_cells;
    int m_lines = 2;
};

/// Thin scroll bars in the theme's colours for one view.
void styleScrollBars(QAbstractScrollArea *area);

} // namespace multaqa
