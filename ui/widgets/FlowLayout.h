// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <vector>

namespace multaqa {

/// A line of widgets from the leading edge on, which goes on beneath where they do not fit: so a row of chips does not
/// keep the window wide when its text is large. In each line what wants to grow (a field, a stretch) takes what is
/// left.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Each line stands in the middle instead of at the leading edge.
    void centreLines();

    /// What comes after it stands at the trailing edge of its line.
    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int width = 0; ///< with the spaces between
        int height = 0;
    };
    std::vector<Line> linesIn(int width) const;

    std::vector<QLayoutItem *> m_items;
    bool m_linesAreCentred = false;
};

} // namespace multaqa
