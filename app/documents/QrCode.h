// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace multaqa {

/// A QR code (ISO/IEC 18004) as the dark stretches of its rows, in modules from its upper left corner, without the
/// quiet zone of four modules that must be left light around it.
class QrCode
{
public:
    static constexpr int quietZone = 4;

    /// With the strongest error correction, for badges get scratched. None when TEXT is empty or longer than such a
    /// code holds.
    static std::optional<QrCode> of(const QString &text);

    int size() const { return m_size; } ///< modules along a side
    /// The dark stretches where a module is MODULE points wide and the code, without its quiet zone, begins at ORIGIN.
    std::vector<QRectF> areas(QPointF origin, double module) const;

private:
    QrCode() = default;

    int m_size = 0;
    std::vector<QRectF> m_dark;
};

} // namespace multaqa
