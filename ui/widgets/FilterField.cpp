// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FilterField.h"

#include <QAction>
#include <QToolButton>

namespace multaqa {

FilterField::FilterField(IconName name, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(icon(name, Colour::SecondaryText), LeadingPosition))
{
    setClearButtonEnabled(true);
    connect(m_icon, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
}

void FilterField::setPurpose(const QString &purpose)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    m_icon->setText(purpose);
    // The button that empties the field is made by Qt, which gives it no name.
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction() == m_icon ? purpose : tr("Empty the field"));
}

} // namespace multaqa
