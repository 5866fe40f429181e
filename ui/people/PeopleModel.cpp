// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleModel.h"

#include "PeopleCells.h"
#include "PersonCellEditing.h"

#include "app/Conference.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

namespace {

/// Rows that are read at once, somewhat more than a screen shows.
constexpr int pieceSize = 32;
/// Lines that are kept for scrolling back, at about a kilobyte each.
constexpr int mostLines = 2048;

/// One cell of a table that is pasted elsewhere: tabs and line breaks would make two of it.
QString plainCell(const QString &text)
{
    return QString(text).replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_source, &PeopleSource::arrived, this, &PeopleModel::receive);
    connect(&m_source, &PeopleSource::failed, this, &PeopleModel::failed);
}

void PeopleModel::setConference(Conference *conference)
{
    m_conference = conference;
    m_source.setDatabase(conference ? &conference->database() : nullptr);
    beginResetModel();
    m_snapshot = {};
    m_shown = {};
    m_lines.clear();
    endResetModel();
    refresh();
}

void PeopleModel::refresh()
{
    m_lines.clear();
    wish(PeopleSource::Reading::Again);
    if (rowCount() > 0 && columnCount() > 0) // what stands there may have changed, wherever it will stand
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleModel::wish(PeopleSource::Reading reading)
{
    m_source.read({m_order, Application::instance().language(), m_article}, m_query.filter, reading);
}

void PeopleModel::setQuery(const PeopleQuery &query)
{
    if (query == m_query)
        return;
    const bool isOtherFilter = query.filter != m_query.filter;
    m_query = query;
    if (isOtherFilter)
        wish(PeopleSource::Reading::Arranged);
    else
        arrange();
}

void PeopleModel::setOrder(std::vector<PeopleOrder::By> order)
{
    if (order == m_order)
        return;
    m_order = std::move(order);
    wish(PeopleSource::Reading::Arranged);
}

void PeopleModel::setArticle(Article article)
{
    if (article == m_article)
        return;
    m_article = article;
    wish(PeopleSource::Reading::Arranged);
}

void PeopleModel::setColumns(std::vector<PeopleColumn> columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    m_lines.clear(); // in which parts may be missing
    endResetModel();
}

void PeopleModel::receive(const PeopleSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_lines.clear();
    arrange();
    Q_EMIT figuresChanged();
}

void PeopleModel::arrange()
{
    PeopleList shown = m_snapshot.named ? m_snapshot.everybody.only(*m_snapshot.named) : m_snapshot.everybody;
    if (const QStringList terms = m_query.terms(); !terms.isEmpty()) {
        if (m_snapshot.text) {
            shown = shown.only(m_snapshot.text->find(terms));
        } else {
            // Until the words are read, those who were found before and are still there.
            std::vector<ParticipantId> before;
            for (size_t row = 0; row < m_shown.size(); ++row)
                before.push_back(m_shown.at(row));
            shown = shown.only(shown.marksOf(before));
        }
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

ParticipantId PeopleModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown.at(static_cast<size_t>(row)) : ParticipantId();
}

int PeopleModel::rowOf(ParticipantId id) const
{
    const auto row = id.isNull() ? std::nullopt : m_shown.rowOf(id);
    return row ? static_cast<int>(*row) : -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const PersonLine *PeopleModel::lineAt(int row) const
{
    const ParticipantId id = idAt(row);
    if (const auto known = m_lines.constFind(id); known != m_lines.constEnd())
        return known->person.id.isNull() ? nullptr : &*known;
    if (!m_conference)
        return nullptr;
    if (m_lines.size() > mostLines)
        m_lines.clear();
    std::vector<ParticipantId> wanted;
    const int start = row - row % pieceSize;
    for (int each = start; each < std::min(start + pieceSize, rowCount()); ++each)
        if (const ParticipantId other = idAt(each); !m_lines.contains(other)) {
            wanted.push_back(other);
            m_lines.insert(other, {}); // who is gone stays empty
        }
    LineParts parts;
    for (const PeopleColumn &column : m_columns)
        parts |= column.parts();
    auto lines = PeopleStore(m_conference->database()).lines(wanted, parts);
    if (!lines) {
        // Said after the painting that asked for it.
        QMetaObject::invokeMethod(
            const_cast<PeopleModel *>(this),
            [this, error = lines.error()] { Q_EMIT const_cast<PeopleModel *>(this)->failed(error); },
            Qt::QueuedConnection);
        return nullptr;
    }
    for (const PersonLine &line : *lines)
        m_lines.insert(line.person.id, line);
    const auto found = m_lines.constFind(id);
    return found == m_lines.constEnd() || found->person.id.isNull() ? nullptr : &*found;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != CellRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    const PersonLine *line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return role == CellRole ? QVariant::fromValue(Cell()) : QVariant();
    const PeopleColumn &column = m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::EditRole)
        return PersonCellEditing::value(*line, column);
    const Cell cell = personCell(*line, column, catalogue());
    if (role == CellRole)
        return QVariant::fromValue(cell);
    QStringList words{cell.text, cell.second};
    words.removeAll({});
    return words.join(role == Qt::ToolTipRole ? QLatin1String("\n") : QLatin1String(", "));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWhole = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const bool isTold = role == Qt::DisplayRole || isWhole;
    if (orientation != Qt::Horizontal || !isTold || section >= columnCount())
        return {};
    const PeopleColumn &column = m_columns[static_cast<size_t>(section)];
    const Language language = Application::instance().language();
    return isWhole ? column.title(catalogue(), language) : column.shortTitle(catalogue(), language, windowDigits());
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_conference && !m_conference->isReadOnly() &&
        PersonCellEditing::canEdit(m_columns[static_cast<size_t>(index.column())]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PersonLine *line = role == Qt::EditRole && index.isValid() && m_conference ? lineAt(index.row()) : nullptr;
    const PeopleColumn column = line ? m_columns[static_cast<size_t>(index.column())] : PeopleColumn();
    if (!line || PersonCellEditing::value(*line, column) == value)
        return false;
    const auto kept = PersonCellEditing::set(*m_conference, line->person.id, column, value.toString());
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.hasValue();
}

Result<QString> PeopleModel::table(const std::vector<ParticipantId> &ids,
                                   const std::vector<PeopleColumn> &columns) const
{
    const Language language = Application::instance().language();
    QStringList cells;
    for (const PeopleColumn &column : columns)
        cells << plainCell(column.title(catalogue(), language));
    QString table = cells.join(u'\t') % u'\n';
    constexpr size_t atOnce = 500;
    for (size_t start = 0; m_conference && start < ids.size(); start += atOnce) {
        const std::vector<ParticipantId> piece(ids.begin() + static_cast<qsizetype>(start),
                                               ids.begin() +
                                                   static_cast<qsizetype>(std::min(start + atOnce, ids.size())));
        MULTAQA_TRY(const auto lines, PeopleStore(m_conference->database()).lines(piece, allLineParts));
        for (const PersonLine &line : lines) {
            cells.clear();
            for (const PeopleColumn &column : columns)
                cells << plainCell(column.text(line, catalogue(), language));
            table += cells.join(u'\t') % u'\n';
        }
    }
    return table;
}

} // namespace multaqa
