// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableView.h"

#include "CellDelegate.h"
#include "TableHeader.h"
#include "ui/Preferences.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace multaqa {

void styleScrollBars(QAbstractScrollArea *area)
{
    // The one place with a style sheet: on the bars alone, because on anything else it would replace the style.
    const QString handle = Theme::isDark() ? QStringLiteral("#4a5661") : QStringLiteral("#aeb9c3");
    const QString sheet =
        Theme::isHighContrast()
            ? QString()
            : QStringLiteral("QScrollBar{border:0;background:transparent}QScrollBar:vertical{width:11px}"
                             "QScrollBar:horizontal{height:11px}QScrollBar::handle{background:%1;border-radius:4px;"
                             "margin:2px;min-height:28px;min-width:28px}QScrollBar::add-line,QScrollBar::sub-line,"
                             "QScrollBar::add-page,QScrollBar::sub-page{width:0;height:0;background:transparent}")
                  .arg(handle);
    for (QScrollBar *bar : {area->verticalScrollBar(), area->horizontalScrollBar()})
        bar->setStyleSheet(sheet);
}

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_cells(new CellDelegate(this))
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(m_cells);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // The default minimum is the widest letter of the font, 105 pixels with an Arabic one.
    horizontalHeader()->setMinimumSectionSize(30);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    applyTheme();
}

void TableView::setLines(int lines)
{
    m_lines = lines;
    m_cells->setLines(lines);
    applyTheme();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    restoreColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { Q_EMIT rowChosen(now.isValid() ? now.row() : -1); });
}

void TableView::chooseRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount()) {
        if (selectionModel())
            selectionModel()->clear();
        return;
    }
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::restoreColumns()
{
    const QByteArray columns =
        preferences().value(QString(preference::views) + QLatin1Char('/') + m_name).toByteArray();
    if (!columns.isEmpty())
        horizontalHeader()->restoreState(columns);
}

int TableView::chosenRow() const
{
    // A click makes a row the current one first, and only then marks it.
    const bool isChosen = selectionMode() == SingleSelection || (selectionModel() && selectionModel()->hasSelection());
    return isChosen ? currentIndex().row() : -1;
}

void TableView::saveColumns()
{
    if (model() && isVisible())
        preferences().setValue(QString(preference::views) + QLatin1Char('/') + m_name, horizontalHeader()->saveState());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosenRow() >= 0) {
        Q_EMIT rowOpened(chosenRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Qt begins at the first row, which may be a heading: it cannot be chosen, and no key leads away from it.
    for (int row = 0; !currentIndex().isValid() && model() && row < model()->rowCount(); ++row)
        if (const QModelIndex first = model()->index(row, 0); model()->flags(first).testFlag(Qt::ItemIsSelectable))
            return first;
    return QTableView::moveCursor(action, modifiers);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
}

void TableView::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(m_lines));
    horizontalHeader()->setFont(Theme::font(TextRole::Label));
    static_cast<TableHeader *>(horizontalHeader())->fitHeight();
    styleScrollBars(this);
}

} // namespace multaqa
