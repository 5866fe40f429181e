// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NextDeadlines.h"

#include "app/deadlines/DeadlineBook.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Bidi.h"
#include "app/text/HijriDate.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/LeadingText.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace multaqa {
namespace {

constexpr size_t mostRows = 5;
// At 96 dpi and 100 % text.
constexpr int countWidth = 52;
constexpr int buttonWidth = 120;
constexpr int besideChip = 150;

QDate today()
{
    return Application::instance().today();
}

bool isOverdue(const Deadline &deadline)
{
    return deadline.day && *deadline.day < today();
}

/// Whether somebody has to do or say something today.
bool isUrgent(const Deadline &deadline)
{
    return !deadline.day || *deadline.day <= today() || hasReminderOn(deadline, today());
}

Tone toneOf(const Deadline &deadline)
{
    return isOverdue(deadline) ? Tone::Error : !deadline.day ? Tone::Attention : Tone::Plain;
}

ChipContent chipOf(const Deadline &deadline)
{
    if (!deadline.day)
        return {NextDeadlines::tr("Needs a decision"), IconName::Warning, Tone::Attention};
    if (isOverdue(deadline))
        return {NextDeadlines::tr("Overdue"), IconName::Error, Tone::Error};
    if (*deadline.day == today())
        return {NextDeadlines::tr("Ends today"), IconName::Clock, Tone::Attention};
    return {NextDeadlines::tr("Remind today"), IconName::Send, Tone::Attention};
}

} // namespace

void NextDeadlines::showDeadlines(const std::vector<Deadline> &deadlines, const Agenda &agenda)
{
    clear();
    const bool hasBegun = std::any_of(agenda.events.begin(), agenda.events.end(),
                                      [](const Event &event) { return event.startsOn && *event.startsOn <= today(); });
    std::vector<const Deadline *> ahead;
    for (const Deadline &deadline : deadlines)
        if (!isOverdue(deadline) || !hasBegun)
            ahead.push_back(&deadline);
    // What is urgent is not crowded out by what comes before it.
    const auto urgent = static_cast<size_t>(
        std::count_if(ahead.begin(), ahead.end(), [](const Deadline *each) { return isUrgent(*each); }));
    size_t room = mostRows - std::min(mostRows, urgent);
    for (const Deadline *deadline : ahead) {
        if (!isUrgent(*deadline)) {
            if (room == 0)
                continue;
            --room;
        }
        addDeadline(*deadline, agenda);
    }
    if (ahead.empty())
        addRow()->addWidget(TextLabel::wrapped(
            deadlines.empty() ? tr("There is no deadline yet. Add the day of registration, of speaker "
                                   "requests, of reports.")
                              : tr("No deadline is ahead."),
            TextRole::Body, Colour::SecondaryText));
}

void NextDeadlines::addDeadline(const Deadline &deadline, const Agenda &agenda)
{
    QHBoxLayout *row = addRow();
    addDays(row, deadline);
    addWords(row, deadline, agenda.conference);
    // What is on its way needs nothing from anybody.
    if (!isUrgent(deadline))
        return;
    auto *open = new Button(deadline.day ? tr("Open") : tr("Set the day"));
    open->setMinimumWidth(Theme::grown(buttonWidth));
    open->setAccessibleName(tr("%1: %2").arg(open->text(), deadlineName(deadline, Application::instance().language())));
    row->addWidget(open, 0, Qt::AlignVCenter);
    connect(open, &Button::clicked, this, [this, id = deadline.id.uuid()] { Q_EMIT opened(id); });
}

void NextDeadlines::addDays(QHBoxLayout *row, const Deadline &deadline)
{
    const int days = deadline.day ? static_cast<int>(today().daysTo(*deadline.day)) : 0;
    auto *count = new QVBoxLayout;
    count->setSpacing(0);
    auto *number = new TextLabel(TextRole::Numeral);
    auto *unit = new TextLabel(TextRole::Legend, Colour::SecondaryText);
    for (TextLabel *part : {number, unit}) {
        part->setSide(Qt::AlignHCenter);
        part->setMinimumWidth(Theme::grown(countWidth));
        if (toneOf(deadline) != Tone::Plain)
            part->setTone(toneOf(deadline));
        count->addWidget(part);
    }
    const bool isArabic = Application::instance().language() == Language::Arabic;
    number->setText(!deadline.day ? (isArabic ? QStringLiteral("؟") : QStringLiteral("?"))
                                  : windowNumber(std::abs(days)));
    unit->setText(!deadline.day ? tr("to be set")
                  : days < 0    ? tr("day(s) late", "beneath the number", -days)
                  : days == 0   ? tr("today")
                                : tr("day(s)", "beneath the number", days));
    count->addStretch(1);
    row->addLayout(count);
}

void NextDeadlines::addWords(QHBoxLayout *row, const Deadline &deadline, const ConferenceDetails &conference)
{
    const Language language = Application::instance().language();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = TextLabel::wrapped(deadlineName(deadline, language), TextRole::BodyBold);
    if (isUrgent(deadline)) {
        auto *chip = new Chip;
        chip->setContent(chipOf(deadline));
        // Beside a short title, beneath one that would be squeezed by it.
        const bool isShort = leadingWidth(title->text(), title->font()) <= Theme::grown(besideChip);
        auto *head = new QBoxLayout(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        head->setSpacing(isShort ? Theme::gapSmall : Theme::gapTiny);
        title->setWordWrap(!isShort);
        head->addWidget(title);
        head->addWidget(chip, 0, isShort ? Qt::AlignVCenter : Qt::AlignLeading);
        if (isShort)
            head->addStretch(1);
        words->addLayout(head);
    } else {
        words->addWidget(title);
    }
    QStringList facts;
    if (deadline.day) {
        facts << formatDay(*deadline.day, language, windowDateStyle(conference), DayForm::WithoutYear);
        if (deadline.hour)
            facts << formatTime(*deadline.hour, language, windowDigits());
        if (Application::instance().showsHijri())
            facts << formatHijri(*deadline.day, language, windowDigits());
    }
    if (const QString &note = deadline.note.best(language); !note.isEmpty())
        facts << isolated(note);
    words->addWidget(
        TextLabel::wrapped(facts.join(QStringLiteral(" · ")), TextRole::SecondLine, Colour::SecondaryText));
    words->addStretch(1);
    row->addLayout(words, 1);
}

} // namespace multaqa
