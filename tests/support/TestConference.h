// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"
#include "support/Check.h"

#include <QTemporaryDir>

namespace multaqa {

/// A conference in a real file of its own, and short ways to put things into it.
class TestConference
{
public:
    enum class Filled { Empty, WithSample };
    explicit TestConference(Filled filled = Filled::Empty);

    Conference &operator*() { return *m_conference; }
    Conference *operator->() { return m_conference.get(); }
    QString path(const QString &name = QStringLiteral("conference.multaqa")) const { return m_folder.filePath(name); }
    /// Closes the file and opens it again.
    void reopen();
    void close() { m_conference.reset(); }

    /// All living records, as export conference writes them.
    QByteArray json() const;

    template <typename Record>
    void add(const Record &record, Operation operation = Operation::AddSession)
    {
        const auto added = m_conference->perform(
            operation, [&](Transaction &transaction) { return RecordStore<Record>::insert(transaction, record); });
        Q_ASSERT_X(added, "TestConference::add", qPrintable(added ? QString() : added.error().detail));
    }

    template <typename Record>
    void replace(const Record &record, Operation operation = Operation::EditConference)
    {
        const auto replaced = m_conference->perform(
            operation, [&](Transaction &transaction) { return RecordStore<Record>::update(transaction, record); });
        Q_ASSERT_X(replaced, "TestConference::replace", qPrintable(replaced ? QString() : replaced.error().detail));
    }

    Event addEvent(const LocalizedText &title, QDate day);
    Session addSession(const Event &event, const LocalizedText &title);
    Participant addParticipant(const QString &arabic, const QString &latin);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Conference> m_conference;
};

} // namespace multaqa
