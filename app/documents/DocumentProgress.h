// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace multaqa {

/// Called now and then while a document is laid out, with how much of it is done and how much it is in all.
using DocumentProgress = std::function<void(int done, int total)>;

} // namespace multaqa
