// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/RequestKind.h"

#include <QDialog>

namespace multaqa {

class ComboBox;
class PersonField;
class TextLabel;

/// Who asks, and for what. The rest is filled in beside the list.
class NewRequestDialog : public QDialog
{
    Q_OBJECT

public:
    NewRequestDialog(Conference &conference, const std::vector<RequestKind> &kinds, QWidget *parent = nullptr);

    ParticipantId person() const { return m_chosen; }
    RequestKindId kind() const;

private:
    void choose(ParticipantId id);

    Conference &m_conference;
    PersonField *m_person;
    TextLabel *m_name;
    ComboBox *m_kind;
    QPushButton *m_add = nullptr;
    ParticipantId m_chosen;
};

} // namespace multaqa
