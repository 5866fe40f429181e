// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace multaqa {

/// Makes text of a card's bytes. Cards before 4.0 may be in any encoding, and many do not say in which: what is no
/// UTF-8 is then Windows' Arabic (1256) or its Western one (1252), whichever gives words of one script. Values too
/// short to tell follow those read before them by the same object.
class CardEncoding
{
public:
    struct Text
    {
        QString text;
        bool isKnown = true;    ///< false when there is no encoding of the declared name; then it was guessed
        bool isDamaged = false; ///< some bytes mean nothing in the declared encoding; each is U+FFFD
    };

    /// DECLARED is the CHARSET of the value, or empty.
    Text decode(const QByteArray &bytes, const QByteArray &declared);

private:
    QString guess(const QByteArray &bytes);

    int m_lean = 0; ///< above 0 when the values so far were rather Arabic
};

} // namespace multaqa
