// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// An abstract written in simple HTML or Markdown, as text of several lines that has passed cleanText. Paragraphs,
/// lists, line breaks, links and entities are understood, scripts and styles are left out, and Markdown's links,
/// headings and strong words lose their signs. A link keeps its address in brackets. Only known tags count as tags, so
/// "a < b" and "vector<int>" stay as they are. Nothing is ever fetched.
QString plainText(QStringView markup);

/// The character of an HTML entity without its signs, such as "eacute", "#233" or "#xE9"; nothing for an unknown one.
QString htmlEntity(QStringView name);

} // namespace multaqa
