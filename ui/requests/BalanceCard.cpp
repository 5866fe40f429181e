// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BalanceCard.h"

#include "BalanceBar.h"
#include "BalanceColumns.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/PeopleTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/TableView.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

BalanceCard::BalanceCard(QWidget *parent)
    : Card(parent)
    , m_area(new QScrollArea)
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(206); // at any size of text, since it scrolls and the requests above it need the room
    m_area->viewport()->setAutoFillBackground(false);
    styleScrollBars(m_area);
    body()->addWidget(m_area);
}

void BalanceCard::addLines(QGridLayout *grid, const QString &title, const std::vector<RequestBalance::Line> &lines,
                           const std::function<QString(const QString &key)> &nameOf)
{
    int row = grid->rowCount();
    auto *heading = new TextLabel(TextRole::BodyBold);
    heading->setText(title);
    grid->addWidget(heading, row++, 0, 1, 3);
    int scale = 0;
    for (const RequestBalance::Line &line : lines)
        scale = std::max(scale, line.all);
    for (const RequestBalance::Line &line : lines) {
        const QString name = line.key.isEmpty() ? tr("Not known") : nameOf(line.key);
        const QString numbers =
            tr("%1 of %2", "accepted, of all who asked").arg(windowNumber(line.accepted), windowNumber(line.all));
        auto *label = new ClampedLabel(2, TextRole::SecondLine);
        label->setText(name);
        auto *bar = new BalanceBar(line.accepted, line.all, scale);
        bar->setAccessibleName(tr("%1: %2", "a group or country, its numbers").arg(isolated(name), numbers));
        auto *count = new TextLabel(TextRole::SecondLine);
        count->setText(numbers);
        if (line.accepted == 0)
            count->setTone(Tone::Attention);
        grid->addWidget(label, row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(count, row++, 2);
    }
}

void BalanceCard::setBalance(const RequestBalance &balance, const RequestBook &book, const QString &session)
{
    const Language language = Application::instance().language();
    setTitle(tr("Balance"));
    setSubtitle(session.isEmpty() ? tr("accepted of all who asked")
                                  : tr("in %1, accepted of all who asked").arg(isolated(session)));
    const int place = m_area->verticalScrollBar()->value();
    auto *content = new BalanceColumns;
    QGridLayout *first = content->add();
    addLines(first, tr("Groups"), balance.groups, [&](const QString &key) {
        const StakeholderGroup *group = book.group(StakeholderGroupId::fromText(key));
        return group ? group->name.best(language) : QString();
    });
    QGridLayout *second = content->add();
    addLines(second, tr("Countries"), balance.countries,
             [&](const QString &key) { return countryName(key, language); });
    QGridLayout *third = content->add();
    addLines(third, tr("Gender"), balance.genders,
             [&](const QString &key) { return termOf(fromWord<Gender>(key).value_or(Gender::NotGiven)).in(language); });
    addLines(third, tr("Languages"), balance.languages, [&](const QString &key) {
        return termOf(fromWord<Language>(key).value_or(Language::Arabic)).in(language);
    });
    m_area->setWidget(content); // the one before goes
    content->setAutoFillBackground(false);
    m_area->verticalScrollBar()->setValue(place);
}

} // namespace multaqa
