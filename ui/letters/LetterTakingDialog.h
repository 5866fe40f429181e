// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterTaking.h"

#include <QDialog>

class QListWidget;

namespace multaqa {

/// The events and deadlines that a letter names, to take those that are ticked into the file. What the file has
/// already, or has on another day, is shown and cannot be ticked: the letter does not overrule the file. A date in
/// which a mistake was found is ticked by nobody but the user.
class LetterTakingDialog : public QDialog
{
    Q_OBJECT

public:
    LetterTakingDialog(Conference &conference, std::vector<LetterProposal> proposals, QWidget *parent = nullptr);

    /// Whether anything of PROPOSALS is new to the file.
    static bool hasNew(const std::vector<LetterProposal> &proposals);

private:
    void take();
    std::vector<LetterProposal> ticked() const;

    Conference &m_conference;
    std::vector<LetterProposal> m_proposals;
    QListWidget *m_list;
    QPushButton *m_take = nullptr;
};

} // namespace multaqa
