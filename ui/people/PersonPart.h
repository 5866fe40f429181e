// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PersonRecord.h"

#include <QWidget>

namespace multaqa {

class Conference;

/// A part of a person's editor that writes by itself: what is changed in it is one step at once. What is refused is
/// told by written(), for the editor to show.
class PersonPart : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPart(QWidget *parent = nullptr);
    ~PersonPart() override;

    /// Both outlive the next call.
    void showPerson(Conference *conference, const PersonRecord *person);

Q_SIGNALS:
    void written(const multaqa::Result<void> &outcome);

protected:
    /// Shows what is known, every word in the window's language. Called when either changed and there is a person.
    virtual void fill() = 0;

    Conference &conference() const { return *m_conference; }
    const PersonRecord &person() const { return *m_person; }
    ParticipantId id() const { return m_person->participant.id; }
    /// Also while nobody is shown: a field that is left then has nothing to keep.
    bool isReadOnly() const;
    void changeEvent(QEvent *event) override;

private:
    Conference *m_conference = nullptr;
    const PersonRecord *m_person = nullptr;
};

} // namespace multaqa
