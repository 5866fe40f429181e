// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RecordFindings.h"

#include "FindingsWatch.h"
#include "SetAsideDialog.h"
#include "app/checks/FindingEditing.h"
#include "ui/Application.h"
#include "ui/widgets/WarningCard.h"

#include <QVBoxLayout>

namespace multaqa {

RecordFindings::RecordFindings(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::gapSmall);
    hide();
}

void RecordFindings::setFindings(FindingsWatch *findings)
{
    m_findings = findings;
    connect(findings, &FindingsWatch::found, this, &RecordFindings::refresh);
    refresh();
}

void RecordFindings::showRecord(const QUuid &record)
{
    if (record == m_record)
        return;
    m_record = record;
    refresh();
}

void RecordFindings::leaveOut(const QStringList &rules)
{
    m_leftOut = rules;
    refresh();
}

void RecordFindings::refresh()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        // One of them may be the sender of what is answered here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<Finding> found;
    if (m_findings && m_findings->conference() && !m_record.isNull())
        found = m_findings->about(m_record);
    std::erase_if(found, [&](const Finding &finding) { return m_leftOut.contains(finding.rule); });
    for (const Finding &finding : found) {
        const QString step = stepNameOf(finding);
        const bool isReadOnly = m_findings->conference()->isReadOnly();
        auto *card = new WarningCard;
        card->setContent(finding.isError() ? Tone::Error : Tone::Attention, finding.sentence,
                         isReadOnly       ? QString()
                         : step.isEmpty() ? tr("Set aside…")
                                          : step);
        connect(card, &WarningCard::actionChosen, this, [this, card, finding] {
            if (answer(finding))
                card->setEnabled(false); // until it is looked at anew
        });
        m_cards->addWidget(card);
    }
    setVisible(!found.empty());
}

bool RecordFindings::answer(const Finding &finding)
{
    if (m_before && !m_before())
        return false;
    Conference *conference = m_findings->conference();
    if (!conference)
        return false;
    const bool hasStep = !stepNameOf(finding).isEmpty();
    const Result<void> outcome = hasStep
                                     ? FindingEditing::putRight(*conference, finding, Application::instance().today())
                                     : SetAsideDialog::ask(window(), *conference, finding);
    Q_EMIT answered(outcome);
    return hasStep && outcome;
}

} // namespace multaqa
