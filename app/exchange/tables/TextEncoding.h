// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// How the bytes of a text are to be understood: a name that ICU knows, and words for a person to choose it by.
struct TextEncoding
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)

public:
    QByteArray name;
    QString words;

    /// Those that a secretariat of the United Nations meets, in the order in which they are likely. Others that ICU
    /// knows are read, too.
    static std::vector<TextEncoding> all();
};

} // namespace multaqa
