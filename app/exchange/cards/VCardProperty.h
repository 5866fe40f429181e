// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "VCardLines.h"

#include <QString>
#include <QStringList>

namespace multaqa {

/// One property of a vCard: "item1.TEL;TYPE=work:+961 1 978 800".
struct VCardProperty
{
    struct Parameter
    {
        QString name; ///< in capitals
        QStringList values;
    };

    qint64 line = 0;
    QString name; ///< in capitals, without its group and without our X-MULTAQA-
    std::vector<Parameter> parameters;
    QByteArray value; ///< as it stands in the file, only unfolded

    /// What vCard 3.0 has no property for, we write with this before the name that it has in 4.0.
    static constexpr const char *ourPrefix = "X-MULTAQA-";

    /// Nothing when the line is no property. Parameters without a name, as vCard 2.1 has them, are given one.
    static std::optional<VCardProperty> parse(const VCardLine &line);

    /// All values of the parameters of that name.
    QStringList parameter(const char *parameterName) const;
    /// In lower case, without "pref" and what is no token.
    QStringList types() const;
    /// 1 is best, 100 last, 101 unsaid (RFC 6350 section 5.3; before 4.0 a TYPE "pref" is 1).
    int preference() const;
    bool isBase64() const;
    /// The value with its base64 or quoted-printable undone; nothing when it is no base64.
    std::optional<QByteArray> bytes() const;
};

} // namespace multaqa
