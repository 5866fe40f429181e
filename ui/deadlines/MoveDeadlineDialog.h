// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deadlines/DeadlineEnd.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace multaqa {

class ConsequencesView;
class DateField;
class HourField;
class LocalizedField;
class MovePreview;

/// Asks until when a deadline is moved, and why, and says what comes of it before it is kept. The earlier end stays on
/// record.
class MoveDeadlineDialog : public QDialog
{
    Q_OBJECT

public:
    /// EARLIER is the end that holds now, in words.
    MoveDeadlineDialog(const Deadline &deadline, const QString &earlier, std::shared_ptr<const MovePreview> preview,
                       QWidget *parent = nullptr);

    /// Without a day it needs a new decision.
    DeadlineEnd end() const;
    LocalizedText reason() const;

private:
    void changed();

    DeadlineEnd m_before;
    DateField *m_day;
    HourField *m_hour;
    LocalizedField *m_reason;
    ConsequencesView *m_consequences;
    QPushButton *m_move;
};

} // namespace multaqa
