// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceDialog.h"

#include "app/Conference.h"
#include "app/ConferenceEditing.h"
#include "app/ErrorText.h"
#include "app/text/Dates.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/people/OrganisationsModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace multaqa {

ConferenceDialog::ConferenceDialog(Conference &conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_refusal(new WarningCard)
    , m_form(new Form)
    , m_title(new LocalizedField)
    , m_acronym(new QLineEdit)
    , m_basis(new LocalizedField)
    , m_zone(new ComboBox)
    , m_mailbox(new QLineEdit)
    , m_page(new QLineEdit)
    , m_digits(new ComboBox)
    , m_months(new ComboBox)
    , m_sample(new TextLabel(TextRole::BodyBold))
    , m_newHost(new ComboBox)
    , m_hostList(new QListWidget)
    , m_add(new Button({}, IconName::Add))
    , m_up(new Button({}, IconName::Up))
    , m_down(new Button({}, IconName::Down))
    , m_remove(new Button({}, IconName::Remove))
{
    setWindowTitle(tr("Conference"));
    m_refusal->hide();
    m_form->addRow(tr("Title"), m_title);
    m_form->addRow(tr("Acronym"), m_acronym);
    m_form->addRow(tr("Meets under"), m_basis);
    m_basis->setToolTip(tr("The resolution or mandate it meets under"));
    m_form->addRow(tr("Time zone"), m_zone);
    m_form->addRow(tr("Mailbox"), m_mailbox);
    m_form->addRow(tr("Web page"), m_page);
    m_form->addRow(tr("Digits in Arabic"), m_digits);
    m_form->addRow(tr("Months in Arabic"), m_months);
    m_form->addRow(tr("So a day is written"), m_sample);
    auto *hosts = new QWidget;
    auto *column = new QVBoxLayout(hosts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_newHost, 1);
    adding->addWidget(m_add);
    column->addLayout(adding);
    auto *listing = new QHBoxLayout;
    listing->addWidget(m_hostList, 1);
    auto *buttons = new QVBoxLayout;
    for (Button *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    listing->addLayout(buttons);
    column->addLayout(listing);
    m_form->addRow(tr("Hosts"), hosts);

    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QWidget *field : std::initializer_list<QWidget *>{m_zone->lineEdit(), m_mailbox, m_page})
        field->setLayoutDirection(Qt::LeftToRight);
    m_hostList->setFixedHeight(4 * Theme::rowHeight(1));
    m_hostList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hostList->setTextElideMode(Qt::ElideRight);
    m_hostList->setSpacing(2);
    styleScrollBars(m_hostList);
    m_sample->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sample->setMinimumHeight(Theme::rowHeight(1));

    const auto name = [](QWidget *widget, const QString &words) {
        widget->setAccessibleName(words);
        widget->setToolTip(words);
    };
    name(m_zone->lineEdit(), tr("Time zone"));
    name(m_newHost, tr("Organisation that joins the hosts"));
    name(m_hostList, tr("Hosts"));
    name(m_add, tr("Add to the hosts"));
    name(m_up, tr("Earlier in the documents"));
    name(m_down, tr("Later in the documents"));
    name(m_remove, tr("Take from the hosts"));
    connect(m_add, &QPushButton::clicked, this, &ConferenceDialog::addHost);
    connect(m_remove, &QPushButton::clicked, this, &ConferenceDialog::removeHost);
    connect(m_up, &QPushButton::clicked, this, [this] { moveHost(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveHost(1); });
    connect(m_hostList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_hostList->count());
        m_remove->setEnabled(row >= 0);
    });
    connect(m_digits, &QComboBox::currentIndexChanged, this, &ConferenceDialog::showSample);
    connect(m_months, &QComboBox::currentIndexChanged, this, &ConferenceDialog::showSample);

    auto *inner = new QWidget;
    auto *all = new QVBoxLayout(inner);
    all->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    all->addWidget(m_refusal);
    all->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleScrollBars(scroll);
    scroll->setWidget(inner);
    auto *answers = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    answers->setContentsMargins(Theme::gapPage, Theme::gap, Theme::gapPage, Theme::gap);
    answers->button(QDialogButtonBox::Ok)->setEnabled(!conference.isReadOnly());
    connect(answers, &QDialogButtonBox::accepted, this, &ConferenceDialog::accept);
    connect(answers, &QDialogButtonBox::rejected, this, &ConferenceDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(answers);
    const QSize room = screen()->availableSize() - QSize(40, 60); // with its title bar
    resize(QSize(Theme::grown(600), Theme::grown(720)).boundedTo(room));
    fill();
}

void ConferenceDialog::fill()
{
    const Database &database = m_conference.database();
    const auto details = ConferenceEditing::details(database);
    auto hosts = ConferenceEditing::hosts(database);
    auto organisations = RecordStore<Organisation>(database).all();
    if (!details || !hosts || !organisations) {
        ErrorBox::show(this, !details ? details.error() : !hosts ? hosts.error() : organisations.error());
        return;
    }
    m_details = *details;
    m_hosts = *std::move(hosts);
    m_organisations = *std::move(organisations);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') || zone == "UTC") // not "EST5EDT" and its like
            m_zone->addItem(QString::fromLatin1(zone));
    m_digits->addItem(QStringLiteral("123"), static_cast<int>(Digits::Latin));
    m_digits->addItem(QStringLiteral("١٢٣"), static_cast<int>(Digits::ArabicIndic));
    for (const auto &entry : wordsOf(ArabicMonths{})) {
        const DateStyle style{Digits::Latin, entry.value};
        // Two months of each, which tell all of them apart.
        m_months->addItem(monthName(2, Language::Arabic, style) + QStringLiteral("، ") +
                              monthName(8, Language::Arabic, style),
                          static_cast<int>(entry.value));
    }
    m_title->setText(m_details.title);
    m_acronym->setText(m_details.acronym);
    m_basis->setText(m_details.basis);
    m_zone->setEditText(m_details.timeZone);
    m_mailbox->setText(m_details.mailbox);
    m_page->setText(m_details.page);
    for (QLineEdit *line : {m_acronym, m_mailbox, m_page})
        line->setCursorPosition(0);
    m_digits->showData(static_cast<int>(m_details.digits));
    m_months->showData(static_cast<int>(m_details.arabicMonths));
    showSample();
    showHosts(0);
}

QString ConferenceDialog::sampleDate() const
{
    const DateStyle style{static_cast<Digits>(m_digits->currentData().toInt()),
                          static_cast<ArabicMonths>(m_months->currentData().toInt())};
    return formatDay(Application::instance().today(), Language::Arabic, style);
}

void ConferenceDialog::showSample()
{
    m_sample->setText(sampleDate());
}

void ConferenceDialog::showHosts(int chosen)
{
    m_hostList->clear();
    m_newHost->clear();
    for (const OrganisationId &host : m_hosts)
        for (const Organisation &organisation : m_organisations)
            if (organisation.id == host) {
                m_hostList->addItem(organisationTitle(organisation));
                m_hostList->item(m_hostList->count() - 1)->setToolTip(organisationTitle(organisation));
            }
    for (const Organisation &organisation : m_organisations)
        if (std::find(m_hosts.begin(), m_hosts.end(), organisation.id) == m_hosts.end())
            m_newHost->addItem(organisationTitle(organisation), organisation.id.bytes());
    m_add->setEnabled(m_newHost->count() > 0);
    for (Button *button : {m_up, m_down, m_remove})
        button->setEnabled(false);
    m_hostList->setCurrentRow(std::min(chosen, m_hostList->count() - 1));
}

void ConferenceDialog::addHost()
{
    if (m_newHost->currentIndex() < 0)
        return;
    m_hosts.push_back(OrganisationId::fromBytes(m_newHost->currentData().toByteArray()));
    showHosts(static_cast<int>(m_hosts.size()) - 1);
}

void ConferenceDialog::removeHost()
{
    const int row = m_hostList->currentRow();
    if (row < 0)
        return;
    m_hosts.erase(m_hosts.begin() + row);
    showHosts(row);
}

void ConferenceDialog::moveHost(int by)
{
    const int row = m_hostList->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(m_hosts.size()))
        return;
    std::swap(m_hosts[static_cast<size_t>(row)], m_hosts[static_cast<size_t>(to)]);
    showHosts(to);
}

ConferenceDetails ConferenceDialog::typed() const
{
    ConferenceDetails details = m_details;
    details.title = m_title->text();
    details.acronym = m_acronym->text();
    details.basis = m_basis->text();
    details.timeZone = m_zone->currentText().trimmed();
    details.mailbox = m_mailbox->text();
    details.page = m_page->text();
    details.digits = static_cast<Digits>(m_digits->currentData().toInt());
    details.arabicMonths = static_cast<ArabicMonths>(m_months->currentData().toInt());
    return details;
}

void ConferenceDialog::accept()
{
    if (const auto kept = ConferenceEditing::edit(m_conference, typed(), m_hosts); !kept) {
        m_refusal->setContent(Tone::Error, errorText(kept.error()));
        m_refusal->show();
        return;
    }
    QDialog::accept();
}

} // namespace multaqa
