// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMimeData;

namespace multaqa {

/// The files of this machine that DATA, of a drag, names; none when anything else is among them.
QStringList droppedFiles(const QMimeData *data);

} // namespace multaqa
