// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/StakeholderGroup.h"

namespace multaqa {

/// Whether GROUP is that of the States: the usual one (StakeholderGroupEditing::addUsual), or one of that name, as an
/// imported table makes it. Documents of the United Nations name States before everybody else.
bool isMemberStates(const StakeholderGroup &group);

} // namespace multaqa
