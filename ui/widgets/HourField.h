// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTime>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace multaqa {

class TextLabel;
class TimeField;

/// An hour on a day, or none: a box says whether there is one, and beside the hour stands in which city's time it is.
class HourField : public QWidget
{
    Q_OBJECT

public:
    explicit HourField(QWidget *parent = nullptr);
    ~HourField() override;

    void setHour(std::optional<QTime> hour);
    std::optional<QTime> hour() const;
    /// "Beirut time"
    void setPlace(const QString &place);

Q_SIGNALS:
    /// The hour was changed and left, or taken away.
    void edited();
    /// At each change, also while an hour is being typed.
    void changing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHour(bool isThere);
    void retranslate();

    QCheckBox *m_isThere;
    TimeField *m_time;
    TextLabel *m_place;
};

} // namespace multaqa
