// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/Forgetting.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace multaqa {

class DateField;
class TextLabel;

/// After the conference: whose data are no longer kept. Shows the people whom the rule lets go of; ForgetDialog then
/// asks once more.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(Conference &conference, QWidget *parent = nullptr);

private:
    void list();
    void forget();

    Conference &m_conference;
    QCheckBox *m_withoutConsent;
    QCheckBox *m_isBefore;
    DateField *m_before;
    TextLabel *m_count;
    QListWidget *m_list;
    QPushButton *m_forget;
    std::vector<ParticipantId> m_people;
};

} // namespace multaqa
