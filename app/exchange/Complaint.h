// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Something odd in a file that was read all the same: where it stands, and how it was understood.
struct Complaint
{
    qint64 line = 0; ///< from 1; 0 where the whole file is meant
    QString subject; ///< the session, person or element, as a reader of the file knows it
    QString message; ///< one translated sentence

    bool operator==(const Complaint &) const = default;
};

} // namespace multaqa
