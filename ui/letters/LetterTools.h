// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace multaqa {

class Actions;
class DocumentController;

/// What is done with letters in windows of its own. Connects the menu's action; WINDOW is the parent of what is opened
/// and outlives the others.
void connectLetterTools(QWidget *window, const Actions &actions, DocumentController &documents);

} // namespace multaqa
