// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/AgendaEditing.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class InlineLink;
class MinutesField;
class TextLabel;

/// The points of one session in their order: each title in the window's language, its minutes, its place.
class ItemsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ItemsEditor(QWidget *parent = nullptr);

    void show(Conference *conference, SessionId session, const std::vector<Item> &items);
    void retranslate();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        TextLabel *number = nullptr;
        QLineEdit *title = nullptr;
        MinutesField *minutes = nullptr;
        Item item;
    };

    void addRow();
    void fill(size_t at);
    void commitTitle(ItemId id, const QString &typed);
    void report(const Result<void> &outcome);

    Conference *m_conference = nullptr;
    SessionId m_session;
    TextLabel *m_heading;
    InlineLink *m_add;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace multaqa
