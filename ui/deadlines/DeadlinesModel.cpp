// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlinesModel.h"

#include "app/ConferenceEditing.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Fold.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

Result<void> DeadlinesModel::read(const Database *database)
{
    ConferenceDetails conference;
    std::vector<Deadline> deadlines;
    QHash<QByteArray, std::vector<DeadlineMove>> moves;
    if (database) {
        MULTAQA_TRY(conference, ConferenceEditing::details(*database));
        MULTAQA_TRY(deadlines, RecordStore<Deadline>(*database).all());
        MULTAQA_TRY(auto allMoves, RecordStore<DeadlineMove>(*database).all());
        std::reverse(allMoves.begin(), allMoves.end()); // they come in the order they were made
        for (const DeadlineMove &move : allMoves)
            moves[move.deadline.bytes()].push_back(move);
    }
    reset([&] {
        m_conference = conference;
        m_deadlines = std::move(deadlines);
        m_moves = std::move(moves);
        m_sought.clear();
        for (const Deadline &each : m_deadlines)
            m_sought.push_back(fold(QStringList{each.title.ar, each.title.en, each.title.fr, each.note.ar, each.note.en,
                                                each.note.fr, each.link, titleOf(each)}
                                        .join(u' ')));
    });
    return {};
}

QString DeadlinesModel::titleOf(const Deadline &deadline)
{
    return deadlineName(deadline, Application::instance().language());
}

const Deadline *DeadlinesModel::find(const QByteArray &wanted) const
{
    const auto found = std::find_if(m_deadlines.begin(), m_deadlines.end(),
                                    [&](const Deadline &each) { return each.id.bytes() == wanted; });
    return found == m_deadlines.end() ? nullptr : &*found;
}

std::vector<DeadlineMove> DeadlinesModel::movesOf(const QByteArray &key) const
{
    return m_moves.value(key);
}

int DeadlinesModel::overdueCount() const
{
    const QDate today = Application::instance().today();
    return static_cast<int>(std::count_if(m_deadlines.begin(), m_deadlines.end(),
                                          [&](const Deadline &each) { return each.day && *each.day < today; }));
}

int DeadlinesModel::undecidedCount() const
{
    return static_cast<int>(
        std::count_if(m_deadlines.begin(), m_deadlines.end(), [](const Deadline &each) { return !each.day; }));
}

QString DeadlinesModel::dayText(QDate day) const
{
    return formatDay(day, Application::instance().language(), windowDateStyle(m_conference));
}

QString DeadlinesModel::columnName(int column) const
{
    switch (column) {
    case Left:
        return tr("Days left");
    case Title:
        return tr("Deadline");
    case Day:
        return tr("Day");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Cell DeadlinesModel::leftCell(const Deadline &deadline) const
{
    Cell cell;
    cell.isBold = true;
    if (!deadline.day) {
        cell.text = tr("no day", "a deadline without a day");
        cell.tone = Tone::Attention;
        return cell;
    }
    const int days = static_cast<int>(Application::instance().today().daysTo(*deadline.day));
    cell.text = days == 0  ? tr("today")
                : days > 0 ? tr("%Ln day(s)", "days left", days)
                           : tr("%Ln day(s) late", nullptr, -days);
    if (days < 0)
        cell.tone = Tone::Error;
    return cell;
}

Cell DeadlinesModel::stateCell(const Deadline &deadline) const
{
    Cell cell;
    const QDate today = Application::instance().today();
    if (!deadline.day)
        cell.chip = ChipContent{tr("Needs a decision"), IconName::Warning, Tone::Attention};
    else if (*deadline.day < today)
        cell.chip = ChipContent{tr("Overdue"), IconName::Error, Tone::Error};
    else if (*deadline.day == today)
        cell.chip = ChipContent{tr("Today"), IconName::Clock, Tone::Attention};
    else if (!m_moves.value(deadline.id.bytes()).empty())
        cell.chip = ChipContent{tr("Moved"), IconName::Refresh, Tone::Note};
    return cell;
}

Cell DeadlinesModel::cell(size_t record, int column) const
{
    const Deadline &deadline = m_deadlines[record];
    const Language language = Application::instance().language();
    switch (column) {
    case Left:
        return leftCell(deadline);
    case Title: {
        Cell cell;
        cell.text = titleOf(deadline);
        cell.isBold = true;
        cell.second = deadline.note.best(language);
        if (cell.second.isEmpty() && !deadline.title.isEmpty())
            cell.second = termOf(deadline.kind).in(language);
        return cell;
    }
    case Day: {
        Cell cell;
        cell.text = deadline.day ? dayText(*deadline.day) : tr("Not decided yet");
        cell.isSecondary = !deadline.day;
        if (const auto moves = m_moves.value(deadline.id.bytes()); !moves.empty() && moves.front().earlierDay) {
            cell.second = dayText(*moves.front().earlierDay);
            cell.isSecondStruck = true;
        }
        return cell;
    }
    case State:
        return stateCell(deadline);
    default:
        return {};
    }
}

QString DeadlinesModel::sortText(size_t record, int column) const
{
    const Deadline &deadline = m_deadlines[record];
    if (column == Title)
        return titleOf(deadline);
    // Sorts as it stands, and what has no day comes first.
    return deadline.day ? deadline.day->toString(Qt::ISODate) : QString();
}

} // namespace multaqa
