// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterTakingDialog.h"

#include "app/ConferenceEditing.h"
#include "app/agenda/AgendaTerms.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Bidi.h"
#include "app/text/Dates.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/Theme.h"
#include "ui/WindowDates.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {
namespace {

QString sentenceOf(const LetterProposal &proposal, const DateStyle &style)
{
    const Language language = Application::instance().language();
    const QString what = std::visit([&](auto kind) { return termOf(kind).in(language); }, proposal.kind);
    const QString days = formatDayRange(proposal.first, proposal.last, language, style);
    if (proposal.otherDay)
        return LetterTakingDialog::tr("%1: %2 (line %3). The file has %4; change it there if the letter is right.")
            .arg(isolated(what), days, windowNumber(proposal.line), formatDay(*proposal.otherDay, language, style));
    if (proposal.isKnown)
        return LetterTakingDialog::tr("%1: %2 (line %3). The file has it.")
            .arg(isolated(what), days, windowNumber(proposal.line));
    if (proposal.isDoubtful)
        return LetterTakingDialog::tr("%1: %2 (line %3). A mistake was found in this date; tick it if it is meant so.")
            .arg(isolated(what), days, windowNumber(proposal.line));
    return proposal.isEvent() ? LetterTakingDialog::tr("Event, %1: %2 (line %3)")
                                    .arg(isolated(what), days, windowNumber(proposal.line))
                              : LetterTakingDialog::tr("Deadline, %1: %2 (line %3)")
                                    .arg(isolated(what), days, windowNumber(proposal.line));
}

} // namespace

LetterTakingDialog::LetterTakingDialog(Conference &conference, std::vector<LetterProposal> proposals, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_proposals(std::move(proposals))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Take dates from the letter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *what = new TextLabel(TextRole::Body);
    what->setWordWrap(true);
    what->setSentence(tr("The letter names these. What is ticked is taken into the file, as one step."));
    m_list->setAccessibleName(tr("Events and deadlines of the letter, ticked where they are taken"));
    m_list->setMinimumSize(Theme::grown(620), Theme::grown(260));
    m_list->setWordWrap(true);
    const auto details = ConferenceEditing::details(conference.database());
    const DateStyle style = windowDateStyle(details ? *details : ConferenceDetails());
    for (const LetterProposal &proposal : m_proposals) {
        auto *item = new QListWidgetItem(sentenceOf(proposal, style), m_list);
        item->setToolTip(proposal.text);
        item->setFlags(proposal.isNew() ? item->flags() | Qt::ItemIsUserCheckable : Qt::NoItemFlags);
        if (proposal.isNew())
            item->setCheckState(proposal.isDoubtful ? Qt::Unchecked : Qt::Checked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take into the file"), QDialogButtonBox::AcceptRole);
    m_take->setEnabled(!ticked().empty());
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_take->setEnabled(!ticked().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterTakingDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

bool LetterTakingDialog::hasNew(const std::vector<LetterProposal> &proposals)
{
    return std::any_of(proposals.begin(), proposals.end(), [](const LetterProposal &each) { return each.isNew(); });
}

std::vector<LetterProposal> LetterTakingDialog::ticked() const
{
    std::vector<LetterProposal> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked && m_proposals[static_cast<size_t>(row)].isNew())
            chosen.push_back(m_proposals[static_cast<size_t>(row)]);
    return chosen;
}

void LetterTakingDialog::take()
{
    const auto taken = LetterTaking::take(m_conference, ticked());
    if (taken)
        accept();
    else
        ErrorBox::show(this, taken.error());
}

} // namespace multaqa
