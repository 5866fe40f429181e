// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Who works here, as the history names them.
namespace Identity {

/// The name of the account on this computer: the full name where the system has one, else the login.
QString systemName();

} // namespace Identity
} // namespace multaqa
