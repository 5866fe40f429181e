// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/Finding.h"
#include "db/Result.h"

#include <QDialog>

namespace multaqa {

class Conference;
class NoteField;

/// Asks why a finding is set aside.
class SetAsideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SetAsideDialog(const Finding &finding, QWidget *parent = nullptr);

    QString reason() const;

    /// Sets FINDING aside when a reason is given; nothing is done when it is not.
    static Result<void> ask(QWidget *parent, Conference &conference, const Finding &finding);

private:
    NoteField *m_reason;
};

} // namespace multaqa
