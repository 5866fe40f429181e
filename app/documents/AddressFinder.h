// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace multaqa {

/// An e-mail or web address inside a text.
struct FoundAddress
{
    int start = 0;
    int length = 0;
    QByteArray uri; ///< ASCII; http, https or mailto, nothing else
};

/// The addresses in a text, in order. What closes a sentence or a bracket after an address is not part of it.
std::vector<FoundAddress> findAddresses(const QString &text);

} // namespace multaqa
