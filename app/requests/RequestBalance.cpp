// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestBalance.h"

#include <algorithm>

namespace multaqa {
namespace {

void count(std::vector<RequestBalance::Line> &lines, const QString &key, bool isAccepted)
{
    auto line = std::find_if(lines.begin(), lines.end(), [&](const auto &each) { return each.key == key; });
    if (line == lines.end())
        line = lines.insert(lines.end(), {key, 0, 0});
    ++line->all;
    if (isAccepted)
        ++line->accepted;
}

bool concerns(const RequestEntry &entry, SessionId session)
{
    const RoleRequest &request = entry.request;
    if (request.session)
        return *request.session == session;
    return std::find(entry.wishes.begin(), entry.wishes.end(), session) != entry.wishes.end();
}

} // namespace

RequestBalance RequestBalance::of(const RequestBook &book, std::optional<SessionId> session)
{
    RequestBalance balance;
    for (const StakeholderGroup &group : book.groups)
        balance.groups.push_back({group.id.text(), 0, 0});
    for (const Gender gender : {Gender::Female, Gender::Male})
        balance.genders.push_back({wordOf(gender), 0, 0});
    for (const Language language : allLanguages)
        balance.languages.push_back({wordOf(language), 0, 0});
    for (const RequestEntry &entry : book.entries) {
        if (entry.request.decision == RequestDecision::Withdrawn || (session && !concerns(entry, *session)))
            continue;
        const bool isAccepted = entry.request.decision == RequestDecision::Accepted;
        const auto group = entry.group();
        count(balance.groups, group ? group->text() : QString(), isAccepted);
        count(balance.countries, entry.country(), isAccepted);
        count(balance.genders, wordOf(entry.participant.gender), isAccepted);
        count(balance.languages, wordOf(entry.request.language), isAccepted);
        ++balance.all;
        balance.accepted += isAccepted ? 1 : 0;
    }
    // A group that nobody asks for says nothing in a balance of one session.
    std::erase_if(balance.groups, [](const Line &line) { return line.all == 0; });
    std::stable_sort(balance.countries.begin(), balance.countries.end(),
                     [](const Line &a, const Line &b) { return a.all > b.all; });
    return balance;
}

} // namespace multaqa
