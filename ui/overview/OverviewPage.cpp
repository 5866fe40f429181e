// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OverviewPage.h"

#include "DayBar.h"
#include "NextDeadlines.h"

#include "app/Conference.h"
#include "app/agenda/AgendaTerms.h"
#include "app/agenda/ConferenceDays.h"
#include "db/stores/HistoryStore.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/agenda/SessionLook.h"
#include "ui/checks/FindingsCard.h"
#include "ui/checks/FindingsWatch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QMap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr size_t mostRows = 5;
constexpr size_t mostDays = 4;
constexpr int legendColumns = 2;
// At 96 dpi and 100 % text.
constexpr int besideFrom = 720; // narrower, the cards stand in one column

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(PageId::Overview, parent)
    , m_header(new PageHeader)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Overview))
    , m_firstEvent(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_people(new Button({}, IconName::People))
    , m_next(new NextDeadlines)
    , m_wrong(new FindingsCard)
    , m_days(new Card)
    , m_recent(new Card)
    , m_allDeadlines(new InlineLink)
    , m_openAgenda(new InlineLink)
    , m_openHistory(new InlineLink)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, Theme::gapWide, 0, 0);
    all->setSpacing(Theme::gap);
    auto *head = new QHBoxLayout;
    head->addSpacing(Theme::gapPage);
    head->addWidget(m_header);
    head->addSpacing(Theme::gapPage);
    all->addLayout(head);
    all->addWidget(m_body, 1);

    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(Theme::gapPage, 0, Theme::gapPage, Theme::gapPage);
    m_columns->setSpacing(Theme::gapWide);
    const auto addColumn = [&](int stretch, Card *first, Card *second) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::gap);
        column->addWidget(first);
        column->addWidget(second);
        column->addStretch(1);
        m_columns->addLayout(column, stretch);
    };
    addColumn(62, m_next, m_wrong);
    addColumn(38, m_days, m_recent);
    m_next->addTrailing(m_allDeadlines);
    connect(m_wrong, &FindingsCard::pageWanted, this, &Page::pageWanted);
    m_days->addTrailing(m_openAgenda);
    m_recent->addTrailing(m_openHistory);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    styleScrollBars(scroll);
    m_body->addWidget(scroll);
    m_empty->addButton(m_firstEvent);
    m_empty->addButton(m_people);
    m_body->addWidget(m_empty);

    connect(m_firstEvent, &Button::clicked, this, [this] { Q_EMIT newRecordWanted(PageId::Agenda); });
    connect(m_people, &Button::clicked, this, [this] { Q_EMIT newRecordWanted(PageId::People); });
    connect(m_allDeadlines, &InlineLink::clicked, this, [this] { Q_EMIT pageWanted(PageId::Deadlines); });
    connect(m_next, &NextDeadlines::opened, this,
            [this](const QUuid &id) { Q_EMIT pageWanted(PageId::Deadlines, id); });
    connect(m_openAgenda, &InlineLink::clicked, this, [this] { Q_EMIT pageWanted(PageId::Agenda); });
    connect(m_openHistory, &InlineLink::clicked, this, [this] { Q_EMIT pageWanted(PageId::History); });
    OverviewPage::retranslate();
}

void OverviewPage::conferenceReplaced()
{
    m_agenda = {};
    m_deadlines.clear();
    m_wrong->startAfresh();
    refresh();
}

void OverviewPage::conferenceChanged(Changes)
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < Theme::grown(besideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

Result<void> OverviewPage::read()
{
    if (!conference())
        return {};
    MULTAQA_TRY(m_agenda, Agenda::read(conference()->database()));
    MULTAQA_TRY(m_deadlines, RecordStore<Deadline>(conference()->database()).all());
    // Those without a day first: nothing can be planned before they are decided.
    std::stable_sort(m_deadlines.begin(), m_deadlines.end(), [](const Deadline &a, const Deadline &b) {
        return a.day.value_or(QDate(1, 1, 1)) < b.day.value_or(QDate(1, 1, 1));
    });
    return {};
}

void OverviewPage::refresh()
{
    m_isStale = false;
    if (const auto done = read(); !done) {
        ErrorBox::show(this, done.error());
        return;
    }
    const bool isEmpty = m_agenda.events.empty() && m_deadlines.empty();
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_firstEvent->setEnabled(conference() && !conference()->isReadOnly());
    m_people->setEnabled(conference() && !conference()->isReadOnly());

    const Language language = Application::instance().language();
    const QDate today = Application::instance().today();
    QString subtitle = formatDay(today, language, windowDateStyle(m_agenda.conference));
    std::optional<QDate> begins;
    for (const Event &event : m_agenda.events)
        if (event.startsOn && *event.startsOn >= today && (!begins || *event.startsOn < *begins))
            begins = event.startsOn;
    if (begins && *begins == today)
        subtitle = tr("%1 — it begins today").arg(subtitle);
    else if (begins)
        subtitle = tr("%1 — %2").arg(
            subtitle, tr("%Ln day(s) to the beginning", nullptr, static_cast<int>(today.daysTo(*begins))));
    m_header->setSubtitle(subtitle);

    showDeadlines();
    showAgenda();
    showRecent();
}

void OverviewPage::showDeadlines()
{
    m_next->showDeadlines(m_deadlines, m_agenda);
    m_allDeadlines->setText(m_deadlines.empty()
                                ? tr("Deadlines")
                                : tr("All deadlines (%1)").arg(windowNumber(static_cast<qint64>(m_deadlines.size()))));
}

void OverviewPage::findingsChanged()
{
    m_wrong->showFindings(findings());
    const std::vector<Finding> &found = findings()->findings();
    const bool isUrgent =
        std::any_of(found.begin(), found.end(), [](const Finding &finding) { return finding.isError(); });
    Q_EMIT badgeChanged({found.empty() ? Badge::Kind::None
                         : isUrgent    ? Badge::Kind::Wrong
                                       : Badge::Kind::Waiting,
                         static_cast<int>(found.size())});
}

void OverviewPage::showAgenda()
{
    m_days->clear();
    const Language language = Application::instance().language();
    const DateStyle style = windowDateStyle(m_agenda.conference);
    int first = 24 * 3600;
    int last = 0;
    for (const AgendaDay &day : m_agenda.days) {
        for (const AgendaSession &entry : day.sessions) {
            const int start = QTime(0, 0).secsTo(m_agenda.localStart(entry.session).time());
            first = std::min(first, start);
            last = std::max(
                last, std::min<int>(start + static_cast<int>(entry.session.startsAt->secsTo(*entry.session.endsAt)),
                                    24 * 3600));
        }
    }
    std::vector<SessionKind> kinds;
    size_t rows = 0;
    for (const AgendaDay &day : m_agenda.days) {
        for (const AgendaSession &entry : day.sessions) {
            const SessionKind kind =
                entry.session.kind == SessionKind::Closing ? SessionKind::Opening : entry.session.kind;
            // Breaks speak for themselves, and "other" says nothing.
            if (kind != SessionKind::Break && kind != SessionKind::Other &&
                std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
                kinds.push_back(kind);
        }
        if (++rows > mostDays)
            continue;
        QHBoxLayout *row = m_days->addRow();
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::gapTiny);
        auto *head = new QHBoxLayout;
        head->setSpacing(Theme::gapSmall);
        auto *date = new TextLabel(TextRole::BodyBold);
        date->setText(formatDay(day.date, language, style, DayForm::WithoutYear));
        head->addWidget(date);
        auto *event = new ClampedLabel(1, TextRole::SecondLine, Colour::SecondaryText);
        event->setText(day.event.title.best(language));
        head->addWidget(event, 1);
        column->addLayout(head);
        auto *bar = new DayBar(m_agenda, day, first, last);
        column->addWidget(bar);
        size_t speakers = 0;
        for (const AgendaSession &entry : day.sessions)
            speakers += entry.roles.size();
        const QString facts = tr("%1, %2").arg(tr("%Ln session(s)", nullptr, static_cast<int>(day.sessions.size())),
                                               tr("%Ln role(s) filled", nullptr, static_cast<int>(speakers)));
        bar->setAccessibleName(date->text() + QStringLiteral(": ") + facts);
        column->addWidget(TextLabel::wrapped(facts, TextRole::SecondLine, Colour::SecondaryText));
        row->addLayout(column);
    }
    if (rows > mostDays)
        m_days->addRow()->addWidget(
            TextLabel::wrapped(tr("and %Ln more day(s)", nullptr, static_cast<int>(rows - mostDays)),
                               TextRole::SecondLine, Colour::SecondaryText));
    if (rows == 0)
        m_days->addRow()->addWidget(
            TextLabel::wrapped(tr("No session has a time yet."), TextRole::Body, Colour::SecondaryText));
    if (!kinds.empty())
        addLegend(kinds);
}

void OverviewPage::addLegend(const std::vector<SessionKind> &kinds)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::gapWide);
    grid->setVerticalSpacing(Theme::gapTiny);
    int at = 0;
    for (const SessionKind kind : kinds) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(Theme::gapTiny);
        auto *mark = new IconView(iconOf(kind), 16);
        mark->setTone(toneOf(kind));
        pair->addWidget(mark);
        auto *word = new TextLabel(TextRole::Legend, Colour::SecondaryText);
        // Both have the one colour.
        word->setText(kind == SessionKind::Opening ? tr("Opening and closing")
                                                   : termOf(kind).in(Application::instance().language()));
        pair->addWidget(word);
        pair->addStretch(1);
        grid->addLayout(pair, at / legendColumns, at % legendColumns);
        ++at;
    }
    grid->setColumnStretch(legendColumns, 1);
    m_days->addRow()->addLayout(grid);
}

void OverviewPage::showRecent()
{
    m_recent->clear();
    QMap<QString, QMap<QString, int>> done;
    if (conference()) {
        // By the machine's clock, which stamps the steps; --today does not move it.
        const QDateTime since = QDateTime(QDate::currentDate().addDays(-1), QTime(0, 0));
        const auto steps = HistoryStore(conference()->database()).steps(HistoryStore::Counting::StepsOnly);
        if (!steps) {
            ErrorBox::show(this, steps.error());
            return;
        }
        for (const HistoryStep &step : *steps) {
            if (step.madeAt < since)
                break;
            if (!step.isUndone && step.kind == stepKindWord(StepKind::Do))
                ++done[step.person][step.operation];
        }
    }
    for (auto person = done.cbegin(); person != done.cend(); ++person) {
        QHBoxLayout *row = m_recent->addRow();
        auto *name = TextLabel::wrapped(person.key(), TextRole::Body, Colour::SecondaryText);
        name->setMinimumWidth(Theme::grown(112));
        row->addWidget(name, 0, Qt::AlignTop);
        QStringList words;
        for (auto operation = person->cbegin(); operation != person->cend(); ++operation)
            words << (operation.value() == 1
                          ? operationName(operation.key())
                          : tr("%1 (%2×)").arg(operationName(operation.key()), windowNumber(operation.value())));
        const int more = static_cast<int>(words.size()) - static_cast<int>(mostRows);
        words = words.mid(0, static_cast<qsizetype>(mostRows));
        if (more > 0)
            words << tr("and %Ln more", nullptr, more);
        row->addWidget(TextLabel::wrapped(words.join(QLatin1Char('\n')), TextRole::Body), 1);
    }
    if (done.isEmpty())
        m_recent->addRow()->addWidget(
            TextLabel::wrapped(tr("Nothing was changed."), TextRole::Body, Colour::SecondaryText));
}

void OverviewPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_empty->setSentence(tr("A new conference"));
    m_empty->setNext(
        tr("Begin with its first event: the conference itself, or the consultation before it. Then come the "
           "sessions, the people who speak in them, and the deadlines."));
    m_firstEvent->setText(tr("Add the first event"));
    m_people->setText(tr("Add a person"));
    m_next->setTitle(tr("Next deadlines"));
    m_days->setTitle(tr("Agenda"));
    m_openAgenda->setText(tr("Open the agenda"));
    m_recent->setTitle(tr("Since yesterday"));
    m_openHistory->setText(tr("Open the history"));
    m_isStale = true;
    if (isVisible())
        refresh();
}

} // namespace multaqa
