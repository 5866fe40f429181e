// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QSettings>

namespace multaqa {

/// What the window remembers between runs, for this user on this machine. Every key stands here.
namespace preference {
inline constexpr QLatin1String language{"language"};     ///< "ar", "en" or "fr"; absent: the system's
inline constexpr QLatin1String appearance{"appearance"}; ///< "system", "light" or "dark"
inline constexpr QLatin1String textSize{"textSize"};     ///< percent
inline constexpr QLatin1String hijri{"hijri"};           ///< whether the Hijri date stands beside days
inline constexpr QLatin1String person{"person"};         ///< whose name stands beside each change
inline constexpr QLatin1String recentFiles{"recentFiles"};
inline constexpr QLatin1String folder{"folder"}; ///< where a file was opened or saved last
inline constexpr QLatin1String windowGeometry{"window/geometry"};
inline constexpr QLatin1String sidebar{"window/sidebar"}; ///< splitter between the sidebar and the page
inline constexpr QLatin1String sidebarShown{"window/sidebarShown"};
inline constexpr QLatin1String page{"window/page"};
inline constexpr QLatin1String views{"views"}; ///< a group: columns of each table, widths of each editor
} // namespace preference

/// The store of them. With MULTAQA_STATE in the environment it is a file in that folder: so tests start afresh.
QSettings &preferences();

} // namespace multaqa
