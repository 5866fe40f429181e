// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ErrorText.h"

#include <QTest>

/// Fails the test with the error's own words, unless RESULT has a value.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        if (!verifiedResult)                                                                                           \
            QFAIL(qPrintable(QString(multaqa::errorText(verifiedResult.error()) + QLatin1String(" | ") +               \
                                     verifiedResult.error().detail)));                                                 \
    } while (false)
