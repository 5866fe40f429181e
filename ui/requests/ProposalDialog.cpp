// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ProposalDialog.h"

#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

ProposalDialog::ProposalDialog(const RequestBook &book, SessionId session, QWidget *parent)
    : QDialog(parent)
    , m_number(new QSpinBox)
    , m_leastWomen(new QSpinBox)
    , m_mostPerCountry(new QSpinBox)
    , m_eachGroup(new QCheckBox(tr("Each group once at least")))
    , m_verdict(new TextLabel(TextRole::Body))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Propose a selection"));
    for (const RequestEntry &entry : book.entries) {
        const RequestDecision decision = entry.request.decision;
        const bool isOpen = decision == RequestDecision::Undecided || decision == RequestDecision::Reserve;
        const bool isWished = std::find(entry.wishes.begin(), entry.wishes.end(), session) != entry.wishes.end();
        if (isOpen && (isWished || entry.request.session == session))
            m_entries.push_back(&entry);
    }
    const Session *of = book.session(session);
    const RequestBook::Demand demand = book.demandFor(session);
    m_places = demand.placesLeft().value_or(static_cast<int>(m_entries.size()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setText(of ? of->title.best(Application::instance().language()) : QString());
    m_verdict->setWordWrap(true);
    auto *form = new Form;
    form->addRow(tr("People to accept"), m_number);
    form->addRow(tr("Of them women, at least"), m_leastWomen);
    form->addRow(tr("Of one country, at most"), m_mostPerCountry);
    form->addRow({}, m_eachGroup);
    m_number->setRange(0, std::max(0, m_places));
    m_number->setValue(std::min(m_places, static_cast<int>(m_entries.size())));
    m_leastWomen->setRange(0, static_cast<int>(m_entries.size()));
    m_leastWomen->setValue(m_number->value() / 2);
    m_mostPerCountry->setRange(0, static_cast<int>(m_entries.size()));
    m_mostPerCountry->setSpecialValueText(tr("No limit"));
    m_list->setAccessibleName(tr("Requests, ticked where they are proposed"));
    m_list->setMinimumSize(Theme::grown(520), Theme::grown(280));
    const Language language = Application::instance().language();
    for (const RequestEntry *entry : m_entries) {
        const StakeholderGroup *group = book.group(entry->group());
        auto *item = new QListWidgetItem(QStringList{isolated(nameOf(entry->participant).best(language)),
                                                     countryName(entry->country(), language),
                                                     isolated(group ? group->name.best(language) : QString())}
                                             .join(QStringLiteral(" · ")),
                                         m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QSpinBox *box : {m_number, m_leastWomen, m_mostPerCountry})
        connect(box, &QSpinBox::valueChanged, this, &ProposalDialog::propose);
    connect(m_eachGroup, &QCheckBox::toggled, this, &ProposalDialog::propose);
    connect(m_list, &QListWidget::itemChanged, this, &ProposalDialog::showCount);
    for (QWidget *part : std::initializer_list<QWidget *>{title, form, m_verdict, m_list, buttons})
        layout->addWidget(part);
    propose();
}

void ProposalDialog::propose()
{
    std::vector<SelectionCandidate> candidates;
    for (const RequestEntry *entry : m_entries)
        candidates.push_back({entry->request.id, entry->participant.gender, entry->country(), entry->group()});
    SelectionQuotas quotas;
    quotas.places = m_number->value();
    quotas.leastWomen = m_leastWomen->value();
    if (m_mostPerCountry->value() > 0)
        quotas.mostPerCountry = m_mostPerCountry->value();
    quotas.eachGroupOnce = m_eachGroup->isChecked();
    const SelectionProposal proposal = SelectionProposal::of(candidates, quotas);
    {
        const QSignalBlocker silence(m_list);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const bool isChosen = std::find(proposal.chosen.begin(), proposal.chosen.end(), m_entries[i]->request.id) !=
                                  proposal.chosen.end();
            m_list->item(static_cast<int>(i))->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    QStringList failing;
    for (const SelectionProposal::Quota quota : proposal.failing)
        failing << (quota == SelectionProposal::Quota::Women       ? tr("There are not so many women to choose.")
                    : quota == SelectionProposal::Quota::Countries ? tr("So few of one country are not enough.")
                                                                   : tr("Not each group can have a place."));
    m_verdict->setTone(proposal.failing.empty() ? Tone::Plain : Tone::Attention);
    m_verdict->setSentence(
        proposal.failing.empty()
            ? tr("Proposed by the order in which the requests came. Change the ticks as you wish; nothing is "
                 "decided yet.")
            : tr("No selection keeps all of this. One must give way: %1").arg(failing.join(u' ')));
    showCount();
}

void ProposalDialog::showCount()
{
    const int count = static_cast<int>(chosen().size());
    m_accept->setText(tr("Accept %Ln request(s)", nullptr, count));
    m_accept->setEnabled(count > 0 && count <= m_places);
}

std::vector<RoleRequestId> ProposalDialog::chosen() const
{
    std::vector<RoleRequestId> requests;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
            requests.push_back(m_entries[i]->request.id);
    return requests;
}

} // namespace multaqa
