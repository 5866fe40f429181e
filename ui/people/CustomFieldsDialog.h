// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ListDialog.h"
#include "app/Ordering.h"
#include "db/records/CustomField.h"

namespace multaqa {

class ComboBox;
class Form;
class LocalizedField;
class NoteField;

/// The fields that the conference has of its own: what they are called, of what kind they are, in which order.
class CustomFieldsDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit CustomFieldsDialog(Conference &conference, QWidget *parent = nullptr);

protected:
    Result<std::vector<Entry>> read() override;
    void showEntry(const QUuid &id) override;
    Result<void> keep() override;
    Result<void> remove(const QUuid &id) override;

private:
    void add();
    void move(Move way);
    void showChoices();
    CustomFieldKind typedKind() const;

    std::vector<CustomField> m_customFields;
    CustomField m_known;
    Form *m_form;
    LocalizedField *m_name;
    ComboBox *m_kind;
    NoteField *m_choices;
};

} // namespace multaqa
