// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Conference.h"

namespace multaqa {

/// Fills CONFERENCE, as one step, with the consultation and the review conference of the letter of 2 February 2021,
/// with invented people (resources/sample/sample.json).
Result<void> fillWithSample(Conference &conference);

} // namespace multaqa
