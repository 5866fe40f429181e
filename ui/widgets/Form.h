// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QFormLayout;

namespace multaqa {

/// Labels on the leading side, one field a row. A row's label is also its field's name for a screen reader.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    void addRow(const QString &label, QWidget *field);
    /// The label anew, in another language.
    void setLabel(QWidget *field, const QString &label);
    void setRowVisible(QWidget *field, bool visible);

private:
    QFormLayout *m_layout;
};

} // namespace multaqa
