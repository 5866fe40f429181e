// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

namespace multaqa {

/// Something in the conference that is wrong or missing, said in one sentence, and the record where it is put right.
struct Finding
{
    enum class Subject { Event, Session, Person, Request, Deadline };
    enum class Severity {
        Error,  ///< it will mislead people, or cannot be done
        Warning ///< to be decided or completed
    };

    QString rule; ///< its id in Checks.cpp, which never changes its meaning
    Severity severity = Severity::Warning;
    QString sentence;
    QString place; ///< which record, or where it is; may be empty
    Subject subject = Subject::Session;
    QUuid record;
    QString facts; ///< what it was found by; when that changes, setting it aside holds no longer

    bool isError() const { return severity == Severity::Error; }
};

} // namespace multaqa
