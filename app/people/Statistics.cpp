// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Statistics.h"

#include "Countries.h"
#include "PeopleTerms.h"
#include "app/agenda/AgendaTerms.h"
#include "db/records/Event.h"
#include "db/records/StakeholderGroup.h"
#include "db/stores/RecordStore.h"

#include <QHash>

#include <algorithm>

namespace multaqa {
namespace {

/// As it stands at the head of a line.
LocalizedText languageName(const QString &code)
{
    LocalizedText name = termOf(fromWord<Language>(code).value_or(Language::Arabic));
    name.fr[0] = name.fr[0].toUpper();
    return name;
}

LocalizedText nameOfUnknown(Dimension dimension)
{
    if (dimension == Dimension::Group)
        return {QStringLiteral("بلا مجموعة"), QStringLiteral("No group"), QStringLiteral("Sans groupe")};
    if (dimension == Dimension::Country)
        return {QStringLiteral("بلا بلد"), QStringLiteral("No country"), QStringLiteral("Sans pays")};
    return termOf(Gender::NotGiven);
}

/// Of many, where termOf() names one.
LocalizedText genderName(const QString &word)
{
    if (word == wordOf(Gender::Female))
        return {QStringLiteral("نساء"), QStringLiteral("Women"), QStringLiteral("Femmes")};
    if (word == wordOf(Gender::Male))
        return {QStringLiteral("رجال"), QStringLiteral("Men"), QStringLiteral("Hommes")};
    return termOf(Gender::Other);
}

template <typename Record>
void sortByPosition(std::vector<Record> &records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const Record &a, const Record &b) { return a.position < b.position; });
}

void addTo(Statistics::EventLine &line, const StatisticsStore::EventCount &count)
{
    if (count.day) {
        line.days.emplace_back(*count.day, count.number);
        return;
    }
    const auto state = fromWord<RegistrationState>(count.told);
    if (!state) { // "attended"
        line.attended += count.number;
        return;
    }
    switch (*state) {
    case RegistrationState::Invited:
        line.invited += count.number;
        break;
    case RegistrationState::Registered:
        line.registered += count.number;
        break;
    case RegistrationState::Approved:
        line.approved += count.number;
        break;
    case RegistrationState::Refused:
        line.refused += count.number;
        break;
    case RegistrationState::Cancelled:
        line.cancelled += count.number;
        break;
    }
}

} // namespace

LocalizedText termOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Group:
        return {QStringLiteral("فئة أصحاب المصلحة"), QStringLiteral("Stakeholder group"),
                QStringLiteral("Groupe de parties prenantes")};
    case Dimension::Country:
        return {QStringLiteral("البلد"), QStringLiteral("Country"), QStringLiteral("Pays")};
    case Dimension::Gender:
        return {QStringLiteral("الجنس"), QStringLiteral("Gender"), QStringLiteral("Genre")};
    case Dimension::Language:
        break;
    }
    return {QStringLiteral("اللغة"), QStringLiteral("Language"), QStringLiteral("Langue")};
}

Result<Statistics> Statistics::of(const Database &database, const Scope &scope, Language language)
{
    Statistics statistics;
    statistics.m_language = language;
    const StatisticsStore store(database);
    MULTAQA_TRY(statistics.m_counts, store.counts(scope));
    MULTAQA_TRY(statistics.m_forgottenTwice, store.forgottenTwice());
    MULTAQA_TRY(auto groups, RecordStore<StakeholderGroup>(database).all());
    sortByPosition(groups);
    for (const StakeholderGroup &group : groups)
        statistics.m_groups.emplace_back(group.id.text(), group.name);
    for (const auto &count : statistics.m_counts) {
        statistics.m_total += count.number;
        if (!count.isForgotten)
            continue;
        statistics.m_forgotten += count.number;
        statistics.m_hasSmallLines = statistics.m_hasSmallLines || count.number < smallest;
    }
    return statistics;
}

QString Statistics::keyOf(const StatisticsStore::Count &count, Dimension dimension) const
{
    switch (dimension) {
    case Dimension::Group: {
        const QString id = count.group.text();
        const bool isKnown =
            std::any_of(m_groups.begin(), m_groups.end(), [&](const auto &group) { return group.first == id; });
        return isKnown ? id : QString(); // a group that was removed is no group any more
    }
    case Dimension::Country:
        return count.country;
    case Dimension::Gender:
        return wordOf(count.gender);
    case Dimension::Language:
        return wordOf(count.language);
    }
    return {};
}

LocalizedText Statistics::nameOf(const QString &key, Dimension dimension) const
{
    if (dimension == Dimension::Language)
        return languageName(key);
    if (key.isEmpty())
        return nameOfUnknown(dimension);
    if (dimension == Dimension::Gender)
        return genderName(key);
    LocalizedText name;
    if (dimension == Dimension::Country)
        for (const Language language : allLanguages)
            name.in(language) = countryName(key, language);
    for (const auto &[id, groupName] : m_groups)
        if (id == key)
            name = groupName;
    if (name.isEmpty())
        return {QStringLiteral("مجموعة بلا اسم"), QStringLiteral("A group without a name"),
                QStringLiteral("Groupe sans nom")};
    return name;
}

std::vector<Statistics::Line> Statistics::by(Dimension dimension) const
{
    QHash<QString, qint64> numbers;
    for (const auto &count : m_counts)
        numbers[keyOf(count, dimension)] += count.number;
    std::vector<Line> lines;
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        lines.push_back({number.key(), nameOf(number.key(), dimension).best(m_language), number.value()});
    const auto placeOf = [&](const Line &line) -> qint64 {
        if (line.key.isEmpty())
            return std::numeric_limits<qint64>::max();
        if (dimension != Dimension::Group)
            return -line.number;
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&](const auto &candidate) { return candidate.first == line.key; });
        return group - m_groups.begin();
    };
    std::sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        const auto placeA = placeOf(a);
        const auto placeB = placeOf(b);
        return std::tie(placeA, a.name) < std::tie(placeB, b.name);
    });
    return lines;
}

Statistics::Cross Statistics::cross(Dimension rows, Dimension columns) const
{
    Cross cross{by(rows), by(columns), {}};
    QHash<std::pair<QString, QString>, qint64> numbers;
    for (const auto &count : m_counts)
        numbers[{keyOf(count, rows), keyOf(count, columns)}] += count.number;
    for (const Line &row : cross.rows) {
        std::vector<qint64> &cells = cross.numbers.emplace_back();
        for (const Line &column : cross.columns)
            cells.push_back(numbers.value({row.key, column.key}));
    }
    return cross;
}

Result<std::vector<Statistics::EventLine>> Statistics::events(const Database &database)
{
    MULTAQA_TRY(auto events, RecordStore<Event>(database).all());
    sortByPosition(events);
    MULTAQA_TRY(const auto counts, StatisticsStore(database).eventCounts());
    std::vector<EventLine> lines;
    for (const Event &event : events) {
        EventLine &line = lines.emplace_back();
        line.event = event.id;
        line.title = event.title;
        for (const auto &count : counts)
            if (count.event == event.id)
                addTo(line, count);
    }
    return lines;
}

} // namespace multaqa
