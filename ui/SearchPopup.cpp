// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SearchPopup.h"

#include "Application.h"
#include "ErrorBox.h"
#include "widgets/CellDelegate.h"
#include "widgets/TableView.h"
#include "widgets/TextLabel.h"

#include "app/Conference.h"
#include "app/search/ConferenceSearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr int mostFound = 40;
constexpr int mostRows = 9;
constexpr int pageRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;

QString kindName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Participant:
        return SearchPopup::tr("Person");
    case FoundKind::Organisation:
        return SearchPopup::tr("Organisation");
    case FoundKind::Session:
        return SearchPopup::tr("Session");
    case FoundKind::Request:
        return SearchPopup::tr("Request");
    case FoundKind::Deadline:
        return SearchPopup::tr("Deadline");
    case FoundKind::Report:
        return SearchPopup::tr("Report");
    }
    return {};
}

IconName kindIcon(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Participant:
        return IconName::Person;
    case FoundKind::Organisation:
        return IconName::People;
    case FoundKind::Session:
        return IconName::Agenda;
    case FoundKind::Request:
        return IconName::Requests;
    case FoundKind::Deadline:
        return IconName::Deadlines;
    case FoundKind::Report:
        return IconName::Reports;
    }
    return IconName::Search;
}

PageId pageOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Session:
        return PageId::Agenda;
    case FoundKind::Request:
        return PageId::Requests;
    case FoundKind::Deadline:
        return PageId::Deadlines;
    case FoundKind::Report:
        return PageId::Reports;
    case FoundKind::Participant:
    case FoundKind::Organisation:
        break;
    }
    return PageId::People;
}

} // namespace

SearchPopup::SearchPopup(QLineEdit *field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_none(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    column->addWidget(m_none);
    m_none->setMargin(Theme::gap);
    m_none->setWordWrap(true);
    auto *cells = new CellDelegate(m_list);
    cells->setLines(1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(cells);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleScrollBars(m_list);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &SearchPopup::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void SearchPopup::setConference(Conference *conference)
{
    m_conference = conference;
    m_field->clear();
    hide();
}

int SearchPopup::count() const
{
    return m_model->rowCount();
}

void SearchPopup::find()
{
    m_model->clear();
    if (!m_conference || m_field->text().trimmed().isEmpty()) {
        hide();
        return;
    }
    const auto found = search(m_conference->database(), m_field->text(), Application::instance().language(), mostFound);
    if (!found) {
        ErrorBox::show(window(), found.error());
        return;
    }
    for (const Found &entry : *found) {
        auto *item = new QStandardItem(entry.text + QStringLiteral(" · ") + kindName(entry.kind));
        Cell cell;
        cell.text = entry.text;
        cell.icon = kindIcon(entry.kind);
        cell.aside = kindName(entry.kind);
        item->setData(QVariant::fromValue(cell), CellRole);
        item->setData(static_cast<int>(pageOf(entry.kind)), pageRole);
        item->setData(entry.id, idRole);
        m_model->appendRow(item);
    }
    m_list->setAccessibleName(tr("Found in the conference"));
    m_list->setVisible(!found->empty());
    m_none->setVisible(found->empty());
    m_none->setSentence(tr("Nothing in this conference holds these words."));
    if (!found->empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const int wide = Theme::grown(420);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    resize(wide, m_model->rowCount() == 0 ? Theme::grown(48) : rows * Theme::rowHeight(1) + 4);
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    // On the field's leading edge.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    move(isMirrored ? corner.x() + m_field->width() - wide : corner.x(), corner.y());
}

void SearchPopup::take(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    const auto page = static_cast<PageId>(index.data(pageRole).toInt());
    const QUuid id = index.data(idRole).toUuid();
    hide();
    m_field->clear();
    Q_EMIT chosen(page, id);
}

bool SearchPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != m_field)
        return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && isVisible() && !underMouse())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            take(row);
        return true;
    case Qt::Key_Escape:
        hide();
        m_field->clear();
        return true;
    default:
        return QFrame::eventFilter(object, event);
    }
}

} // namespace multaqa
