// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EditorStack.h"

namespace multaqa {

EditorStack::EditorStack(QWidget *parent)
    : QStackedWidget(parent)
{
    // The layout asks hidden pages too, unless they say that their size does not matter.
    connect(this, &QStackedWidget::currentChanged, this, [this](int current) {
        for (int page = 0; page < count(); ++page)
            widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                        page == current ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        updateGeometry();
    });
}

QSize EditorStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize EditorStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

int EditorStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace multaqa
