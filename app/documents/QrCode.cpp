// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "QrCode.h"

#include <qrencode.h>

#include <memory>

namespace multaqa {

std::optional<QrCode> QrCode::of(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    constexpr int smallestThatFits = 0;
    constexpr int isCaseSensitive = 1;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> encoded(
        QRcode_encodeString(bytes.constData(), smallestThatFits, QR_ECLEVEL_H, QR_MODE_8, isCaseSensitive),
        &QRcode_free);
    if (!encoded)
        return std::nullopt;
    QrCode code;
    code.m_size = encoded->width;
    const auto isDark = [&](int row, int column) {
        constexpr unsigned char dark = 1;
        return (encoded->data[row * encoded->width + column] & dark) != 0;
    };
    for (int row = 0; row < code.m_size; ++row)
        for (int column = 0; column < code.m_size; ++column) {
            const int begin = column;
            while (column < code.m_size && isDark(row, column))
                ++column;
            if (column > begin)
                code.m_dark.emplace_back(begin, row, column - begin, 1);
        }
    return code;
}

std::vector<QRectF> QrCode::areas(QPointF origin, double module) const
{
    std::vector<QRectF> areas;
    areas.reserve(m_dark.size());
    for (const QRectF &dark : m_dark)
        areas.emplace_back(origin + dark.topLeft() * module, dark.size() * module);
    return areas;
}

} // namespace multaqa
