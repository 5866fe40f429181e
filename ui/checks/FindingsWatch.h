// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/checks/Checks.h"

#include <QFutureWatcher>
#include <QPointer>

#include <memory>

namespace multaqa {

class LikelyDuplicates;

/// What is wrong in the open conference, found in another thread after each change, for whoever shows it. Changes that
/// come while it looks make it look once more. Until then, what was found before stands.
class FindingsWatch : public QObject
{
    Q_OBJECT

public:
    explicit FindingsWatch(QObject *parent = nullptr);
    ~FindingsWatch() override;

    /// Null: none is open.
    void setConference(Conference *conference);
    Conference *conference() const { return m_conference; }
    /// The same conference with other words: after a change of the window's language.
    void refresh();

    /// What stands, more than three of one rule told together; errors first.
    const std::vector<Finding> &findings() const { return m_findings; }
    const std::vector<Finding> &aside() const { return m_aside; }
    /// What stands and is about RECORD, each by itself.
    std::vector<Finding> about(const QUuid &record) const;
    /// Looked for once for the findings and for the page of people.
    LikelyDuplicates *duplicates() const { return m_duplicates; }

Q_SIGNALS:
    /// Others than before, or the same again.
    void found();

private:
    using Outcome = std::shared_ptr<const std::vector<Finding>>; ///< null: the file could not be read

    void begin();
    void take();
    void show(const std::vector<Finding> &all);

    QPointer<Conference> m_conference;
    LikelyDuplicates *m_duplicates;
    QFutureWatcher<Outcome> m_watcher;
    bool m_isStale = false;
    bool m_isLooking = false;
    std::vector<Finding> m_each; ///< that stand
    std::vector<Finding> m_findings;
    std::vector<Finding> m_aside;
};

} // namespace multaqa
