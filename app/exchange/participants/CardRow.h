// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/cards/ContactCard.h"
#include "app/exchange/tables/TableRow.h"

namespace multaqa {

/// A contact as a row of a table of participants, so that cards are imported in the same way as tables.
namespace CardRow {

/// The headers, in English, as an import understands them.
QStringList headers();
/// Starts ROW anew with NUMBER and what CARD says. Only the first organisation is taken, without its unit, and of the
/// telephones the first that is no fax.
void write(const ContactCard &card, int number, TableRow &row);

} // namespace CardRow
} // namespace multaqa
