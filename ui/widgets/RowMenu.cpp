// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RowMenu.h"

#include "Icon.h"

#include <QEvent>
#include <QMenu>

namespace multaqa {

RowMenu::RowMenu(QWidget *parent)
    : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    m_up = menu->addAction(multaqa::icon(IconName::Up), {}, this, &RowMenu::upChosen);
    m_down = menu->addAction(multaqa::icon(IconName::Down), {}, this, &RowMenu::downChosen);
    menu->addSeparator();
    m_remove = menu->addAction(multaqa::icon(IconName::Remove), {}, this, &RowMenu::removeChosen);
    setMenu(menu);
    setPopupMode(InstantPopup);
    setIcon(multaqa::icon(IconName::More));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    // The arrow beside the icon says nothing that the dots do not.
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none;width:0}"));
    retranslate();
}

void RowMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RowMenu::retranslate()
{
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove"));
}

} // namespace multaqa
