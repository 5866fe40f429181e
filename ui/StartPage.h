// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace multaqa {

class Actions;
class Button;
class Card;
class EmptyState;
class DocumentController;

/// What the window shows when no conference is open: make one, open one, try the sample, go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Actions &actions, DocumentController &documents, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRecent();

    DocumentController &m_documents;
    EmptyState *m_welcome;
    Button *m_new;
    Button *m_open;
    Button *m_sample;
    Card *m_recent;
};

} // namespace multaqa
