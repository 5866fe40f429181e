// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/RequestBook.h"
#include "app/requests/SelectionProposal.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace multaqa {

class Button;
class TextLabel;

/// Proposes whom to accept into one session under quotas; the user changes the ticks before anything is decided.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    /// About the undecided requests and reserves that wish for SESSION.
    ProposalDialog(const RequestBook &book, SessionId session, QWidget *parent = nullptr);

    /// Those that are ticked, in the order in which they came.
    std::vector<RoleRequestId> chosen() const;

private:
    void propose();
    void showCount();

    std::vector<const RequestEntry *> m_entries;
    int m_places = 0;
    int m_women = 0; ///< accepted already
    QSpinBox *m_number;
    QSpinBox *m_leastWomen;
    QSpinBox *m_mostPerCountry;
    QCheckBox *m_eachGroup;
    TextLabel *m_verdict;
    QListWidget *m_list;
    QPushButton *m_accept = nullptr;
};

} // namespace multaqa
