// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class InlineLink;
class NotedField;
class RowMenu;

/// The e-mail addresses of a person beside the one for correspondence: whose each is, their order, and which of them
/// becomes the one for correspondence.
class AddressesEditor : public PersonPart
{
    Q_OBJECT

public:
    explicit AddressesEditor(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    struct Row
    {
        QWidget *widget;
        NotedField *email;
        QLineEdit *label;
        RowMenu *more;
        QAction *promote;
    };
    void addRow();
    void addEmpty();
    void keep();
    void move(size_t row, int by);
    void remove(size_t row);
    std::vector<ParticipantAddress> typed() const;
    void set(const std::vector<ParticipantAddress> &addresses);

    std::vector<Row> m_rows; ///< one for each address; one more while another is being added
    bool m_isAdding = false;
    ParticipantId m_shown;
    QVBoxLayout *m_list;
    InlineLink *m_add;
};

} // namespace multaqa
