// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/checks/MovePreview.h"

#include "app/SampleConference.h"
#include "app/deadlines/DeadlineEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

/// On the sample, whose consultation is on 23 February 2021.
class MovePreviewTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    const QDate m_today{2021, 2, 4};

    Conference &conference() { return m_open.conference(); }
    Deadline deadline(DeadlineKind kind)
    {
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        return *std::find_if(all.begin(), all.end(), [&](const Deadline &each) { return each.kind == kind; });
    }
    MoveConsequences moved(DeadlineKind kind, const DeadlineEnd &end)
    {
        return MovePreview::read(conference().database(), deadline(kind).id, m_today, Language::English)->of(end);
    }
    static QStringList rules(const std::vector<Finding> &findings)
    {
        QStringList all;
        for (const Finding &finding : findings)
            all << finding.rule;
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
    }

    void theSameEndHasNoConsequence()
    {
        QVERIFY(moved(DeadlineKind::Reports, DeadlineEnd::of(deadline(DeadlineKind::Reports))).isNothing());
    }

    void theLettersOwnMistakeIsSeenBeforeItIsMade()
    {
        // The letter gave the day of the consultation itself as the last one for requests.
        const MoveConsequences wrong = moved(DeadlineKind::SpeakerRequests, {QDate(2021, 2, 23)});
        QVERIFY(rules(wrong.appear).contains(u"deadline-after-event"_s));
        QVERIFY(rules(wrong.appear).contains(u"answers-before-requests"_s));
        QVERIFY(rules(wrong.vanish).contains(u"deadline-undecided"_s));
        const QDate answers = *deadline(DeadlineKind::Answers).day;
        const MoveConsequences right = moved(DeadlineKind::SpeakerRequests, {answers.addDays(-1)});
        QVERIFY(rules(right.appear).isEmpty());
        QVERIFY(rules(right.vanish).contains(u"deadline-undecided"_s));
    }

    void nothingIsWritten()
    {
        const qint64 step = HistoryStore(conference().database()).steps()->front().step;
        const Deadline before = deadline(DeadlineKind::Reports);
        QVERIFY(!moved(DeadlineKind::Reports, {QDate(2021, 3, 30)}).isNothing());
        QCOMPARE(deadline(DeadlineKind::Reports), before);
        QCOMPARE(HistoryStore(conference().database()).steps()->front().step, step);
    }

    void whatWouldAppearAppearsOnceItIsMoved()
    {
        const Deadline reports = deadline(DeadlineKind::Reports);
        const auto foretold = moved(DeadlineKind::Reports, {QDate(2021, 3, 30)});
        QVERIFY(!foretold.appear.empty());
        VERIFY_OK(DeadlineEditing::move(conference(), reports.id, {QDate(2021, 3, 30)}, m_today));
        const auto back = moved(DeadlineKind::Reports, DeadlineEnd::of(reports));
        QCOMPARE(rules(back.vanish), rules(foretold.appear));
        QCOMPARE(rules(back.appear), rules(foretold.vanish));
    }

    void requestsThatWouldBeLateAreCounted()
    {
        const auto requests = *RecordStore<RoleRequest>(conference().database()).all();
        const auto last = std::max_element(requests.begin(), requests.end(), [](const auto &a, const auto &b) {
                              return a.receivedAt < b.receivedAt;
                          })->receivedAt.date();
        // Without a day nothing is late; with one the day before the last request came, at least that one is.
        const MoveConsequences before = moved(DeadlineKind::SpeakerRequests, {last.addDays(-1)});
        QVERIFY(before.requestsLate > 0);
        QVERIFY(before.requestsLate < int(requests.size()));
        QCOMPARE(before.latenessSentences().size(), 1);
        VERIFY_OK(DeadlineEditing::move(conference(), deadline(DeadlineKind::SpeakerRequests).id, {last.addDays(-1)},
                                        m_today));
        const MoveConsequences extended = moved(DeadlineKind::SpeakerRequests, {last.addDays(1)});
        QCOMPARE(extended.requestsInTime, before.requestsLate);
        QCOMPARE(extended.requestsLate, 0);
    }

    void anHourCountsToo()
    {
        const auto requests = *RecordStore<RoleRequest>(conference().database()).all();
        const QDateTime came = requests.front().receivedAt.toTimeZone(QTimeZone("Asia/Beirut"));
        const DeadlineEnd wholeDay{came.date()};
        VERIFY_OK(DeadlineEditing::move(conference(), deadline(DeadlineKind::SpeakerRequests).id, wholeDay, m_today));
        QVERIFY(moved(DeadlineKind::SpeakerRequests, {came.date(), came.time().addSecs(-120)}).requestsLate > 0);
    }

    void anUnknownDeadlineHasNone()
    {
        const auto preview = MovePreview::read(conference().database(), DeadlineId::make(), m_today, Language::English);
        VERIFY_OK(preview);
        QVERIFY(preview->of({QDate(2021, 3, 30)}).isNothing());
    }
};

MULTAQA_TEST(MovePreviewTest)
#include "MovePreviewTest.moc"
