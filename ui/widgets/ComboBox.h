// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace multaqa {

/// A choice from a list. The wheel scrolls the form it stands in, and does not change a choice in passing; a long entry
/// does not widen the form.
class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

    /// Chooses the entry that carries VALUE without telling anyone.
    void showData(const QVariant &value);
    /// Puts TEXT into an editable one, its beginning in sight.
    void showText(const QString &text);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace multaqa
