// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// A large agenda in the window: build/bench/AgendaBench SCHEDULE.xml. Says in milliseconds what opening the conference
// and showing its agenda takes, what fifty screens of scrolling take, and an edit until it is painted; the middle of
// nine rounds each.

#include "Measuring.h"

#include "app/Conference.h"
#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaEditing.h"
#include "app/agenda/AgendaImport.h"
#include "app/exchange/ScheduleXmlReader.h"
#include "ui/Application.h"
#include "ui/agenda/AgendaPage.h"

#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace multaqa;

int main(int count, char **words)
{
    Application application(count, words);
    if (count < 2) {
        std::fprintf(stderr, "Say which schedule: AgendaBench SCHEDULE.xml\n");
        return 2;
    }
    StartWords start;
    start.language = Language::Arabic;
    Application::instance().begin(start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.multaqa"));
    {
        const auto made = must(Conference::create(path, QStringLiteral("Huda Mansour")));
        const auto schedule = must(ScheduleXmlReader::read(QString::fromLocal8Bit(words[1]), QTimeZone::utc()));
        must(AgendaImport::take(*made, schedule));
    }
    std::vector<double> opened;
    std::vector<double> shown;
    std::vector<double> scrolled;
    std::vector<double> edited;
    int sessions = 0;
    for (int round = 0; round < 9; ++round) {
        AgendaPage page;
        page.resize(1068, 740);
        page.show();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        const auto conference = must(Conference::open(path, QStringLiteral("Huda Mansour"), Access::ReadWrite));
        opened.push_back(milliseconds(timer));
        page.setConference(conference.get());
        QCoreApplication::processEvents();
        shown.push_back(milliseconds(timer));
        sessions = page.model().sessionsShown();

        auto *list = page.findChild<QListView *>(QStringLiteral("sessions"));
        timer.start();
        for (int screen = 1; screen <= 50; ++screen) {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * screen / 50);
            QCoreApplication::processEvents();
        }
        scrolled.push_back(milliseconds(timer));

        const auto agenda = must(Agenda::read(conference->database()));
        Session session = agenda.days.front().sessions.front().session;
        session.title.en += u'!';
        timer.start();
        if (!AgendaEditing(*conference).editSession(session))
            return 1;
        QCoreApplication::processEvents();
        edited.push_back(milliseconds(timer));
        page.setConference(nullptr);
    }
    std::printf("%d sessions: open after %.1f ms, shown after %.1f; fifty screens %.1f; an edit shown after %.1f\n",
                sessions, median(opened), median(shown), median(scrolled), median(edited));
}
