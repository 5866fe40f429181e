// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QMetaType>

namespace multaqa {

/// What a change was about. A model answers to its own subjects; every table belongs to one.
enum class Subject {
    Conference = 0x01,
    Agenda = 0x02,
    People = 0x04,
    Deadlines = 0x08,
    Requests = 0x20,
    Reports = 0x40,
    Findings = 0x80,
    /// Set with every step, for what shows the steps themselves.
    History = 0x10,
};
Q_DECLARE_FLAGS(Changes, Subject)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

} // namespace multaqa

Q_DECLARE_METATYPE(multaqa::Changes)
