// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/Finding.h"
#include "ui/Pages.h"
#include "ui/widgets/Card.h"

namespace multaqa {

class FindingsWatch;
class InlineLink;

/// What is to be put right in the conference, each with its one button, and, on demand, what was set aside and why.
class FindingsCard : public Card
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget *parent = nullptr);

    void showFindings(FindingsWatch *findings);
    /// Another conference: the findings that stand, the first of them.
    void startAfresh();

Q_SIGNALS:
    /// Where a finding is put right.
    void pageWanted(multaqa::PageId page, const QUuid &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Few, All, Aside };

    void show(Shown shown);
    void refresh();
    void addFinding(const Finding &finding);
    void addAside(const Finding &finding);
    QVBoxLayout *addWords(QHBoxLayout *row, const Finding &finding);
    void addMenu(QHBoxLayout *row, const Finding &finding);
    /// False: it was refused, and said why.
    bool putRight(const Finding &finding);
    void askToSetAside(const Finding &finding);
    void goTo(const Finding &finding);
    bool canEdit() const;

    FindingsWatch *m_findings = nullptr;
    Shown m_shown = Shown::Few;
    InlineLink *m_all;
    InlineLink *m_aside;
    QList<QWidget *> m_buttons; ///< one of each row
};

} // namespace multaqa
