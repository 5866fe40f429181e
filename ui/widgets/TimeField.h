// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeEdit>

namespace multaqa {

/// Hours and minutes of 24, in the window's digits, in order in both directions.
class TimeField : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    void setKnownTime(QTime time);

Q_SIGNALS:
    void edited(QTime time);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLocale();

    QTime m_known;
};

} // namespace multaqa
