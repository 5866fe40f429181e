// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Names the attachment (db/stores/AttachmentStore) that a record has; empty when it has none. A type of its own, so
/// that a merge, the proof of a file and the JSON of a conference find every field that holds one.
struct AttachmentKey
{
    QString sha256; ///< of the data (FIPS 180-4): 64 digits of small hexadecimal

    bool isEmpty() const { return sha256.isEmpty(); }
    bool operator==(const AttachmentKey &) const = default;
};

} // namespace multaqa
