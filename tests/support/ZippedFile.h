// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringBuilder>

#include <utility>
#include <vector>

namespace multaqa {

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>;

enum class Packing { Deflated, Stored };

/// A zip file with the given parts: names and contents. Throws.
QByteArray zipped(const ZipParts &parts, Packing packing = Packing::Deflated);

} // namespace multaqa
