// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

#include <vector>

namespace multaqa {

/// The head of a table: names above their cells' text on a plain ground, the one that sorts in bold with an arrow. A
/// table that sorts by several columns says so with setSorting(): each has its arrow then, and its turn beside it.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    struct Sorting
    {
        int section;
        Qt::SortOrder order;
    };
    /// The sections that sort, the first first.
    void setSorting(std::vector<Sorting> sorting);
    /// Names that are longer than their columns take as many lines.
    void setLines(int lines);
    /// As high as its lines are in the text size of now; to be called again when that changes.
    void fitHeight();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    std::vector<Sorting> m_sorting;
    int m_lines = 1;
};

} // namespace multaqa
