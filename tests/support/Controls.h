// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>
#include <QWidget>

namespace multaqa {

/// The classes of the visible controls in ROOT that a screen reader could only call by their class.
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                               qobject_cast<QTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        // Parts of Qt's own controls speak through them.
        const QWidget *parent = widget->parentWidget();
        const bool isPart = parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                                       parent->inherits("QLineEdit") || parent->inherits("QTableView"));
        if (!isControl || isPart || !widget->isVisibleTo(root))
            continue;
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace multaqa
