// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

#include <optional>

namespace multaqa {

/// A number of minutes that may be absent.
class MinutesField : public QSpinBox
{
    Q_OBJECT

public:
    explicit MinutesField(QWidget *parent = nullptr);

    void setMinutes(std::optional<int> minutes);

Q_SIGNALS:
    /// The field was left, or Enter pressed in it, with another number than before.
    void edited(std::optional<int> minutes);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_known = 0;
};

} // namespace multaqa
