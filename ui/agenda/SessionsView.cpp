// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionsView.h"

#include "AgendaDelegate.h"
#include "AgendaModel.h"
#include "ui/Theme.h"
#include "ui/widgets/TableView.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace multaqa {

SessionsView::SessionsView(AgendaModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("sessions"));
    setModel(&model);
    setItemDelegate(new AgendaDelegate(model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(StyledPanel);
    setResizeMode(Adjust);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalScrollBar()->setSingleStep(Theme::grown(24));
    styleScrollBars(this);
    connect(this, &QListView::doubleClicked, this, &SessionsView::rowOpened);
}

void SessionsView::chooseRow(int row)
{
    m_isChoosing = true;
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
    m_isChoosing = false;
}

void SessionsView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!m_isChoosing && now.isValid())
        Q_EMIT rowChosen(now.row());
}

void SessionsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        Q_EMIT removeChosen();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT rowOpened();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void SessionsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
}

} // namespace multaqa
