// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SqliteConnection.h"

#include <QUuid>

namespace multaqa {

/// What this machine knows of the copies it writes: the last step it made as each of them.
///
/// A file that was copied carries its copy id with it. Two programs that go on under one id would each make a step of
/// the same name, and one side's edits would be lost at the next merge without a word. So a step is named only after
/// this register, which is no part of the file, has agreed that the one before it was the last; else the file gets a
/// new copy id. It need not survive a crash: what is unknown here only costs a new id.
class CopyRegistry
{
public:
    /// PATH: a file in this user's own folder, shared by all his programs. Where it cannot be written, the register
    /// lives as long as the program.
    explicit CopyRegistry(const QString &path);
    CopyRegistry(const CopyRegistry &) = delete;
    CopyRegistry &operator=(const CopyRegistry &) = delete;

    /// Whether this machine's last step as COPY was SEQUENCE - 1; if so it is SEQUENCE from now on.
    bool claim(const QUuid &copy, qint64 sequence);
    /// A copy id that nobody else has, with its first step taken.
    QUuid claimNew();

private:
    bool connect(const QString &path);
    bool note(const QUuid &copy);

    SqliteConnection m_sql;
};

} // namespace multaqa
