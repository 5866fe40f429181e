// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BalanceCard.h"

#include "BalanceBar.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/PeopleTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ClampedLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

BalanceCard::BalanceCard(QWidget *parent)
    : Card(parent)
{
}

void BalanceCard::addLines(QGridLayout *grid, const QString &title, const std::vector<RequestBalance::Line> &lines,
                           const std::function<QString(const QString &key)> &nameOf)
{
    constexpr size_t mostShown = 8; // the rest is in the figures
    int row = grid->rowCount();
    auto *heading = new TextLabel(TextRole::BodyBold);
    heading->setText(title);
    grid->addWidget(heading, row++, 0, 1, 3);
    int scale = 0;
    for (const RequestBalance::Line &line : lines)
        scale = std::max(scale, line.all);
    for (size_t i = 0; i < std::min(lines.size(), mostShown); ++i) {
        const RequestBalance::Line &line = lines[i];
        const QString name = line.key.isEmpty() ? tr("Not known") : nameOf(line.key);
        const QString numbers =
            tr("%1 of %2", "accepted, of all who asked").arg(windowNumber(line.accepted), windowNumber(line.all));
        auto *label = new ClampedLabel(1, TextRole::SecondLine);
        label->setText(name);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    delete m_content;
    m_content = new QWidget;
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapPage);
    const auto column = [&] {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Theme::gapSmall);
        grid->setVerticalSpacing(Theme::gapTiny);
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(1, 2);
        auto *around = new QVBoxLayout;
        around->addLayout(grid);
        around->addStretch();
        row->addLayout(around, 1);
        return grid;
    };
    QGridLayout *first = column();
    addLines(first, tr("Groups"), balance.groups, [&](const QString &key) {
        const auto group = std::find_if(book.groups.begin(), book.groups.end(),
                                        [&](const StakeholderGroup &each) { return each.id.text() == key; });
        return group == book.groups.end() ? QString() : group->name.best(language);
    });
    QGridLayout *second = column();
    addLines(second, tr("Countries"), balance.countries,
             [&](const QString &key) { return countryName(key, language); });
    QGridLayout *third = column();
    addLines(third, tr("Gender"), balance.genders,
             [&](const QString &key) { return termOf(fromWord<Gender>(key).value_or(Gender::NotGiven)).in(language); });
    addLines(third, tr("Languages"), balance.languages, [&](const QString &key) {
        return termOf(fromWord<Language>(key).value_or(Language::Arabic)).in(language);
    });
    body()->addWidget(m_content);
}

} // namespace multaqa
