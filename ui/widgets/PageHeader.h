// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace multaqa {

class FlowLayout;
class TextLabel;

/// The head of a page: its title, a fact about what it shows, and its actions at the trailing end, the primary one
/// last.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *button);

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    FlowLayout *m_actions;
};

} // namespace multaqa
