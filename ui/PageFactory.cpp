// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EmptyPage.h"
#include "deadlines/DeadlinesPage.h"
#include "documents/DocumentsPage.h"
#include "history/HistoryPage.h"
#include "people/PeoplePage.h"

namespace multaqa {

Page *makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Overview:
        break;
    case PageId::People:
        return new PeoplePage(parent);
    case PageId::Agenda:
        break;
    case PageId::Deadlines:
        return new DeadlinesPage(parent);
    case PageId::Documents:
        return new DocumentsPage(parent);
    case PageId::History:
        return new HistoryPage(parent);
    }
    return new EmptyPage(id, parent);
}

} // namespace multaqa
