// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace multaqa {

class Actions;

/// Has the actions of look, language, calendar and size of text do what they say to the whole program, and shows which
/// of them hold.
void connectSettings(const Actions &actions);

} // namespace multaqa
