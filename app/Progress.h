// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>

namespace multaqa {

/// Told by long work, in the thread that does it, how much of the whole is done; answers whether to go on. Work that is
/// stopped ends with ErrorKind::Cancelled and has changed nothing. May be empty: nobody asks.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace multaqa
