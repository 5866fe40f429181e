// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace multaqa {

/// Some lines of plain text; Tab goes on to the next field. (QPlainTextEdit would set Arabic on the wrong side.)
class NoteField : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace multaqa
