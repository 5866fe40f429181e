// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Deadline.h"

#include <QDialog>

namespace multaqa {

class DateField;
class LocalizedField;

/// Asks to which day a deadline is moved, and why. The earlier day stays on record.
class MoveDeadlineDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDeadlineDialog(const Deadline &deadline, const QString &earlierDay, QWidget *parent = nullptr);

    /// None: it needs a new decision.
    std::optional<QDate> day() const;
    LocalizedText reason() const;

private:
    DateField *m_day;
    LocalizedField *m_reason;
};

} // namespace multaqa
