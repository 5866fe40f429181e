// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// A spreadsheet that opens a text table runs what begins with = + - @, a tab or a line's end, of any width, as a
/// formula (OWASP, "CSV Injection"). Such a text is written with an apostrophe before it, and so is one that has
/// apostrophes before such a beginning, so that the way back is certain.
///
/// One kind of text is left as it is: a telephone number in groups, "+961 1 978 800". It is no formula and no number,
/// because of its spaces, and spreadsheets show it as it is written. Without spaces, "+9611978800" would be shown as
/// the number 9611978800, and "+961-1-978-800" as a difference; these get their apostrophe.
QString guarded(const QString &text);

/// The way back, for a reader of text tables: takes one apostrophe away where guarded() would have put it. Texts of
/// other origin lose only an apostrophe that stands before a beginning of the kind above, where it has the same sense.
QString unguarded(const QString &text);

} // namespace multaqa
