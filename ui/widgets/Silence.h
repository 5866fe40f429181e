// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace multaqa {

/// For destructors of what stands around fields. A field that has the keyboard is left when its surroundings go; by
/// then nobody is here any more to keep what was typed.
inline void silenceChildren(QObject *parent)
{
    for (QObject *child : parent->findChildren<QObject *>())
        child->blockSignals(true);
}

} // namespace multaqa
