// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlinesModel.h"

#include "app/agenda/EventName.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/deadlines/DeadlineWords.h"
#include "app/text/HijriDate.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <QUrl>

#include <algorithm>

namespace multaqa {
namespace {

QDate today()
{
    return Application::instance().today();
}

Tone toneOf(DeadlineState state)
{
    return state == DeadlineState::Overdue                                      ? Tone::Error
           : state == DeadlineState::Undecided || state == DeadlineState::Today ? Tone::Attention
                                                                                : Tone::Plain;
}

std::optional<IconName> iconOf(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Undecided:
        return IconName::Question;
    case DeadlineState::Overdue:
        return IconName::Error;
    case DeadlineState::Today:
        return IconName::Warning;
    case DeadlineState::WithinAWeek:
    case DeadlineState::Later:
        return IconName::Clock;
    case DeadlineState::Past:
        break;
    }
    return IconName::Check;
}

} // namespace

Result<void> DeadlinesModel::read(const Database *database)
{
    DeadlineBook book;
    if (database) {
        MULTAQA_TRY(book, DeadlineBook::read(*database));
    }
    beginResetModel();
    m_book = std::move(book);
    arrange();
    endResetModel();
    return {};
}

void DeadlinesModel::arrange()
{
    m_rows.clear();
    for (const auto &group : wordsOf(DeadlineState{})) {
        const size_t heading = m_rows.size();
        for (size_t i = 0; i < m_book.entries.size(); ++i) {
            if (m_book.stateOf(m_book.entries[i].deadline, today()) != group.value)
                continue;
            if (m_rows.size() == heading)
                m_rows.push_back({group.value, {}});
            m_rows.push_back({group.value, i});
        }
    }
}

QString DeadlinesModel::titleOf(const Deadline &deadline)
{
    return deadlineName(deadline, Application::instance().language());
}

const DeadlineEntry *DeadlinesModel::find(const QByteArray &wanted) const
{
    return m_book.entry(DeadlineId::fromBytes(wanted));
}

QByteArray DeadlinesModel::keyAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row))
        return {};
    return m_book.entries[*m_rows[static_cast<size_t>(row)].entry].deadline.id.bytes();
}

int DeadlinesModel::rowOf(const QByteArray &wanted) const
{
    for (int row = 0; row < rowCount() && !wanted.isEmpty(); ++row)
        if (keyAt(row) == wanted)
            return row;
    return -1;
}

bool DeadlinesModel::isHeading(int row) const
{
    return !m_rows[static_cast<size_t>(row)].entry;
}

int DeadlinesModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (!isHeading(next))
            return next;
    return row;
}

int DeadlinesModel::count(DeadlineState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.entry && row.group == state; }));
}

int DeadlinesModel::dueReminders() const
{
    return static_cast<int>(std::count_if(m_book.entries.begin(), m_book.entries.end(), [](const DeadlineEntry &each) {
        return hasReminderOn(each.deadline, today());
    }));
}

QString DeadlinesModel::hijriText(QDate day)
{
    return Application::instance().showsHijri() ? formatHijri(day, Application::instance().language(), windowDigits())
                                                : QString();
}

QString DeadlinesModel::dayText(QDate day) const
{
    const QString text = formatDay(day, Application::instance().language(), windowDateStyle(m_book.conference));
    const QString hijri = hijriText(day);
    return hijri.isEmpty() ? text : tr("%1 (%2)", "a date and the same in the Hijri calendar").arg(text, hijri);
}

QString DeadlinesModel::endText(const DeadlineEnd &end) const
{
    if (!end.day)
        return {};
    const QString day = dayText(*end.day);
    return end.hour ? tr("%1, %2", "a day and an hour")
                          .arg(day, formatTime(*end.hour, Application::instance().language(), windowDigits()))
                    : day;
}

QString DeadlinesModel::eventText(const Event &event) const
{
    return shortEventName(event, Application::instance().language(), windowDateStyle(m_book.conference));
}

int DeadlinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags DeadlinesModel::flags(const QModelIndex &index) const
{
    // The arrow keys pass over what is not enabled.
    return index.isValid() && isHeading(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags)
                                                     : QAbstractTableModel::flags(index);
}

QVariant DeadlinesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != CellRole && role != Qt::ToolTipRole)
        return {};
    const Cell content = cell(m_rows[static_cast<size_t>(index.row())], index.column());
    if (role == CellRole)
        return QVariant::fromValue(content);
    QStringList words{content.text, content.second, content.aside};
    if (content.chip)
        words << content.chip->text;
    words.removeAll({});
    return words.join(role == Qt::ToolTipRole ? QLatin1String("\n") : QLatin1String(", "));
}

QVariant DeadlinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Days left");
    case Title:
        return tr("Deadline");
    case Day:
        return tr("Day");
    case Hangs:
        return tr("What hangs on it");
    default:
        return {};
    }
}

Cell DeadlinesModel::cell(const Row &row, int column) const
{
    if (!row.entry)
        return column == Left ? headingCell(row.group) : Cell();
    const DeadlineEntry &entry = m_book.entries[*row.entry];
    switch (column) {
    case Left:
        return leftCell(entry);
    case Title:
        return titleCell(entry);
    case Day:
        return dayCell(entry);
    case Hangs:
        return hangsCell(entry);
    default:
        return {};
    }
}

Cell DeadlinesModel::headingCell(DeadlineState group) const
{
    Cell cell;
    cell.text = DeadlineWords::group(group);
    cell.isBold = true;
    cell.icon = iconOf(group);
    cell.tone = toneOf(group);
    cell.aside = windowNumber(count(group));
    return cell;
}

Cell DeadlinesModel::leftCell(const DeadlineEntry &entry) const
{
    const Deadline &deadline = entry.deadline;
    Cell cell;
    cell.isBold = true;
    cell.tone = toneOf(m_book.stateOf(deadline, today()));
    if (!deadline.day) {
        cell.text = tr("no day", "a deadline without a day");
        return cell;
    }
    const int days = static_cast<int>(today().daysTo(*deadline.day));
    const bool isPast = m_book.stateOf(deadline, today()) == DeadlineState::Past;
    cell.text = days == 0  ? tr("today")
                : days > 0 ? tr("%Ln day(s)", "days left", days)
                : isPast   ? tr("over", "a deadline")
                           : tr("%Ln day(s) late", nullptr, -days);
    if (deadline.hour)
        cell.second =
            tr("until %1").arg(formatTime(*deadline.hour, Application::instance().language(), windowDigits()));
    return cell;
}

Cell DeadlinesModel::titleCell(const DeadlineEntry &entry) const
{
    const Deadline &deadline = entry.deadline;
    const Language language = Application::instance().language();
    Cell cell;
    cell.text = titleOf(deadline);
    cell.isBold = true;
    cell.second = deadline.audience.best(language);
    if (cell.second.isEmpty())
        cell.second = deadline.note.best(language);
    if (cell.second.isEmpty() && !deadline.title.isEmpty())
        cell.second = termOf(deadline.kind).in(language);
    if (hasReminderOn(deadline, today()))
        cell.chip = ChipContent{tr("Remind today"), IconName::Send, Tone::Attention};
    else if (!entry.moves.empty())
        cell.chip = ChipContent{tr("Moved"), IconName::Refresh, Tone::Note};
    return cell;
}

Cell DeadlinesModel::dayCell(const DeadlineEntry &entry) const
{
    const Deadline &deadline = entry.deadline;
    Cell cell;
    cell.isSecondary = !deadline.day;
    if (!deadline.day) {
        cell.text = tr("Not decided yet");
        return cell;
    }
    cell.text = formatDay(*deadline.day, Application::instance().language(), windowDateStyle(m_book.conference));
    cell.second = hijriText(*deadline.day);
    if (cell.second.isEmpty() && !entry.moves.empty()) {
        const DeadlineEnd before = DeadlineEnd::before(entry.moves.front());
        cell.second = before.day == deadline.day ? endText(before) : endText({before.day, {}});
        cell.isSecondStruck = !cell.second.isEmpty();
    }
    return cell;
}

Cell DeadlinesModel::hangsCell(const DeadlineEntry &entry) const
{
    QStringList facts = DeadlineWords::facts(entry);
    if (entry.event)
        facts << eventText(*entry.event);
    if (!entry.deadline.link.isEmpty())
        facts << QUrl(entry.deadline.link).host();
    Cell cell;
    if (!facts.isEmpty())
        cell.text = facts.takeFirst();
    cell.second = facts.join(QStringLiteral(" · "));
    return cell;
}

} // namespace multaqa
