// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttendanceList.h"

#include "ParticipantName.h"
#include "app/text/Fold.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace multaqa {

Result<AttendanceList> AttendanceList::of(const Database &database, EventId event, QDate day, Language language)
{
    AttendanceList list;
    list.m_event = event;
    list.m_day = day;
    MULTAQA_TRY(const auto people, RecordStore<Participant>(database).all());
    MULTAQA_TRY(const auto organisations, RecordStore<Organisation>(database).all());
    MULTAQA_TRY(const auto registrations, ReferringStore<Registration>(database).of(event));
    QHash<OrganisationId, QString> names;
    for (const Organisation &organisation : organisations)
        names.insert(organisation.id, organisation.name.best(language));
    QHash<ParticipantId, RegistrationState> states;
    for (const Registration &registration : registrations)
        states.insert(registration.participant, registration.state);
    list.m_lines.reserve(people.size());
    for (const Participant &person : people) {
        Line &line = list.m_lines.emplace_back();
        line.participant = person.id;
        line.name = nameOf(person).best(language);
        line.organisation = person.organisation ? names.value(*person.organisation) : QString();
        if (const auto state = states.constFind(person.id); state != states.constEnd())
            line.state = *state;
        line.folded = fold(QString(person.nameArabic % u' ' % person.nameLatin % u' ' % line.organisation));
    }
    std::stable_sort(list.m_lines.begin(), list.m_lines.end(), [](const Line &a, const Line &b) {
        const bool isLaterA = !a.state;
        const bool isLaterB = !b.state;
        return std::tie(isLaterA, a.folded) < std::tie(isLaterB, b.folded);
    });
    MULTAQA_CHECK(list.refreshMarks(database));
    return list;
}

Result<void> AttendanceList::refreshMarks(const Database &database)
{
    MULTAQA_TRY(const auto marks, ReferringStore<Attendance>(database).of(m_event));
    QSet<ParticipantId> present;
    for (const Attendance &mark : marks)
        if (mark.day == m_day)
            present.insert(mark.participant);
    for (Line &line : m_lines)
        line.isPresent = present.contains(line.participant);
    return {};
}

std::vector<int> AttendanceList::matching(const QString &text) const
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> places;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool isMatch = words.isEmpty() ? line.state || line.isPresent
                                             : std::all_of(words.begin(), words.end(), [&](const QString &word) {
                                                   return line.folded.contains(word);
                                               });
        if (isMatch)
            places.push_back(static_cast<int>(i));
    }
    return places;
}

int AttendanceList::presentCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isPresent; }));
}

int AttendanceList::expectedCount() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.state && *line.state != RegistrationState::Refused && *line.state != RegistrationState::Cancelled;
    }));
}

} // namespace multaqa
