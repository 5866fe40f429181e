// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Participant.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QStandardItemModel;

namespace multaqa {

class Conference;

/// A person of the conference, found by typing any part of a name in either script; or the name of one who is not in it
/// yet.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    /// Whom it finds; READ is asked when somebody types, because there may be very many.
    using People = std::function<std::vector<Participant>()>;
    void setPeople(People read);
    /// All of CONFERENCE, which outlives the field's use of it. What goes wrong is told above WINDOW.
    static People everybodyIn(const Conference &conference, QWidget *window);

Q_SIGNALS:
    void personChosen(multaqa::ParticipantId person);
    /// Enter, and nobody is called so.
    void newNameEntered(const QString &name);

private:
    struct Person
    {
        ParticipantId id;
        QString folded;
        QString shown;
        QStringList names; ///< folded
    };

    void readPeople();
    void propose(const QString &text);
    void enter();

    People m_read; ///< none: they are read
    std::vector<Person> m_people;
    QStandardItemModel *m_proposals;
    bool m_isTaken = false; ///< the list has answered the present Enter
};

} // namespace multaqa
