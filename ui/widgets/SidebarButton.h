// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Pages.h"

#include <QPushButton>

namespace multaqa {

/// A page in the sidebar: icon, name, badge.
class SidebarButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SidebarButton(PageId page, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageId m_page;
    Badge m_badge;
};

} // namespace multaqa
