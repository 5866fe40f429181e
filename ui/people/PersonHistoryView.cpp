// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonHistoryView.h"

#include "app/ConferenceEditing.h"
#include "app/HistoryText.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace multaqa {

namespace {
constexpr size_t fewChanges = 5;
}

PersonHistoryView::PersonHistoryView(QWidget *parent)
    : PersonPart(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_all(new InlineLink)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    column->addLayout(head);
    m_list->setSpacing(Theme::gapSmall);
    column->addLayout(m_list);
    connect(m_all, &InlineLink::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        showChanges();
    });
}

void PersonHistoryView::fill()
{
    if (id() != m_shown)
        m_isWhole = false;
    m_shown = id();
    auto changes = person().history(conference().database());
    if (!changes)
        return Q_EMIT written(changes.error());
    m_changes = *std::move(changes);
    showChanges();
}

void PersonHistoryView::showChanges()
{
    m_title->setText(tr("History"));
    m_all->setText(m_isWhole ? tr("Newest only")
                             : tr("All (%1)").arg(windowNumber(static_cast<qint64>(m_changes.size()))));
    m_all->setAccessibleName(m_isWhole ? tr("Only the newest changes of this person")
                                       : tr("All changes of this person"));
    m_all->setVisible(m_changes.size() > fewChanges);
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (const auto added = addRows(); !added)
        Q_EMIT written(added);
}

Result<void> PersonHistoryView::addRows()
{
    MULTAQA_TRY(const auto details, ConferenceEditing::details(conference().database()));
    const DateStyle style = windowDateStyle(details);
    HistoryText words(conference().database(), Application::instance().language(), style);
    const size_t shown = m_isWhole ? m_changes.size() : std::min(m_changes.size(), fewChanges);
    for (size_t at = 0; at < shown; ++at) {
        MULTAQA_TRY(QWidget * row, makeRow(m_changes[at], words, style));
        m_list->addWidget(row);
    }
    return {};
}

Result<QWidget *> PersonHistoryView::makeRow(const HistoryChange &change, HistoryText &words,
                                             const DateStyle &style) const
{
    MULTAQA_TRY(const ChangeText text, words.of(change));
    MULTAQA_TRY(const auto step, HistoryStore(conference().database()).find(change.step));
    const Language language = Application::instance().language();
    QString what;
    switch (text.kind) {
    case ChangeText::Kind::Made:
        what = tr("%1: added").arg(text.field);
        break;
    case ChangeText::Kind::Removed:
        what = tr("%1: removed").arg(text.field);
        break;
    case ChangeText::Kind::Restored:
        what = tr("%1: brought back").arg(text.field);
        break;
    case ChangeText::Kind::Edited:
        what = text.current.isEmpty() ? tr("%1: emptied; before: %2").arg(text.field, isolated(text.old))
               : text.old.isEmpty()
                   ? tr("%1: %2", "a field and what was written into it").arg(text.field, isolated(text.current))
                   : tr("%1: %2; before: %3").arg(text.field, isolated(text.current), isolated(text.old));
        break;
    }
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new TextLabel(TextRole::Body);
    line->setWordWrap(true);
    line->setSentence(what);
    column->addWidget(line);
    if (step) {
        // The days of whoever sits here, as on the page of the whole history.
        const QDateTime made = step->madeAt.toLocalTime();
        auto *who = new TextLabel(TextRole::SecondLine, Colour::SecondaryText);
        who->setWordWrap(true);
        who->setSentence(tr("%1, %2, %3", "who, day, time")
                             .arg(isolated(step->person),
                                  formatDay(made.date(), language, style, DayForm::WithoutWeekday),
                                  formatTime(made.time(), language, style.digits)));
        column->addWidget(who);
    }
    return row;
}

} // namespace multaqa
