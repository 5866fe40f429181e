// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace multaqa {

class Actions;
class DocumentController;
class RequestsPage;

/// The menu's tools for requests, which stand in WINDOW and work on the conference of DOCUMENTS; and what is dropped on
/// PAGE.
void connectRequestTools(QWidget *window, const Actions &actions, DocumentController &documents, RequestsPage &page);

} // namespace multaqa
