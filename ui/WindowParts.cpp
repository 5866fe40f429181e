// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowParts.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace multaqa {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

bool holds(const QWidget *part, const QWidget *widget)
{
    return widget && (part == widget || part->isAncestorOf(widget));
}

QWidget *entryOf(QWidget *part, const std::vector<QWidget *> &wanted)
{
    for (QWidget *widget : wanted)
        if (holds(part, widget) && takesKeyboard(widget))
            return widget;
    for (QWidget *widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain())
        if (holds(part, widget) && takesKeyboard(widget))
            return widget;
    return nullptr;
}

} // namespace

void focusNextPart(const std::vector<QWidget *> &parts, const std::vector<QWidget *> &wanted)
{
    const auto now = std::find_if(parts.begin(), parts.end(),
                                  [](const QWidget *part) { return holds(part, QApplication::focusWidget()); });
    const size_t from = now == parts.end() ? parts.size() - 1 : static_cast<size_t>(now - parts.begin());
    for (size_t step = 1; step <= parts.size(); ++step) {
        QWidget *part = parts[(from + step) % parts.size()];
        if (!part->isVisible())
            continue;
        if (QWidget *entry = entryOf(part, wanted)) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace multaqa
