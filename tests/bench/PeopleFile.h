// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Makes a conference file at PATH with so many PEOPLE of it, imported as one step: names in both scripts, 4,000
/// organisations, addresses, telephone numbers, notes, tags and registrations, the same every time.
void makePeopleFile(const QString &path, int people);

} // namespace multaqa
