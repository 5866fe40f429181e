// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

class QWidget;

namespace multaqa {

/// The one place that shows an error to a person. Tests take the errors instead.
class ErrorBox
{
public:
    static void show(QWidget *parent, const Error &error);
    using Taker = void (*)(const Error &);
    /// From now on TAKER is told instead of a person; null: a person again.
    static void setTaker(Taker taker);
};

} // namespace multaqa
