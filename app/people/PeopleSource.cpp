// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleSource.h"

namespace multaqa {

/// What is to be read, and what is known already.
struct PeopleSource::Wish
{
    PeopleOrder order;
    PeopleFilter filter;
    PeopleSnapshot known;
    Reading reading;
    std::stop_token stop;

    /// Hands each stage to TELL, with whether it is the last.
    template <typename Tell>
    Result<void> fulfil(const Database &reader, Tell &&tell) const
    {
        PeopleSnapshot snapshot = known;
        snapshot.order = order;
        snapshot.filter = filter;
        if (reading == Reading::Again) {
            MULTAQA_TRY(auto catalogue, PeopleCatalogue::read(reader));
            snapshot.catalogue = std::make_shared<const PeopleCatalogue>(std::move(catalogue));
        }
        if (reading == Reading::Again || order != known.order) {
            MULTAQA_TRY(snapshot.everybody, PeopleList::read(reader, *snapshot.catalogue, order, stop));
            if (!known.everybody.everybody() || *snapshot.everybody.everybody() != *known.everybody.everybody())
                snapshot.text = nullptr;
        }
        snapshot.named.reset();
        if (!filter.isEmpty()) {
            MULTAQA_TRY(const auto ids, PeopleStore(reader).ids(filter));
            snapshot.named = snapshot.everybody.marksOf(ids);
        }
        const bool isAll = reading == Reading::Arranged && snapshot.text;
        tell(snapshot, isAll);
        if (isAll)
            return {};
        MULTAQA_TRY(snapshot.figures, PeopleStore(reader).figures());
        MULTAQA_TRY(snapshot.text, PeopleText::read(reader, *snapshot.catalogue, snapshot.everybody.everybody(), stop));
        tell(snapshot, true);
        return {};
    }
};

PeopleSource::PeopleSource(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

PeopleSource::~PeopleSource()
{
    stop();
    m_threads.waitForDone();
}

void PeopleSource::stop()
{
    ++m_number;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isReading = false;
}

void PeopleSource::setDatabase(const Database *database)
{
    stop();
    m_threads.waitForDone(); // the file may be closed, moved or written anew now
    m_database = database;
    m_known = {};
    m_isStale = true;
}

void PeopleSource::read(const PeopleOrder &order, const PeopleFilter &filter, Reading reading)
{
    stop();
    if (!m_database)
        return;
    m_isStale = m_isStale || reading == Reading::Again;
    const Wish wish{order, filter, m_known, m_isStale ? Reading::Again : Reading::Arranged, m_stop.get_token()};
    m_isReading = true;

    const auto many = m_database->single(u"SELECT count(*) FROM (SELECT 1 FROM participant WHERE gone = 0 LIMIT " %
                                         QString::number(m_atOnce + 1) % u')');
    if (many && many->toInt() <= m_atOnce) {
        PeopleSnapshot last;
        const auto done = wish.fulfil(*m_database, [&](const PeopleSnapshot &snapshot, bool) { last = snapshot; });
        if (done)
            receive(m_number, last, true);
        else
            Q_EMIT failed(done.error());
        return;
    }
    m_threads.start([this, wish, path = m_database->path(), number = m_number] {
        const auto tell = [&](const PeopleSnapshot &snapshot, bool isLast) {
            QMetaObject::invokeMethod(
                this, [=, this] { receive(number, snapshot, isLast); }, Qt::QueuedConnection);
        };
        const auto fulfil = [&]() -> Result<void> {
            MULTAQA_TRY(const auto reader, Database::openBeside(path, Access::ReadOnly));
            return wish.fulfil(*reader, tell);
        };
        const auto done = fulfil();
        if (!done && done.error().kind != ErrorKind::Cancelled)
            QMetaObject::invokeMethod(
                this,
                [=, this] {
                    if (number == m_number)
                        Q_EMIT failed(done.error());
                },
                Qt::QueuedConnection);
    });
}

void PeopleSource::receive(quint64 number, const PeopleSnapshot &snapshot, bool isLast)
{
    if (number != m_number)
        return;
    m_known = snapshot;
    if (isLast) {
        m_isStale = false;
        m_isReading = false;
    }
    Q_EMIT arrived(snapshot);
}

} // namespace multaqa
