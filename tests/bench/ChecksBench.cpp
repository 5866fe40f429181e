// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// What the checks cost after each change: build/bench/ChecksBench [PEOPLE [SESSIONS]], 3,000 and 300 unless said. Says
// in milliseconds, as the median of 21 runs and the best of them, what reading the conference takes and what the rules
// take, apart from the likely duplicates, which are looked for more seldom; fails when both together take more than 100
// in the median.

#include "Measuring.h"
#include "PeopleFile.h"

#include "app/Conference.h"
#include "app/checks/Checks.h"
#include "db/OrderKey.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace multaqa;

namespace {

constexpr int runs = 21;
constexpr double mostMilliseconds = 100;

/// Every third person asks to speak; each session has four items, five roles and a few that ask for it.
Result<int> addAgenda(Transaction &step, const std::vector<Participant> &people, const std::vector<Event> &events,
                      int sessions)
{
    std::vector<SessionId> made;
    QString position;
    size_t next = 0;
    const auto anybody = [&] { return people[next++ % people.size()].id; };
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.id = SessionId::make();
        session.event = events[static_cast<size_t>(i) % events.size()].id;
        session.kind = i % 5 == 0 ? SessionKind::Plenary : SessionKind::Roundtable;
        session.title = {QStringLiteral("الجلسة %1").arg(i), QStringLiteral("Session %1 of 24 February 2021").arg(i),
                         i % 7 == 0 ? QString() : QStringLiteral("Séance %1").arg(i)};
        session.summary.en = QStringLiteral("What is said on Wednesday 24 February 2021 is taken up in the closing.");
        session.startsAt = QDateTime(QDate(2021, 2, 24), QTime(6 + i % 10, 0), Qt::UTC);
        session.endsAt = session.startsAt->addSecs(3600);
        session.timeZone = QStringLiteral("Asia/Beirut");
        session.interpretation = QStringList{QStringLiteral("ar"), QStringLiteral("en")};
        session.places = 4;
        MULTAQA_CHECK(RecordStore<Session>::insert(step, session));
        made.push_back(session.id);
        for (int k = 0; k < 4; ++k) {
            Item item;
            item.id = ItemId::make();
            item.session = session.id;
            item.title.en = QStringLiteral("Item %1").arg(k);
            item.minutes = 20;
            position = OrderKey::between(position, {});
            item.position = position;
            MULTAQA_CHECK(RecordStore<Item>::insert(step, item));
        }
        for (int k = 0; k < 5; ++k) {
            Role role;
            role.id = RoleId::make();
            role.session = session.id;
            role.participant = anybody();
            role.kind = k == 0 && i % 3 != 0 ? RoleKind::Moderator : RoleKind::Speaker;
            role.minutes = 10;
            role.position = position;
            MULTAQA_CHECK(RecordStore<Role>::insert(step, role));
        }
    }
    RequestKind kind;
    kind.id = RequestKindId::make();
    kind.name.en = QStringLiteral("Speaker");
    MULTAQA_CHECK(RecordStore<RequestKind>::insert(step, kind));
    for (size_t i = 0; i < people.size() / 3; ++i) {
        RoleRequest request;
        request.id = RoleRequestId::make();
        request.participant = people[3 * i].id;
        request.kind = kind.id;
        request.receivedAt = QDateTime(QDate(2021, 2, 1), QTime(9, 0), Qt::UTC);
        request.decision = i % 3 == 0   ? RequestDecision::Accepted
                           : i % 3 == 1 ? RequestDecision::Reserve
                                        : RequestDecision::Undecided;
        const SessionId session = made[i % made.size()];
        if (request.decision != RequestDecision::Undecided)
            request.session = session;
        request.position = position;
        MULTAQA_CHECK(RecordStore<RoleRequest>::insert(step, request));
        MULTAQA_CHECK(RecordStore<RequestWish>::put(step, {{}, request.id, session, QStringLiteral("1V")}));
    }
    for (const DeadlineKind of : {DeadlineKind::SpeakerRequests, DeadlineKind::Answers, DeadlineKind::Reports}) {
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.kind = of;
        deadline.title.en = QStringLiteral("A deadline");
        deadline.day = QDate(2021, 2, 10);
        deadline.timeZone = QStringLiteral("Asia/Beirut");
        MULTAQA_CHECK(RecordStore<Deadline>::insert(step, deadline));
    }
    return sessions;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int people = words.value(1, QStringLiteral("3000")).toInt();
    const int sessions = words.value(2, QStringLiteral("300")).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("checks.multaqa"));
    makePeopleFile(path, people);
    {
        const auto conference = must(Conference::open(path, QStringLiteral("Huda Mansour")));
        const auto everybody = must(RecordStore<Participant>(conference->database()).all());
        const auto events = must(RecordStore<Event>(conference->database()).all());
        must(conference->perform(Operation::ImportAgenda,
                                 [&](Transaction &step) { return addAgenda(step, everybody, events, sessions); }));
    }
    std::vector<double> reading;
    std::vector<double> checking;
    size_t found = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto beside = must(Database::openBeside(path, Access::ReadOnly));
        const auto checked = must(CheckedConference::read(*beside, QDate(2021, 2, 8), Language::English));
        reading.push_back(milliseconds(timer));
        timer.restart();
        found = everyFindingOf(checked).size();
        checking.push_back(milliseconds(timer));
    }
    const double all = median(reading) + median(checking);
    const auto best = [](const std::vector<double> &times) { return *std::min_element(times.begin(), times.end()); };
    std::printf("%d people, %d sessions, %zu findings; median and best\n", people, sessions, found);
    std::printf("read   %6.1f ms  %6.1f ms\n", median(reading), best(reading));
    std::printf("rules  %6.1f ms  %6.1f ms\n", median(checking), best(checking));
    std::printf("both   %6.1f ms  %6.1f ms\n", all, best(reading) + best(checking));
    return all <= mostMilliseconds ? 0 : 1;
}
