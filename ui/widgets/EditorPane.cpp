// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EditorPane.h"

#include "Card.h"
#include "InlineLink.h"
#include "TableView.h"
#include "ui/Preferences.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

namespace {

// At 96 dpi and 100 % text. With the sidebar of 212 the window is then 1180 wide.
constexpr int foldBelow = 960;
constexpr int editorWidth = 304;

} // namespace

EditorPane::EditorPane(const QString &name, QWidget *content, QWidget *editor, QWidget *parent)
    : QSplitter(parent)
    , m_name(name)
    , m_content(content)
    , m_side(new QWidget)
    , m_back(new InlineLink)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    styleScrollBars(scroll);
    editor->setBackgroundRole(QPalette::Base);
    editor->setAutoFillBackground(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(editor);

    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(scroll);
    addWidget(content);
    addWidget(m_side);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_side->setMinimumWidth(Theme::grown(252));
    setSizes({10000, Theme::grown(editorWidth)});
    restoreState(preferences().value(QString(preference::views) + QLatin1Char('/') + name).toByteArray());
    connect(this, &QSplitter::splitterMoved, this,
            [this] { preferences().setValue(QString(preference::views) + QLatin1Char('/') + m_name, saveState()); });
    connect(m_back, &InlineLink::clicked, this, &EditorPane::closeEditor);
    retranslate();
    arrange();
}

void EditorPane::openEditor()
{
    m_editorOpen = true;
    arrange();
}

void EditorPane::closeEditor()
{
    m_editorOpen = false;
    arrange();
    m_content->setFocus();
}

void EditorPane::setEditorWanted(bool isWanted)
{
    m_editorWanted = isWanted;
    arrange();
}

void EditorPane::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool folded = width() < Theme::grown(foldBelow);
    if (folded == m_folded)
        return;
    m_folded = folded;
    arrange();
}

void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_folded && m_editorOpen)
        closeEditor();
    else
        QSplitter::keyPressEvent(event);
}

void EditorPane::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditorPane::arrange()
{
    const bool isAlone = m_folded && m_editorOpen && m_editorWanted;
    m_content->setVisible(!isAlone);
    m_side->setVisible(m_editorWanted && (isAlone || !m_folded));
    m_back->setVisible(m_folded);
}

void EditorPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
}

QSize EditorPane::minimumSizeHint() const
{
    const int width = std::max(m_content->minimumSizeHint().width(), m_side->minimumSizeHint().width());
    return {width, QSplitter::minimumSizeHint().height()};
}

} // namespace multaqa
