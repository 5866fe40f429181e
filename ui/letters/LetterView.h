// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterFinding.h"

#include <QTextEdit>

namespace multaqa {

/// The text of a letter, each line in its own direction, with what is wrong marked in it. It is read, not written. A
/// file dropped on it is told, not opened.
class LetterView : public QTextEdit
{
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    void showLetter(const QString &text, const std::vector<LetterFinding> &findings);
    /// Shows FINDING and marks its text as chosen.
    void showFinding(const LetterFinding &finding);

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace multaqa
