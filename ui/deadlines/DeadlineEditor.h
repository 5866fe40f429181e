// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlinesModel.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class Button;
class ComboBox;
class DateField;
class LocalizedField;
class TextLabel;

/// The form of one deadline, with the days it was on before.
class DeadlineEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// Writes a deadline; a day that was decided and is another now is a move.
    using Keep = std::function<Result<void>(const Deadline &deadline)>;

    explicit DeadlineEditor(Keep keep, QWidget *parent = nullptr);

    void showDeadline(const Deadline &deadline, const DeadlinesModel &model);
    const Deadline &known() const { return m_known; }
    Deadline typed() const;
    void focusTitle();
    void setReadOnly(bool isReadOnly) override;

Q_SIGNALS:
    void moveWanted();

protected:
    Result<void> keep() override { return m_keep(typed()); }
    void restore() override;
    bool hasChanges() const override { return typed() != m_known; }
    void retranslate() override;

private:
    void showEarlierDays(const DeadlinesModel &model);

    Keep m_keep;
    Deadline m_known;
    ComboBox *m_kind;
    LocalizedField *m_title;
    DateField *m_day;
    LocalizedField *m_note;
    QLineEdit *m_link;
    Button *m_move;
    TextLabel *m_earlierTitle;
    QVBoxLayout *m_earlier;
};

} // namespace multaqa
