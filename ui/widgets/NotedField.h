// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <QWidget>

class QLineEdit;

namespace multaqa {

class TextLabel;

/// A line with a remark under it while there is one, such as what looks wrong with what is being typed.
class NotedField : public QWidget
{
    Q_OBJECT

public:
    explicit NotedField(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// An empty SENTENCE takes the remark away.
    void setNote(const QString &sentence, Tone tone = Tone::Attention);
    QString note() const;

private:
    QLineEdit *m_line;
    TextLabel *m_note;
};

} // namespace multaqa
