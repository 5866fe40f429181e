// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FindingsWatch.h"

#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/people/LikelyDuplicates.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace multaqa {

FindingsWatch::FindingsWatch(QObject *parent)
    : QObject(parent)
    , m_duplicates(new LikelyDuplicates(this))
{
    connect(m_duplicates, &LikelyDuplicates::found, this, &FindingsWatch::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindingsWatch::take);
}

FindingsWatch::~FindingsWatch()
{
    m_watcher.waitForFinished();
}

void FindingsWatch::setConference(Conference *conference)
{
    // The thread reads the file beside this one, which must therefore not be closed before it has ended.
    m_watcher.waitForFinished();
    m_isLooking = false;
    m_isStale = false;
    if (m_conference)
        m_conference->disconnect(this);
    m_conference = conference;
    show({});
    m_duplicates->setConference(conference);
    if (!conference)
        return;
    connect(conference, &Conference::changed, this, &FindingsWatch::refresh);
    refresh();
}

void FindingsWatch::refresh()
{
    m_isStale = true;
    if (m_conference && !m_isLooking)
        begin();
}

std::vector<Finding> FindingsWatch::about(const QUuid &record) const
{
    std::vector<Finding> found;
    std::copy_if(m_each.begin(), m_each.end(), std::back_inserter(found),
                 [&](const Finding &finding) { return finding.record == record; });
    return found;
}

void FindingsWatch::begin()
{
    m_isStale = false;
    m_isLooking = true;
    const auto look = [path = m_conference->path(), today = Application::instance().today(),
                       language = Application::instance().language(), digits = windowDigits(),
                       pairs = m_duplicates->pairs()]() -> Result<std::vector<Finding>> {
        MULTAQA_TRY(const auto beside, Database::openBeside(path, Access::ReadOnly));
        MULTAQA_TRY(CheckedConference checked, CheckedConference::read(*beside, today, language));
        MULTAQA_CHECK(checked.readDuplicates(*beside, pairs));
        checked.style.digits = digits;
        return everyFindingOf(checked);
    };
    m_watcher.setFuture(QtConcurrent::run([look]() -> Outcome {
        auto found = look();
        return found ? std::make_shared<const std::vector<Finding>>(*std::move(found)) : nullptr;
    }));
}

void FindingsWatch::take()
{
    if (!m_isLooking)
        return; // of a conference that was closed meanwhile
    m_isLooking = false;
    // Of a file that could not be read nothing new is shown; whoever shows its records tells why.
    if (const Outcome outcome = m_watcher.result())
        show(*outcome);
    if (m_isStale && m_conference)
        begin();
}

void FindingsWatch::show(const std::vector<Finding> &all)
{
    m_each = standing(all);
    m_findings = toldTogether(m_each);
    m_aside = asideOf(all);
    Q_EMIT found();
}

} // namespace multaqa
