// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentChoice.h"
#include "db/records/Event.h"

#include <QWidget>

namespace multaqa {

class ComboBox;
class FilterChip;
class FlowLayout;

/// Where a document is chosen: which, in which languages, of which event, about whom, on what paper.
class DocumentChoices : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentChoices(QWidget *parent = nullptr);

    const DocumentChoice &choice() const { return m_choice; }
    void setChoice(const DocumentChoice &choice);
    /// The events there are; one that is chosen and not among them is forgotten.
    void setEvents(const std::vector<Event> &events);
    void retranslate();

Q_SIGNALS:
    /// By the person or by setChoice().
    void changed();

private:
    void addKinds(FlowLayout *row);
    void addDetails(FlowLayout *row);
    void chooseKind();
    void show();
    void fill(ComboBox *field, const QStringList &texts) const;

    DocumentChoice m_choice;
    std::vector<Event> m_events;
    ComboBox *m_kind;
    QList<std::pair<FilterChip *, std::vector<Language>>> m_languages;
    ComboBox *m_event;
    ComboBox *m_who;
    ComboBox *m_sheet;
    FilterChip *m_emails;
};

} // namespace multaqa
