// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EmptyPage.h"
#include "deadlines/DeadlinesPage.h"
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
    case PageId::Deadlines:
        return new DeadlinesPage(parent);
    case PageId::Documents:
    case PageId::History:
        break;
    }
    return new EmptyPage(id, parent);
}

} // namespace multaqa
