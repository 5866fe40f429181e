// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Makes a file at PATH with a small conference in it: rows in every table, some of them changed later. Throws.
void fillFile(const QString &path);

} // namespace multaqa
