// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <vector>

namespace multaqa {

/// Many texts in one piece of memory, through all of which a term is looked for at once. Texts are numbered from 0 in
/// the order in which they are added.
class FoldedTexts
{
public:
    FoldedTexts() { m_starts.push_back(0); }

    /// One text of several lines, each folded by itself (app/text/Fold): no term is found across two of them.
    void add(QStringView lines);
    void reserve(qsizetype texts, qsizetype bytes);
    void squeeze();

    size_t count() const { return m_starts.size() - 1; }
    qsizetype bytes() const { return m_bytes.size(); }

    /// Sets MARKS[i] to 1 for each text i in which TERM, folded and in UTF-8, stands. An empty term stands in all.
    void mark(QByteArrayView term, std::vector<quint8> &marks) const;
    /// Whether TERM stands in the one text.
    bool contains(size_t text, QByteArrayView term) const;

private:
    /// The next place of TERM in [FROM, END), or END.
    const char *find(const char *from, const char *end, QByteArrayView term, qsizetype anchor) const;
    /// Which byte of TERM is the rarest here: it is looked for first.
    qsizetype anchorOf(QByteArrayView term) const;

    QByteArray m_bytes;
    std::vector<quint32> m_starts; ///< of each text, and the end of the last
    std::array<quint32, 256> m_times{};
};

} // namespace multaqa
