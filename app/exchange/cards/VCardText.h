// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace multaqa {

enum class VCardVersion { TwoOne, Three, Four };

/// How text stands in a property's value (RFC 2426 section 4, RFC 6350 section 3.4; vCard 2.1 section 2).
namespace VCardText {

/// The parts between separators that are not escaped, each still with its escapes.
QStringList split(const QString &value, QChar separator);
QString unescaped(const QString &value, VCardVersion version);
/// For 3.0 and 4.0.
QString escaped(const QString &text);
/// Letters, digits and hyphens: a language tag, a type.
bool isToken(const QString &text);
/// A parameter's value, quoted where it must be, as RFC 6868 has it.
QString parameterEscaped(const QString &text);

} // namespace VCardText
} // namespace multaqa
