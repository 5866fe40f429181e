// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MovePreview.h"

#include "Checks.h"
#include "app/deadlines/DeadlineEditing.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// Those of THESE that OTHERS do not say in the same words of the same record, told together.
std::vector<Finding> without(const std::vector<Finding> &these, const std::vector<Finding> &others)
{
    std::vector<Finding> left;
    std::copy_if(these.begin(), these.end(), std::back_inserter(left), [&](const Finding &finding) {
        return std::none_of(others.begin(), others.end(), [&](const Finding &other) {
            return other.rule == finding.rule && other.key() == finding.key() && other.sentence == finding.sentence;
        });
    });
    return toldTogether(std::move(left));
}

/// The day that decides on reports: it counts whole, as for ReportBook.
std::optional<QDate> dayOfReports(const CheckedConference &checked)
{
    const auto deadline = decidingDeadline(checked.deadlines, DeadlineKind::Reports);
    return deadline ? deadline->day : std::nullopt;
}

bool isLate(const Report &report, const std::optional<QDate> &day)
{
    return day && report.receivedOn && *report.receivedOn > *day;
}

} // namespace

MovePreview::MovePreview(CheckedConference checked, std::vector<Report> reports, DeadlineId deadline)
    : m_checked(std::move(checked))
    , m_reports(std::move(reports))
    , m_deadline(deadline)
{
}

Result<MovePreview> MovePreview::read(const Database &database, DeadlineId deadline, QDate today, Language language)
{
    MULTAQA_TRY(CheckedConference checked, CheckedConference::read(database, today, language));
    MULTAQA_TRY(auto reports, RecordStore<Report>(database).all());
    return MovePreview(std::move(checked), std::move(reports), deadline);
}

const Deadline *MovePreview::deadline() const
{
    const auto found = std::find_if(m_checked.deadlines.begin(), m_checked.deadlines.end(),
                                    [&](const Deadline &each) { return each.id == m_deadline; });
    return found == m_checked.deadlines.end() ? nullptr : &*found;
}

MoveConsequences MovePreview::of(const DeadlineEnd &end) const
{
    MoveConsequences consequences;
    const Deadline *known = deadline();
    if (!known || DeadlineEnd::of(*known) == end)
        return consequences;
    Deadline moved = *known;
    moved.day = end.day;
    moved.hour = end.hour;
    const CheckedConference other = m_checked.with(moved, DeadlineEditing::moveOf(*known, m_checked.today, {}));
    const std::vector<Finding> now = standing(everyFindingOf(m_checked));
    const std::vector<Finding> then = standing(everyFindingOf(other));
    consequences.appear = without(then, now);
    consequences.vanish = without(now, then);
    for (size_t i = 0; i < m_checked.requests.entries.size(); ++i) {
        const bool wasLate = m_checked.requests.entries[i].lateness == Lateness::Late;
        const bool willBeLate = other.requests.entries[i].lateness == Lateness::Late;
        consequences.requestsLate += !wasLate && willBeLate;
        consequences.requestsInTime += wasLate && !willBeLate;
    }
    for (const Report &report : m_reports) {
        const bool wasLate = isLate(report, dayOfReports(m_checked));
        const bool willBeLate = isLate(report, dayOfReports(other));
        consequences.reportsLate += !wasLate && willBeLate;
        consequences.reportsInTime += wasLate && !willBeLate;
    }
    return consequences;
}

} // namespace multaqa
