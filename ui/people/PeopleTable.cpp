// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleTable.h"

#include "PeopleCellDelegate.h"
#include "PeopleColumnsDialog.h"
#include "ui/Application.h"
#include "ui/Preferences.h"
#include "ui/Theme.h"
#include "ui/widgets/TableHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace multaqa {

namespace {

using Kind = PeopleColumn::Kind;

/// Of a first start, at 96 dpi: the usual columns fit beside the editor in a window of 1280.
int firstWidth(const PeopleColumn &column)
{
    switch (column.kind) {
    case Kind::Name:
    case Kind::OtherName:
    case Kind::Email:
        return 150;
    case Kind::Organisation:
        return 140;
    case Kind::Country:
    case Kind::Language:
    case Kind::Gender:
        return 85;
    default:
        return 115;
    }
}

QString preferenceKey(const QString &name, const char *what)
{
    return QString(preference::views) + u'/' + name + QLatin1String(what);
}

QStringList keysOf(const std::vector<PeopleColumn> &columns)
{
    QStringList keys;
    for (const PeopleColumn &column : columns)
        keys << column.key();
    return keys;
}

/// Until somebody chooses otherwise: as many as fit, with who comes to the first two events.
std::vector<PeopleColumn> usualColumns(const PeopleCatalogue &catalogue)
{
    constexpr size_t fitting = 6;
    std::vector<PeopleColumn> columns{
        {Kind::Name, {}}, {Kind::Organisation, {}}, {Kind::Group, {}}, {Kind::Country, {}}};
    for (size_t i = 0; i < std::min<size_t>(2, catalogue.events.size()); ++i)
        columns.push_back({Kind::Registration, catalogue.events[i].id.uuid()});
    for (const Kind kind : {Kind::Roles, Kind::Email})
        if (columns.size() < fitting)
            columns.push_back({kind, {}});
    return columns;
}

} // namespace

PeopleTable::PeopleTable(PeopleModel *model, QWidget *parent)
    : TableView(QStringLiteral("people"), parent)
    , m_people(model)
{
    setItemDelegate(new PeopleCellDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    static_cast<TableHeader *>(horizontalHeader())->setLines(2); // an event's kind and days
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &PeopleTable::showHeaderMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { sortBy(section, QApplication::keyboardModifiers()); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &PeopleTable::keepChoice);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PeopleTable::keepPlace);
    setModel(model); // which connects the view itself to the reset, before this does
    connect(model, &QAbstractItemModel::modelReset, this, &PeopleTable::bringBack);
    connect(model, &PeopleModel::figuresChanged, this, &PeopleTable::addCatalogueColumns);
}

std::vector<ParticipantId> PeopleTable::chosen() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<ParticipantId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_people->idAt(row));
    return ids;
}

int PeopleTable::chosenCount() const
{
    // Whole rows are chosen, so no two ranges share one.
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

ParticipantId PeopleTable::neighbour() const
{
    const auto stays = [&](int row) { return !selectionModel()->isRowSelected(row); };
    for (int row = chosenRow(); row >= 0 && row < m_people->rowCount(); ++row)
        if (stays(row))
            return m_people->idAt(row);
    for (int row = chosenRow(); row >= 0; --row)
        if (stays(row))
            return m_people->idAt(row);
    return {};
}

std::vector<PeopleColumn> PeopleTable::shownColumns() const
{
    std::vector<PeopleColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        columns.push_back(m_people->columns()[static_cast<size_t>(horizontalHeader()->logicalIndex(place))]);
    return columns;
}

void PeopleTable::choosePerson(ParticipantId id)
{
    chooseRow(m_people->rowOf(id));
}

void PeopleTable::keepPlace()
{
    if (m_isArranging)
        return;
    m_chosenBefore = chosen();
    m_current = m_people->idAt(currentIndex().row());
    const int top = rowAt(0);
    m_top = m_people->idAt(top);
    m_topOffset = top < 0 ? 0 : rowViewportPosition(top);
}

void PeopleTable::bringBack()
{
    m_isArranging = true;
    const std::vector<size_t> rows = m_people->rowsOf(m_chosenBefore);
    QItemSelection selection;
    const int lastColumn = std::max(0, m_people->columnCount() - 1);
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1; // of the run of rows that follow each other
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.select(m_people->index(static_cast<int>(rows[i]), 0),
                         m_people->index(static_cast<int>(rows[end - 1]), lastColumn));
        i = end;
    }
    const int current = m_people->rowOf(m_current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_people->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // After another query the first rows are what was asked for; after a change of the people, the place stays.
    const bool isOtherQuery = m_people->query() != m_queryBefore;
    m_queryBefore = m_people->query();
    if (isOtherQuery) {
        if (current >= 0)
            scrollTo(m_people->index(current, 0));
        else
            scrollToTop();
    } else if (const int top = m_people->rowOf(m_top); top >= 0) {
        verticalScrollBar()->setValue(top * verticalHeader()->defaultSectionSize() - m_topOffset);
    }
    m_isArranging = false;
    showSorting();
    Q_EMIT choiceChanged();
}

void PeopleTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    if (!m_isArranging)
        Q_EMIT choiceChanged();
}

void PeopleTable::setColumns(const std::vector<PeopleColumn> &columns, const QHash<QString, int> &widths)
{
    const QScopedValueRollback setting(m_isSettingColumns, true);
    m_people->setColumns(columns);
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(place), place);
    for (int section = 0; section < header->count(); ++section) {
        const PeopleColumn &column = columns[static_cast<size_t>(section)];
        header->resizeSection(section, widths.value(column.key(), Theme::grown(firstWidth(column))));
    }
    showSorting();
}

QHash<QString, int> PeopleTable::widths() const
{
    QHash<QString, int> widths;
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        widths.insert(m_people->columns()[static_cast<size_t>(section)].key(),
                      horizontalHeader()->sectionSize(section));
    return widths;
}

void PeopleTable::chooseColumns(const std::vector<PeopleColumn> &columns)
{
    setColumns(columns, widths());
    keepChoice();
}

void PeopleTable::keepChoice()
{
    if (m_isSettingColumns)
        return;
    const auto all = PeopleColumn::all(m_people->catalogue());
    std::vector<PeopleColumn> wanted = shownColumns();
    for (const PeopleColumn &column : m_wanted)
        if (std::find(all.begin(), all.end(), column) == all.end())
            wanted.push_back(column);
    m_wanted = std::move(wanted);
    saveColumns();
}

void PeopleTable::addCatalogueColumns()
{
    std::vector<PeopleColumn> columns = m_wanted.empty() ? usualColumns(m_people->catalogue()) : m_wanted;
    // Events and fields that are gone take their columns along; those of another file are not this one's.
    const auto all = PeopleColumn::all(m_people->catalogue());
    const auto isNone = [&](const PeopleColumn &column) {
        return std::find(all.begin(), all.end(), column) == all.end();
    };
    std::erase_if(columns, isNone);
    if (columns.empty())
        columns = {PeopleColumn()};
    if (columns != shownColumns())
        setColumns(columns, widths());
    std::vector<PeopleOrder::By> order = m_people->order();
    std::erase_if(order, [&](const PeopleOrder::By &by) { return isNone(by.column); });
    m_people->setOrder(order);
}

void PeopleTable::restoreColumns()
{
    const QSettings &kept = preferences();
    for (const QString &key : kept.value(preferenceKey(name(), "/columns")).toStringList())
        if (const auto column = PeopleColumn::fromKey(key))
            m_wanted.push_back(*column);
    QHash<QString, int> widths;
    for (const QString &width : kept.value(preferenceKey(name(), "/widths")).toStringList())
        widths.insert(width.section(u'=', 0, 0), width.section(u'=', 1).toInt());
    setColumns(m_wanted.empty() ? usualColumns(m_people->catalogue()) : m_wanted, widths);
    std::vector<PeopleOrder::By> order;
    for (const QString &key : kept.value(preferenceKey(name(), "/order")).toStringList())
        if (const auto column = PeopleColumn::fromKey(key.mid(1)))
            order.push_back({*column, key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    if (!order.empty())
        m_people->setOrder(std::move(order));
    m_people->setArticle(kept.value(preferenceKey(name(), "/withoutArticle")).toBool() ? Article::Ignored
                                                                                       : Article::Counted);
    showSorting();
}

void PeopleTable::saveColumns()
{
    if (!isVisible() || m_isSettingColumns)
        return;
    QStringList allWidths;
    const auto width = widths();
    for (auto each = width.begin(); each != width.end(); ++each)
        allWidths << each.key() + u'=' + QString::number(each.value());
    QStringList order;
    for (const PeopleOrder::By &by : m_people->order())
        order << (by.order == Qt::AscendingOrder ? u'+' : u'-') + by.column.key();
    preferences().setValue(preferenceKey(name(), "/columns"), keysOf(m_wanted));
    preferences().setValue(preferenceKey(name(), "/widths"), allWidths);
    preferences().setValue(preferenceKey(name(), "/order"), order);
    preferences().setValue(preferenceKey(name(), "/withoutArticle"), m_people->article() == Article::Ignored);
}

void PeopleTable::sortBy(int section, Qt::KeyboardModifiers modifiers)
{
    const PeopleColumn column = m_people->columns()[static_cast<size_t>(section)];
    std::vector<PeopleOrder::By> order = m_people->order();
    const auto known =
        std::find_if(order.begin(), order.end(), [&](const PeopleOrder::By &by) { return by.column == column; });
    const bool isFurther = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto turned = [](Qt::SortOrder way) {
        return way == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (isFurther && known != order.end())
        known->order = turned(known->order);
    else if (isFurther)
        order.push_back({column, Qt::AscendingOrder});
    else
        order = {{column, order.size() == 1 && known != order.end() ? turned(known->order) : Qt::AscendingOrder}};
    setOrder(std::move(order));
}

void PeopleTable::setOrder(std::vector<PeopleOrder::By> order)
{
    m_people->setOrder(std::move(order));
    showSorting();
    saveColumns();
}

void PeopleTable::showSorting()
{
    std::vector<TableHeader::Sorting> sorting;
    const auto &columns = m_people->columns();
    for (const PeopleOrder::By &by : m_people->order())
        if (const auto at = std::find(columns.begin(), columns.end(), by.column); at != columns.end())
            sorting.push_back({static_cast<int>(at - columns.begin()), by.order});
    static_cast<TableHeader *>(horizontalHeader())->setSorting(std::move(sorting));
}

void PeopleTable::showHeaderMenu(const QPoint &place)
{
    QMenu menu(this);
    const int section = horizontalHeader()->logicalIndexAt(place);
    if (section >= 0) {
        menu.addAction(tr("Sort by this column"), this, [this, section] { sortBy(section, {}); });
        menu.addAction(tr("Sort further by this column"), this,
                       [this, section] { sortBy(section, Qt::ControlModifier); });
        QAction *hide = menu.addAction(tr("Hide this column"), this, [this, section] {
            std::vector<PeopleColumn> columns = shownColumns();
            std::erase(columns, m_people->columns()[static_cast<size_t>(section)]);
            chooseColumns(columns);
        });
        hide->setEnabled(m_people->columnCount() > 1);
        menu.addSeparator();
    }
    const std::vector<PeopleColumn> shown = shownColumns();
    QMenu *show = menu.addMenu(tr("Show"));
    for (const PeopleColumn &column : PeopleColumn::all(m_people->catalogue())) {
        const bool isShown = std::find(shown.begin(), shown.end(), column) != shown.end();
        QAction *action =
            show->addAction(column.title(m_people->catalogue(), Application::instance().language()), this, [=, this] {
                std::vector<PeopleColumn> columns = shown;
                if (isShown)
                    std::erase(columns, column);
                else
                    columns.push_back(column);
                chooseColumns(columns);
            });
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1);
    }
    menu.addAction(tr("Columns…"), this, [this] { chooseColumns(); });
    menu.exec(horizontalHeader()->viewport()->mapToGlobal(place));
}

void PeopleTable::chooseColumns()
{
    PeopleColumnsDialog dialog(m_people->catalogue(), shownColumns(), m_people->order(), m_people->article(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    chooseColumns(dialog.columns());
    m_people->setArticle(dialog.article());
    setOrder(dialog.order());
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        if (const QMimeData *pasted = QApplication::clipboard()->mimeData(); pasted && pasted->hasText())
            Q_EMIT pasteWanted(pasted->text().toUtf8());
    } else if (event->key() == Qt::Key_F2 && currentIndex().isValid() &&
               !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        // The nearest one that can be: somebody who came by the mouse to the row did not choose a cell.
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const QModelIndex cell = currentIndex().siblingAtColumn(horizontalHeader()->logicalIndex(place));
            if (cell.flags().testFlag(Qt::ItemIsEditable)) {
                selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
                edit(cell);
                return;
            }
        }
    } else {
        TableView::keyPressEvent(event);
    }
}

/// The local file that is dragged, if it is one.
static QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void PeopleTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeopleTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeopleTable::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace multaqa
