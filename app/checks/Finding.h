// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/AsideFinding.h"

#include <QString>
#include <QUuid>

#include <vector>

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
    QByteArray part; ///< what tells it from others of its rule and record: another record's key, a field's name
    QString facts;   ///< what it was found by; when that changes, setting it aside holds no longer
    bool needsDecision = false;        ///< the step that its rule offers does not do here: somebody has to decide
    std::optional<AsideFinding> aside; ///< with the reason; none: it stands
    std::vector<Finding> members;      ///< those that are told as this one

    bool isError() const { return severity == Severity::Error; }
    bool isAside() const { return aside.has_value(); }
    /// As the file names it, with the rule: the record's key, or one made of it and the part; 32 hexadecimal digits.
    QString key() const;
    /// A digest of the facts, the same in every language.
    QString wording() const;
};

} // namespace multaqa
