// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QVBoxLayout;

namespace multaqa {

class TextLabel;

/// What a person does in the sessions of the conference, each with the way to its session.
class PersonRolesView : public PersonPart
{
    Q_OBJECT

public:
    explicit PersonRolesView(QWidget *parent = nullptr);

Q_SIGNALS:
    void sessionWanted(multaqa::SessionId session);

protected:
    void fill() override;

private:
    QWidget *makeRow(const PersonRecord::SessionRole &role, const QString &day);

    TextLabel *m_title;
    TextLabel *m_none;
    QVBoxLayout *m_list;
};

} // namespace multaqa
