// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Pages.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace multaqa {

class FilterField;
class SidebarButton;
class TextLabel;

/// The leading side of the window: which conference, search over everything, the pages, and that all is saved.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Empty when no conference is open.
    void setConference(const QString &name, const QString &dates);
    void setPage(PageId page);
    void setBadge(PageId page, const Badge &badge);
    /// One line at the foot, such as "Saved in the file", with its icon.
    void setFoot(IconName name, const QString &sentence);
    QLineEdit *searchField() const;
    SidebarButton *button(PageId page) const { return m_buttons[static_cast<size_t>(page)]; }

Q_SIGNALS:
    void pageChosen(multaqa::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_name;
    TextLabel *m_dates;
    FilterField *m_search;
    TextLabel *m_shortcut;
    std::array<SidebarButton *, allPages.size()> m_buttons{};
    class IconView *m_footIcon;
    TextLabel *m_foot;
};

} // namespace multaqa
