// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace multaqa {

/// One content line of a vCard file, unfolded; still bytes, since a line may be folded within a letter (RFC 6350
/// section 3.2).
struct VCardLine
{
    qint64 number = 0; ///< of its first line in the file, from 1
    QByteArray bytes;
    bool isTooLong = false; ///< longer than VCardLines::largest; BYTES is only its beginning
};

/// The lines of a vCard file, one at a time. Lines end in CRLF, LF or CR. UTF-16 with a byte order mark is taken as
/// well, and becomes UTF-8.
class VCardLines
{
    Q_DISABLE_COPY_MOVE(VCardLines)

public:
    static constexpr qsizetype largest = 8 * 1024 * 1024;

    /// What becomes of the blank that a folded line begins with: in vCard 2.1 it belongs to the text (as in RFC 822),
    /// in later ones it is only the sign of the fold.
    enum class Fold { KeepsBlank, DropsBlank };

    explicit VCardLines(QIODevice &device);

    void setFold(Fold fold) { m_fold = fold; }
    /// The next line that is not empty; nothing at the end of the file, and where it cannot be read any more.
    std::optional<VCardLine> next();
    /// Bytes of the file read so far.
    qint64 done() const { return m_done; }

private:
    /// A line as it stands in the file, without its end.
    struct PhysicalLine
    {
        QByteArray bytes;
        bool isTooLong = false;
    };

    bool refill();
    const PhysicalLine *peek();
    PhysicalLine take();
    void append(VCardLine &line, QByteArrayView more);
    void appendContinuations(VCardLine &line);

    QIODevice &m_device;
    Fold m_fold = Fold::DropsBlank;
    QStringDecoder m_utf16;
    QStringEncoder m_utf8{QStringEncoder::Utf8};
    QByteArray m_chunk;
    qsizetype m_position = 0; ///< in m_chunk
    qint64 m_done = 0;
    qint64 m_number = 0; ///< of the line that take() gave last
    std::optional<PhysicalLine> m_ahead;
};

} // namespace multaqa
