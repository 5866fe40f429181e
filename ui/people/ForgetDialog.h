// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;

namespace multaqa {

class Conference;

/// The question before the one thing that cannot be undone: what is typed must be the person's name, or of several how
/// many they are.
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    /// NUMBER people; NAME: of the one, where it is one.
    ForgetDialog(int number, const QString &name, QWidget *parent = nullptr);

    /// Asks and, if so wanted, forgets PEOPLE. Whether they are forgotten.
    static bool forget(Conference &conference, const std::vector<ParticipantId> &people, QWidget *parent);

private:
    bool isTyped() const;

    QString m_expected;
    QLineEdit *m_typed;
    QPushButton *m_forget;
};

} // namespace multaqa
