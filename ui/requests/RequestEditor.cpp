// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestEditor.h"

#include "RequestsModel.h"
#include "SessionDemandModel.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/people/PeopleCatalogue.h"
#include "app/requests/RequestTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

RequestEditor::RequestEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_state(new Chip)
    , m_lateness(new Chip)
    , m_kind(new ComboBox)
    , m_topic(new NoteField)
    , m_wishes{new ComboBox, new ComboBox, new ComboBox}
    , m_received(new DateField)
    , m_channel(new ComboBox)
    , m_language(new ComboBox)
    , m_decisionTitle(new TextLabel(TextRole::Section))
    , m_session(new ComboBox)
    , m_accept(new Button({}, IconName::Check, Button::Kind::Primary))
    , m_reserve(new Button({}, IconName::Reserve))
    , m_decline(new Button({}, IconName::Declined))
    , m_withdraw(new Button)
    , m_reopen(new Button({}, IconName::Undo))
    , m_reason(new NoteField)
    , m_effect(new TextLabel(TextRole::SecondLine, Colour::SecondaryText))
    , m_answered(new Button({}, IconName::Letters))
    , m_person(new Button({}, IconName::Person))
{
    auto *chips = new FlowLayout;
    chips->addWidget(m_state);
    chips->addWidget(m_lateness);
    // What is asked for here is a decision, so it stands before the words of the request.
    int at = body()->indexOf(form());
    body()->insertLayout(at++, chips);
    body()->insertWidget(at++, m_decisionTitle);
    body()->insertWidget(at++, m_session);
    body()->insertWidget(at++, m_effect);
    m_effect->setWordWrap(true);
    body()->insertWidget(at++, m_accept);
    auto *others = new FlowLayout;
    for (Button *button : {m_reserve, m_decline, m_withdraw, m_reopen})
        others->addWidget(button);
    body()->insertLayout(at++, others);
    body()->insertWidget(at++, m_reason);
    body()->insertWidget(at++, new Hairline);
    auto *onward = new FlowLayout;
    onward->addWidget(m_answered);
    onward->addWidget(m_person);
    body()->addLayout(onward);
    body()->addStretch();

    form()->addRow({}, m_kind);
    form()->addRow({}, m_topic);
    for (ComboBox *wish : m_wishes)
        form()->addRow({}, wish);
    for (QWidget *field : std::initializer_list<QWidget *>{m_received, m_channel, m_language})
        form()->addRow({}, field);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_topic, m_wishes[0], m_wishes[1], m_wishes[2],
                                                           m_received, m_channel, m_language})
        watch(field);
    connect(m_session, &QComboBox::activated, this, &RequestEditor::showEffect);
    connect(m_accept, &QPushButton::clicked, this, &RequestEditor::acceptWanted);
    connect(m_reserve, &QPushButton::clicked, this, &RequestEditor::reserveWanted);
    connect(m_decline, &QPushButton::clicked, this, &RequestEditor::declineWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &RequestEditor::withdrawWanted);
    connect(m_reopen, &QPushButton::clicked, this, &RequestEditor::reopenWanted);
    connect(m_answered, &QPushButton::clicked, this, [this] {
        Q_EMIT answeredChanged(m_entry.request.answeredOn ? std::nullopt
                                                          : std::optional(Application::instance().today()));
    });
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_entry.request.participant); });
    RequestEditor::retranslate();
}

void RequestEditor::showRequest(const RequestEntry &entry, const RequestBook &book, std::optional<SessionId> about,
                                const DateStyle &style)
{
    const Typed known{entry.request, entry.wishes};
    const bool isSame = known == m_known;
    if (entry.request.id != m_known.request.id)
        forgetRefusal();
    m_book = book;
    m_entry = entry;
    m_about = about;
    m_style = style;
    m_known = known;
    fillWishes();
    if (!isSame || !hasChanges())
        restore();
    showDecision();
    showFindingsOf(m_known.request.id.uuid());
}

void RequestEditor::fillWishes()
{
    const RequestKind *kind = m_book.kind(m_entry.request.kind);
    for (ComboBox *wish : m_wishes) {
        const QSignalBlocker silence(wish);
        wish->clear();
        wish->addItem(tr("None"), QVariant());
        for (const Session &session : m_book.sessions) {
            const bool isWished =
                std::find(m_entry.wishes.begin(), m_entry.wishes.end(), session.id) != m_entry.wishes.end();
            if (isWished || (kind && RequestBook::takes(session, *kind)))
                wish->addItem(sessionName(session, Application::instance().language()), session.id.uuid());
        }
    }
    const QSignalBlocker silence(m_kind);
    m_kind->clear();
    for (const RequestKind &each : m_book.kinds)
        m_kind->addItem(each.name.best(Application::instance().language()), each.id.uuid());
}

void RequestEditor::restore()
{
    m_kind->showData(m_known.request.kind.uuid());
    if (m_topic->toPlainText() != m_known.request.topic)
        m_topic->setPlainText(m_known.request.topic);
    for (size_t i = 0; i < mostWishes; ++i)
        m_wishes[i]->showData(i < m_known.wishes.size() ? QVariant(m_known.wishes[i].uuid()) : QVariant());
    m_received->setDate(m_known.request.receivedAt.date());
    m_channel->showData(static_cast<int>(m_known.request.channel));
    m_language->showData(static_cast<int>(m_known.request.language));
}

RequestEditor::Typed RequestEditor::typed() const
{
    Typed typed = m_known;
    typed.request.kind = RequestKindId(m_kind->currentData().toUuid());
    typed.request.topic = m_topic->toPlainText();
    typed.wishes.clear();
    for (const ComboBox *wish : m_wishes) {
        const SessionId session(wish->currentData().toUuid());
        if (session && std::find(typed.wishes.begin(), typed.wishes.end(), session) == typed.wishes.end())
            typed.wishes.push_back(session);
    }
    // Wishes beyond those that are shown stay.
    for (size_t i = mostWishes; i < m_known.wishes.size(); ++i)
        typed.wishes.push_back(m_known.wishes[i]);
    if (m_received->date().isValid() && m_received->date() != typed.request.receivedAt.date())
        typed.request.receivedAt.setDate(m_received->date());
    typed.request.channel = static_cast<RequestChannel>(m_channel->currentData().toInt());
    typed.request.language = static_cast<Language>(m_language->currentData().toInt());
    return typed;
}

void RequestEditor::showDecision()
{
    const Language language = Application::instance().language();
    QStringList facts;
    if (const Organisation *organisation = m_entry.organisation ? &*m_entry.organisation : nullptr)
        facts << isolated(organisationName(*organisation, language));
    if (const QString country = countryName(m_entry.country(), language); !country.isEmpty())
        facts << country;
    setHeading(nameOf(m_entry.participant).best(language), facts.join(QStringLiteral(" · ")));
    m_state->setContent(RequestsModel::chipOf(m_entry));
    switch (m_entry.lateness) {
    case Lateness::Late:
        m_lateness->setContent({tr("Came too late"), IconName::Clock, Tone::Attention});
        break;
    case Lateness::InTimeByExtension:
        m_lateness->setContent({tr("In time by the extension"), IconName::Clock, Tone::Note});
        break;
    case Lateness::InTime:
        m_lateness->setContent({tr("Came in time"), IconName::Clock, Tone::Muted});
        break;
    case Lateness::NoDeadline:
        m_lateness->setContent({tr("No deadline is set"), IconName::Clock, Tone::Muted});
        break;
    }
    const QSignalBlocker silence(m_session);
    m_session->clear();
    std::vector<SessionId> shown = m_entry.wishes;
    if (m_entry.request.session)
        shown.insert(shown.begin(), *m_entry.request.session);
    for (const Session &session : m_book.sessions) {
        const RequestKind *kind = m_book.kind(m_entry.request.kind);
        if (kind && RequestBook::takes(session, *kind))
            shown.push_back(session.id);
    }
    for (const SessionId id : shown) {
        const Session *session = m_book.session(id);
        if (session && m_session->findData(id.uuid()) < 0)
            m_session->addItem(sessionName(*session, language), id.uuid());
    }
    const auto wanted = m_entry.request.session ? m_entry.request.session : m_about;
    if (wanted && m_session->findData(wanted->uuid()) >= 0)
        m_session->showData(wanted->uuid());
    m_reason->setPlainText(m_entry.request.reason);
    const RequestDecision decision = m_entry.request.decision;
    m_accept->setVisible(decision != RequestDecision::Accepted);
    m_reserve->setVisible(decision != RequestDecision::Reserve);
    m_decline->setVisible(decision != RequestDecision::Declined);
    m_withdraw->setVisible(decision != RequestDecision::Withdrawn);
    m_reopen->setVisible(decision != RequestDecision::Undecided);
    m_answered->setVisible(decision != RequestDecision::Undecided);
    m_answered->setText(
        m_entry.request.answeredOn
            ? tr("Told on %1").arg(formatDay(*m_entry.request.answeredOn, language, m_style, DayForm::DayAndMonth))
            : tr("Note that the person was told"));
    showEffect();
}

void RequestEditor::showEffect()
{
    const auto chosen = chosenSession();
    const RequestBook::Demand demand = chosen ? m_book.demandFor(*chosen) : RequestBook::Demand{};
    const bool isHere =
        chosen && m_entry.request.decision == RequestDecision::Accepted && m_entry.request.session == chosen;
    const bool isFull = chosen && demand.placesLeft() && *demand.placesLeft() <= 0 && !isHere;
    m_accept->setEnabled(chosen && !isFull && !m_isReadOnly);
    m_reserve->setEnabled(chosen && !m_isReadOnly);
    if (!chosen) {
        m_effect->setSentence(tr("There is no session that this request can be accepted into."));
        return;
    }
    int women = 0;
    int ofCountry = 0;
    int ofGroup = 0;
    for (const RequestEntry &entry : m_book.entries) {
        if (entry.request.session != chosen || entry.request.decision != RequestDecision::Accepted ||
            entry.request.id == m_entry.request.id)
            continue;
        women += entry.participant.gender == Gender::Female ? 1 : 0;
        ofCountry += entry.country() == m_entry.country() ? 1 : 0;
        ofGroup += entry.group() == m_entry.group() ? 1 : 0;
    }
    if (isFull) {
        m_effect->setSentence(tr("The session is full: %1. A reserve can move up when somebody withdraws.")
                                  .arg(SessionDemandModel::placesText(demand)));
        return;
    }
    const int accepted = demand.accepted + (isHere ? 0 : 1);
    m_effect->setSentence(tr("If accepted here: %1 in all · women: %2 · this country: %3 · this group: %4")
                              .arg(windowNumber(accepted),
                                   windowNumber(women + (m_entry.participant.gender == Gender::Female ? 1 : 0)),
                                   windowNumber(ofCountry + 1), windowNumber(ofGroup + 1)));
}

std::optional<SessionId> RequestEditor::chosenSession() const
{
    const SessionId session(m_session->currentData().toUuid());
    return session ? std::optional(session) : std::nullopt;
}

QString RequestEditor::reason() const
{
    return m_reason->toPlainText();
}

void RequestEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_isReadOnly = isReadOnly;
    for (Button *button : {m_accept, m_reserve, m_decline, m_withdraw, m_reopen, m_answered})
        button->setEnabled(!isReadOnly);
}

void RequestEditor::retranslate()
{
    form()->setLabel(m_kind, tr("Asks for"));
    form()->setLabel(m_topic, tr("Topic"));
    form()->setLabel(m_wishes[0], tr("First wish"));
    form()->setLabel(m_wishes[1], tr("Second wish"));
    form()->setLabel(m_wishes[2], tr("Third wish"));
    form()->setLabel(m_received, tr("Received"));
    form()->setLabel(m_channel, tr("How it came"));
    form()->setLabel(m_language, tr("Speaks in"));
    m_decisionTitle->setText(tr("Decision"));
    m_session->setAccessibleName(tr("Session that is decided on"));
    m_accept->setText(tr("Accept here"));
    m_reserve->setText(tr("Reserve"));
    m_decline->setText(tr("Decline"));
    m_withdraw->setText(tr("Withdrawn"));
    m_reopen->setText(tr("Take the decision back"));
    m_reason->setPlaceholderText(tr("Reason, for the secretariat alone"));
    m_reason->setAccessibleName(tr("Reason, for the secretariat alone"));
    m_person->setText(tr("Show the person"));
    const Language language = Application::instance().language();
    {
        const QSignalBlocker silence(m_channel);
        m_channel->clear();
        for (const auto &entry : wordsOf(RequestChannel{}))
            m_channel->addItem(termOf(entry.value).in(language), static_cast<int>(entry.value));
    }
    {
        const QSignalBlocker silence(m_language);
        m_language->clear();
        for (const Language each : allLanguages)
            m_language->addItem(termOf(each).in(language), static_cast<int>(each));
    }
    fillWishes();
    restore();
    if (m_known.request.id)
        showDecision();
}

} // namespace multaqa
