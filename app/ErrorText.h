// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

namespace multaqa {

/// The sentence for a person: the error's own, or one made of its kind and subject, in the language of the window. It
/// names the file and says what to do.
QString errorText(const Error &error);

} // namespace multaqa
