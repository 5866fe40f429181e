// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace multaqa {

/// One name in Arabic and in Latin letters.
struct NamePair
{
    QString arabic;
    QString latin;
};

/// The parts of a file of pairs, told apart by a hash of the line, so that they stay the same for ever: what is learnt
/// from, what thresholds are chosen on, and what is measured and never looked at.
enum class NamePart { Training, Choosing, HeldOut };

/// 70, 15 and 15 in a hundred of the lines. Empty when there is no such file.
std::vector<NamePair> readNamePairs(const QString &path, NamePart part);

} // namespace multaqa
