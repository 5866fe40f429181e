// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ContactCard.h"

#include "app/exchange/Complaint.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <functional>

class QIODevice;

namespace multaqa {

/// What a vCard file held beside its cards.
struct VCardReading
{
    qint64 cards = 0; ///< those that arrived
    qint64 broken = 0;
    std::vector<Complaint> complaints; ///< in the order of the file; at most VCardReader::mostComplaints and one more
};

/// Reads vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), any number of cards in a file. Cards are read and given out one
/// by one. A card that is broken is a complaint, and the others arrive; nothing outside the file is opened.
class VCardReader
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)

public:
    static constexpr qsizetype largestCard = 16 * 1024 * 1024; ///< bytes, its photo as it is written included
    static constexpr size_t mostComplaints = 1000;

    /// Gets each card with the line that it begins on, and how many bytes of the file are read; answers whether to go
    /// on.
    using CardTaker = std::function<bool(ContactCard &&card, qint64 line, qint64 done)>;

    /// Errors: NotFound, NoPermission, Refused (no card in it), Cancelled; each with a sentence.
    static Result<VCardReading> read(const QString &path, const CardTaker &take);
    /// The same from an open device; NAME stands for the file in sentences.
    static Result<VCardReading> read(QIODevice &device, const QString &name, const CardTaker &take);
};

} // namespace multaqa
