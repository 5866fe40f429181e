// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Sidebar.h"

#include "ClampedLabel.h"
#include "FilterField.h"
#include "IconView.h"
#include "SidebarButton.h"
#include "TableView.h"
#include "TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace multaqa {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ClampedLabel(2, TextRole::Section))
    , m_dates(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_search(new FilterField(IconName::Search))
    , m_shortcut(new TextLabel(TextRole::Legend, Colour::SecondaryText, m_search))
    , m_footIcon(new IconView(IconName::Check, 16))
    , m_foot(new TextLabel(TextRole::Label, Colour::SecondaryText))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, Theme::gap, 0, Theme::gapSmall);
    all->setSpacing(Theme::gapSmall);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    head->setSpacing(Theme::gapTiny);
    m_dates->setWordWrap(true);
    head->addWidget(m_name);
    head->addWidget(m_dates);
    head->addSpacing(Theme::gapTiny);
    head->addWidget(m_search);
    all->addLayout(head);

    m_search->setMinimumHeight(Theme::rowHeight(1) - 1);
    m_search->setObjectName(QStringLiteral("searchEverything"));
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(Theme::gapSmall, 0, Theme::gapSmall, 0);
    inside->addStretch();
    inside->addWidget(m_shortcut);
    m_shortcut->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_search, &QLineEdit::textChanged, m_shortcut,
            [this](const QString &text) { m_shortcut->setVisible(text.isEmpty()); });

    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(Theme::gapSmall, 0, Theme::gapSmall, 0);
    rows->setSpacing(0);
    for (const PageId page : allPages) {
        auto *button = new SidebarButton(page);
        m_buttons[static_cast<size_t>(page)] = button;
        rows->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    styleScrollBars(scroll);
    all->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::gapWide, 0, Theme::gapWide, 0);
    foot->setSpacing(Theme::gapSmall);
    foot->addWidget(m_footIcon);
    foot->addWidget(m_foot, 1);
    m_foot->setWordWrap(true);
    m_footIcon->hide();
    all->addLayout(foot);
    retranslate();
}

void Sidebar::setConference(const QString &name, const QString &dates)
{
    m_name->setText(name);
    m_dates->setSentence(dates);
    m_name->setVisible(!name.isEmpty());
    m_dates->setVisible(!dates.isEmpty());
}

QLineEdit *Sidebar::searchField() const
{
    return m_search;
}

void Sidebar::setPage(PageId page)
{
    m_buttons[static_cast<size_t>(page)]->setChecked(true);
}

void Sidebar::setBadge(PageId page, const Badge &badge)
{
    m_buttons[static_cast<size_t>(page)]->setBadge(badge);
}

void Sidebar::setFoot(IconName name, const QString &sentence)
{
    m_footIcon->setIcon(name);
    m_footIcon->setTone(name == IconName::Check ? std::optional(Tone::Done) : std::nullopt);
    m_footIcon->setVisible(!sentence.isEmpty());
    m_foot->setSentence(sentence);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Colour::Sidebar));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), Theme::colour(Colour::Line));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::retranslate()
{
    for (const PageId page : allPages)
        m_buttons[static_cast<size_t>(page)]->setText(pageTitle(page));
    m_search->setPurpose(tr("Search everything"));
    m_shortcut->setText(QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText));
    setAccessibleName(tr("Pages"));
}

} // namespace multaqa
