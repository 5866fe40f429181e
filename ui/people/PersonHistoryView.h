// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QVBoxLayout;

namespace multaqa {

class HistoryText;
class InlineLink;
class TextLabel;
struct DateStyle;

/// What was changed of a person, by whom and when: the newest five, and all when asked.
class PersonHistoryView : public PersonPart
{
    Q_OBJECT

public:
    explicit PersonHistoryView(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void showChanges();
    Result<QWidget *> makeRow(const HistoryChange &change, HistoryText &words, const DateStyle &style) const;
    Result<void> addRows();

    std::vector<HistoryChange> m_changes;
    ParticipantId m_shown;
    bool m_isWhole = false;
    TextLabel *m_title;
    InlineLink *m_all;
    QVBoxLayout *m_list;
};

} // namespace multaqa
