// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleTools.h"

#include "AttendanceDialog.h"
#include "DuplicatesDialog.h"
#include "PeoplePage.h"
#include "RetentionDialog.h"
#include "StatisticsDialog.h"
#include "ui/Actions.h"
#include "ui/DocumentController.h"
#include "ui/exchange/ExportPeopleDialog.h"
#include "ui/exchange/ImportWizard.h"

#include <QAction>

namespace multaqa {

void connectPeopleTools(QWidget *window, const Actions &actions, DocumentController &documents, PeoplePage &page)
{
    const auto on = [&](ActionId id, auto &&tool) {
        QObject::connect(actions[id], &QAction::triggered, window, [&documents, tool] {
            if (Conference *conference = documents.conference())
                tool(*conference);
        });
    };
    on(ActionId::ImportPeople, [window](Conference &conference) { ImportWizard::start(window, conference); });
    on(ActionId::ExportPeople, [window](Conference &conference) { ExportPeopleDialog::run(window, conference); });
    on(ActionId::FindDuplicates, [window](Conference &conference) { DuplicatesDialog::run(window, conference); });
    on(ActionId::MarkAttendance, [window](Conference &conference) { AttendanceDialog(conference, window).exec(); });
    on(ActionId::ShowFigures, [window](Conference &conference) { StatisticsDialog(conference, window).exec(); });
    on(ActionId::ForgetPeople, [window](Conference &conference) { RetentionDialog(conference, window).exec(); });

    // A list in the clipboard or dropped on the page comes in as any other; where nothing may come in, neither does it.
    const QAction *import = actions[ActionId::ImportPeople];
    const auto bringIn = [window, import, &documents](const auto &list) {
        if (import->isEnabled())
            ImportWizard::start(window, *documents.conference(), list);
    };
    QObject::connect(&page, &PeoplePage::pasteRequested, window, bringIn);
    QObject::connect(&page, &PeoplePage::importRequested, window, bringIn, Qt::QueuedConnection);
    QObject::connect(&page, &PeoplePage::exportWanted, window,
                     [window, &documents](const std::vector<ParticipantId> &people) {
                         ExportPeopleDialog::run(window, *documents.conference(), {{}, people});
                     });
}

} // namespace multaqa
