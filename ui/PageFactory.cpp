// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EmptyPage.h"

namespace multaqa {

Page *makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Overview:
    case PageId::People:
    case PageId::Agenda:
    case PageId::Deadlines:
    case PageId::Documents:
    case PageId::History:
        break;
    }
    return new EmptyPage(id, parent);
}

} // namespace multaqa
