// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace multaqa {

/// Leaves Ctrl+Z to the window wherever nothing was typed: a text field takes it for itself even then. To be installed
/// on the application.
class FieldUndo : public QObject
{
    Q_OBJECT

public:
    /// For the fields in WINDOW, which owns it.
    explicit FieldUndo(QWidget *window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace multaqa
