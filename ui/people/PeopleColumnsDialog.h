// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleList.h"

#include <QDialog>

class QCheckBox;
class QListWidget;

namespace multaqa {

class Button;

/// Which columns the list of people shows, in which order, and what it is sorted by; all of it by keyboard too.
class PeopleColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// SHOWN from the leading side. CATALOGUE must outlive the dialog.
    PeopleColumnsDialog(const PeopleCatalogue &catalogue, const std::vector<PeopleColumn> &shown,
                        std::vector<PeopleOrder::By> order, Article article, QWidget *parent = nullptr);

    std::vector<PeopleColumn> columns() const;
    std::vector<PeopleOrder::By> order() const { return m_order; }
    Article article() const;

private:
    void fill(const std::vector<PeopleColumn> &shown);
    void move(int step);
    void sortByCurrent();
    void showState();

    const PeopleCatalogue &m_catalogue;
    std::vector<PeopleColumn> m_all; ///< in the order of the list
    std::vector<PeopleOrder::By> m_order;
    QListWidget *m_list;
    Button *m_up;
    Button *m_down;
    Button *m_sort;
    Button *m_unsort;
    QCheckBox *m_withoutArticle;
    QPushButton *m_accept;
};

} // namespace multaqa
