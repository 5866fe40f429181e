// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/NextDeadlines.h"
#include "support/WindowTest.h"

#include <QLabel>
#include <QPushButton>

using namespace multaqa;

class NextDeadlinesTest : public QObject
{
    Q_OBJECT

    std::vector<Deadline> m_deadlines;
    std::unique_ptr<NextDeadlines> m_card;

    Deadline &add(const QString &title, std::optional<QDate> day, const QStringList &reminders = {})
    {
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.title.en = title;
        deadline.day = day;
        deadline.remindBefore = reminders;
        m_deadlines.push_back(deadline);
        return m_deadlines.back();
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : m_card->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                all << label->text();
        return all;
    }
    bool says(const char *text) const { return words().contains(QLatin1String(text)); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English); // and today is 8 February 2021
        m_deadlines.clear();
        m_card = std::make_unique<NextDeadlines>();
    }
    void cleanup() { m_card.reset(); }

    void aReminderOfTodayIsNotCrowdedOut()
    {
        for (int i = 1; i <= 8; ++i)
            add(QStringLiteral("Soon %1").arg(i), QDate(2021, 2, 8).addDays(i));
        add(QStringLiteral("Far"), QDate(2021, 2, 22), {QStringLiteral("14")});
        m_card->showDeadlines(m_deadlines, {});
        QVERIFY(says("Far"));
        QVERIFY(says("Soon 4"));
        QVERIFY(!says("Soon 5"));
        QStringList buttons;
        for (const QPushButton *button : m_card->findChildren<QPushButton *>())
            buttons << button->accessibleName();
        QCOMPARE(buttons, QStringList(QStringLiteral("Open: Far")));
    }

    void theButtonOpensTheDeadline()
    {
        const QUuid id = add(QStringLiteral("Requests"), {}).id.uuid();
        m_card->showDeadlines(m_deadlines, {});
        QSignalSpy opened(m_card.get(), &NextDeadlines::opened);
        m_card->findChild<QPushButton *>()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUuid(), id);
    }

    void whatIsOverGoesOnceTheConferenceHasBegun()
    {
        add(QStringLiteral("Reports"), QDate(2021, 2, 5));
        m_card->showDeadlines(m_deadlines, {});
        QVERIFY(says("Reports"));
        Agenda agenda;
        agenda.events.emplace_back().startsOn = QDate(2021, 2, 8);
        m_card = std::make_unique<NextDeadlines>();
        m_card->showDeadlines(m_deadlines, agenda);
        QCOMPARE(m_card->findChildren<QPushButton *>().size(), 0);
        QVERIFY(says("No deadline is ahead."));
    }

    void aDeadlineWithoutATitleIsCalledByItsKind()
    {
        add({}, QDate(2021, 2, 10)).kind = DeadlineKind::Reports;
        m_card->showDeadlines(m_deadlines, {});
        QVERIFY(says("Voluntary review reports"));
    }
};

MULTAQA_WINDOW_TEST(NextDeadlinesTest)
#include "NextDeadlinesTest.moc"
