// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace multaqa {

/// What can be said of a telephone number without calling it. Only ever a remark: numbers are kept as they are typed.
class PhoneCheck
{
    Q_DECLARE_TR_FUNCTIONS(PhoneCheck)

public:
    enum class Verdict {
        Empty,
        Plausible,
        Doubtful, ///< nobody can be called so; why() says what is wrong
    };

    /// COUNTRY, an ISO 3166-1 alpha-2 code or empty, is that of a number in its national form. Built with
    /// libphonenumber, numbers are measured by the plans of their countries; without it, by the digits that ITU-T E.164
    /// allows.
    static PhoneCheck of(const QString &typed, const QString &country);

    Verdict verdict() const { return m_verdict; }
    /// One sentence, of a doubtful number only.
    const QString &why() const { return m_why; }
    /// "+961 1 555 014" of a number that is written otherwise; empty where that is not known or is what was typed.
    const QString &international() const { return m_international; }

    /// Whether numbers are measured by the plans of their countries.
    static bool knowsNumberingPlans();

private:
    explicit PhoneCheck(Verdict verdict, const QString &why = {}, const QString &international = {})
        : m_verdict(verdict)
        , m_why(why)
        , m_international(international)
    {
    }
    static PhoneCheck byPlan(const QString &number, const QString &country);

    Verdict m_verdict;
    QString m_why;
    QString m_international;
};

} // namespace multaqa
