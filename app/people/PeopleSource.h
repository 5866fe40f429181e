// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleText.h"
#include "db/stores/PeopleStore.h"

#include <QObject>
#include <QThreadPool>

namespace multaqa {

/// Everybody as a list shows them, as of one reading.
struct PeopleSnapshot
{
    std::shared_ptr<const PeopleCatalogue> catalogue = std::make_shared<const PeopleCatalogue>();
    PeopleOrder order;
    PeopleFilter filter;
    PeopleList everybody;                   ///< in the order
    std::optional<PeopleList::Marks> named; ///< by the filter; absent: it names everybody
    /// Null until it is read. After an edit it is the one from before for a while.
    std::shared_ptr<const PeopleText> text;
    PeopleStore::Figures figures;
};

/// Reads everybody off the calling thread, and anew when something changed. A newer wish replaces an older one. Few
/// people are read at once on the calling thread: their list never shows something in between.
class PeopleSource : public QObject
{
    Q_OBJECT

public:
    explicit PeopleSource(QObject *parent = nullptr);
    ~PeopleSource() override;

    /// Up to so many people are read at once; 2000 at first.
    void setAtOnce(int people) { m_atOnce = people; }
    /// DATABASE must outlive the next call; null: none is open.
    void setDatabase(const Database *database);

    enum class Reading {
        Again,    ///< what is in the file changed
        Arranged, ///< only the order or the filter did
    };
    void read(const PeopleOrder &order, const PeopleFilter &filter, Reading reading);
    /// No reading is under way, and words can be looked for.
    bool isAtRest() const { return !m_isReading; }

Q_SIGNALS:
    /// Comes twice for one wish where much is read: first with the list, then with the words and the figures.
    void arrived(const multaqa::PeopleSnapshot &snapshot);
    void failed(const multaqa::Error &error);

private:
    struct Wish;
    void stop();
    void receive(quint64 number, const PeopleSnapshot &snapshot, bool isLast);

    const Database *m_database = nullptr;
    PeopleSnapshot m_known;
    QThreadPool m_threads;
    std::stop_source m_stop;
    quint64 m_number = 0; ///< of the wish that counts
    int m_atOnce = 2000;
    bool m_isReading = false;
    bool m_isStale = true; ///< what is known is of an older file, whatever is wished next
};

} // namespace multaqa

Q_DECLARE_METATYPE(multaqa::PeopleSnapshot)
