// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "agenda/AgendaPage.h"
#include "deadlines/DeadlinesPage.h"
#include "documents/DocumentsPage.h"
#include "history/HistoryPage.h"
#include "overview/OverviewPage.h"
#include "people/PeoplePage.h"
#include "reports/ReportsPage.h"
#include "requests/RequestsPage.h"

namespace multaqa {

Page *makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(parent);
    case PageId::People:
        return new PeoplePage(parent);
    case PageId::Agenda:
        return new AgendaPage(parent);
    case PageId::Requests:
        return new RequestsPage(parent);
    case PageId::Deadlines:
        return new DeadlinesPage(parent);
    case PageId::Reports:
        return new ReportsPage(parent);
    case PageId::Documents:
        return new DocumentsPage(parent);
    case PageId::History:
        return new HistoryPage(parent);
    }
    return nullptr;
}

} // namespace multaqa
