// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestTools.h"

#include "RequestImportDialog.h"
#include "RequestsPage.h"
#include "ui/Actions.h"
#include "ui/DocumentController.h"
#include "ui/FilePicker.h"

#include <QAction>

namespace multaqa {

void connectRequestTools(QWidget *window, const Actions &actions, DocumentController &documents, RequestsPage &page)
{
    QAction *import = actions[ActionId::ImportRequests];
    QObject::connect(import, &QAction::triggered, window, [window, &documents] {
        const QStringList paths = FilePicker::current().requestsToOpen(window, FilePicker::startFolder());
        if (paths.isEmpty() || !documents.conference())
            return;
        FilePicker::rememberFolderOf(paths.front());
        RequestImportDialog::start(window, *documents.conference(), paths);
    });
    QObject::connect(&page, &RequestsPage::importWanted, import, &QAction::trigger);
    // Whoever drags from another program gets their drag back first.
    QObject::connect(
        &page, &RequestsPage::filesDropped, window,
        [window, import, &documents](const QStringList &paths) {
            if (import->isEnabled())
                RequestImportDialog::start(window, *documents.conference(), paths);
        },
        Qt::QueuedConnection);
}

} // namespace multaqa
