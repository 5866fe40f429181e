// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QTextStream>

namespace multaqa {

/// multaqa-cli as a whole: the words before the command, the table of commands, exit statuses.
/// 0 done; 1 a check found an error; 2 wrong use; 3 the input was refused and nothing was changed; 4 the file is in
/// use, damaged, too new, or not a conference.
class CommandLine
{
public:
    /// Runs the words after the program's name. OUT gets the answer and nothing else, ERRORS the rest. With --json, OUT
    /// gets one document in any case: {"error"} with the sentence when the command was not done.
    static int run(QStringList words, QTextStream &out, QTextStream &errors);

    static int exitStatus(ErrorKind kind);
};

} // namespace multaqa
