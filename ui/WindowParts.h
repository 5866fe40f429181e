// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

class QWidget;

namespace multaqa {

/// Gives the keyboard to the part after the one that has it, round from the last to the first: to WANTED where it lies
/// in that part, else to the first control there. Hidden parts and those without a control are passed over.
void focusNextPart(const std::vector<QWidget *> &parts, const std::vector<QWidget *> &wanted);

} // namespace multaqa
