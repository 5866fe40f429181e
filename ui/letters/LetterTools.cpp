// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterTools.h"

#include "LetterCheckDialog.h"
#include "ui/Actions.h"
#include "ui/DocumentController.h"

#include <QAction>

namespace multaqa {

void connectLetterTools(QWidget *window, const Actions &actions, DocumentController &documents)
{
    // A letter is checked with or without a conference.
    QObject::connect(actions[ActionId::CheckLetter], &QAction::triggered, window,
                     [window, &documents] { LetterCheckDialog(documents.conference(), window).exec(); });
}

} // namespace multaqa
