// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace multaqa {

class Actions;
class DocumentController;
class PeoplePage;

/// What is done with people in windows of its own: bringing lists in and out, finding duplicates, marking attendance,
/// counting and forgetting. Connects the menu's actions and what the page of people asks for; WINDOW is the parent of
/// what is opened and outlives the others.
void connectPeopleTools(QWidget *window, const Actions &actions, DocumentController &documents, PeoplePage &page);

} // namespace multaqa
