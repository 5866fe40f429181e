// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfObjects.h"
#include "app/documents/LaidOutDocument.h"

#include <optional>

namespace multaqa {

/// Writes the bookmarks as a tree, by their levels; nothing when there are none.
std::optional<PdfReference> writeOutlines(PdfObjects &objects, const LaidOutDocument &document,
                                          const std::vector<PdfReference> &pages);

} // namespace multaqa
