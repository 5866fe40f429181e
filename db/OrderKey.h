// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Places in a list as texts that sort as they stand (0-9A-Za-z, compared byte by byte), so that an entry moves without
/// its neighbours being renumbered, and two copies that insert at one place merge without harm; ties go by id.
namespace OrderKey {

/// A key between BEFORE and AFTER. Empty: there is nothing before, or nothing after.
QString between(const QString &before, const QString &after);

} // namespace OrderKey
} // namespace multaqa
