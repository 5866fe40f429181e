// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace multaqa {

/// Several values in one cell, such as addresses and tags, with "; " between them. A value that holds a semicolon
/// itself or a quotation mark at its beginning stands in quotation marks, doubled inside it, as in RFC 4180. The way
/// back takes the Arabic semicolon for one, too, drops blanks around values, and leaves out empty ones but for the
/// first, which is kept where others follow: it is the empty address for correspondence of who has further ones.
namespace ListText {

QString joined(const QStringList &values);
QStringList split(const QString &text);

} // namespace ListText
} // namespace multaqa
