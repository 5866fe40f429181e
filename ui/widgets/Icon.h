// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <QIcon>

#include <resources/IconName.h>

#include <optional>

namespace multaqa {

/// An icon coloured when it is painted, so that it follows the palette, the state of its control and the direction of
/// the window: COLOUR, or the text's own colour when there is none; disabled and selected ones by the palette.
QIcon icon(IconName name, std::optional<Colour> colour = {});

/// The mask of NAME in COLOUR, EXTENT pixels wide at DEVICEPIXELRATIO, mirrored for DIRECTION if it must be.
QPixmap iconPixmap(IconName name, int extent, const QColor &colour, Qt::LayoutDirection direction,
                   qreal devicePixelRatio);

} // namespace multaqa
