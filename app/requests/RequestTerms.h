// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/RoleRequest.h"

namespace multaqa {

/// The words for requests in the three languages (translations/glossary.md).
LocalizedText termOf(RequestDecision decision);
LocalizedText termOf(RequestChannel channel);

} // namespace multaqa
