// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FoldedTexts.h"

#include "Fold.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace multaqa {

void FoldedTexts::add(QStringView lines)
{
    const qsizetype start = m_bytes.size();
    for (const QStringView line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString folded = fold(line);
        if (folded.isEmpty())
            continue;
        if (m_bytes.size() > start)
            m_bytes += '\n';
        m_bytes += folded.toUtf8();
    }
    m_bytes += '\n'; // so that no term is found across two texts
    for (qsizetype i = start; i < m_bytes.size(); ++i)
        ++m_times[static_cast<quint8>(m_bytes[i])];
    m_starts.push_back(static_cast<quint32>(m_bytes.size()));
}

void FoldedTexts::reserve(qsizetype texts, qsizetype bytes)
{
    m_starts.reserve(static_cast<size_t>(texts) + 1);
    m_bytes.reserve(bytes);
}

void FoldedTexts::squeeze()
{
    m_bytes.squeeze();
    m_starts.shrink_to_fit();
}

qsizetype FoldedTexts::anchorOf(QByteArrayView term) const
{
    qsizetype rarest = 0;
    for (qsizetype i = 1; i < term.size(); ++i)
        if (m_times[static_cast<quint8>(term[i])] < m_times[static_cast<quint8>(term[rarest])])
            rarest = i;
    return rarest;
}

const char *FoldedTexts::find(const char *from, const char *end, QByteArrayView term, qsizetype anchor) const
{
    // memchr is the fastest that every system has; memmem is not on all of them. The bytes at the ends rule out most of
    // what it finds.
    const char *lastStart = end - term.size();
    const char first = term.front();
    const char last = term.back();
    while (from <= lastStart) {
        const void *hit = std::memchr(from + anchor, term[anchor], static_cast<size_t>(lastStart - from + 1));
        if (!hit)
            return end;
        const char *start = static_cast<const char *>(hit) - anchor;
        if (start[0] == first && start[term.size() - 1] == last &&
            std::memcmp(start, term.data(), static_cast<size_t>(term.size())) == 0)
            return start;
        from = start + 1;
    }
    return end;
}

void FoldedTexts::mark(QByteArrayView term, std::vector<quint8> &marks) const
{
    if (term.isEmpty()) {
        std::fill(marks.begin(), marks.end(), quint8(1));
        return;
    }
    const qsizetype anchor = anchorOf(term);
    const char *begin = m_bytes.constData();
    const char *end = begin + m_bytes.size();
    size_t text = 0;
    for (const char *hit = find(begin, end, term, anchor); hit != end;) {
        const auto place = static_cast<quint32>(hit - begin);
        // Hits are either dense, and the text one of the next, or rare.
        for (int step = 0; step < 8 && m_starts[text + 1] <= place; ++step)
            ++text;
        if (m_starts[text + 1] <= place)
            text = static_cast<size_t>(
                       std::upper_bound(m_starts.begin() + static_cast<qsizetype>(text), m_starts.end(), place) -
                       m_starts.begin()) -
                   1;
        marks[text] = 1;
        hit = find(begin + m_starts[text + 1], end, term, anchor);
    }
}

bool FoldedTexts::contains(size_t text, QByteArrayView term) const
{
    const char *begin = m_bytes.constData() + m_starts[text];
    const char *end = m_bytes.constData() + m_starts[text + 1];
    return term.isEmpty() || find(begin, end, term, anchorOf(term)) != end;
}

} // namespace multaqa
