// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfObjects.h"
#include "app/documents/LaidOutDocument.h"

namespace multaqa {

/// The information dictionary, for older readers.
PdfReference writeInformation(PdfObjects &objects, const DocumentMetadata &metadata);
/// The same as XMP, with the claim that the file is built as PDF/UA-1 (ISO 14289-1, 5) asks.
PdfReference writeXmp(PdfObjects &objects, const DocumentMetadata &metadata);

} // namespace multaqa
