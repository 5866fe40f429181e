// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FieldTitle.h"

#include "ui/Application.h"

#include <algorithm>

namespace multaqa {

QString fieldTitle(const ParticipantField &field)
{
    const QString header = field.header.best(Application::instance().language());
    return header.left(1).toUpper() + header.mid(1);
}

QString fieldTitle(const ParticipantFields &fields, const QString &key)
{
    const auto &all = fields.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ParticipantField &field) { return field.key == key; });
    return found == all.end() ? key : fieldTitle(*found);
}

} // namespace multaqa
