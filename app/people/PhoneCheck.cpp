// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PhoneCheck.h"

#include "app/text/Bidi.h"
#include "app/text/Numerals.h"

#include <QRegularExpression>

#include <algorithm>

#ifdef MULTAQA_HAS_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#endif

namespace multaqa {

namespace {

// ITU-T E.164, 6.1: a number has fifteen digits at the most with its country code. Nobody's has fewer than five.
constexpr qsizetype mostDigits = 15;
constexpr qsizetype leastDigits = 5;

} // namespace

PhoneCheck PhoneCheck::of(const QString &typed, const QString &country)
{
    const QString number = withoutBidiControls(toLatinDigits(typed)).trimmed();
    if (number.isEmpty())
        return PhoneCheck(Verdict::Empty);
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?:\+|00)?[0-9 ().\-/\x{00a0}]+(?:(?:ext\.?|poste|x|#|تحويلة)\s*[0-9]{1,6})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!shape.match(number).hasMatch())
        return PhoneCheck(
            Verdict::Doubtful,
            tr("A telephone number has digits, such as %1.").arg(isolatedLeftToRight(QStringLiteral("+961 1 978800"))));
    static const QRegularExpression extension(QStringLiteral(R"(\s*(?:ext|poste|x|#|تحويلة).*$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QString called = QString(number).remove(extension);
    const auto digits = std::count_if(called.begin(), called.end(), [](QChar each) { return each.isDigit(); });
    if (digits < leastDigits)
        return PhoneCheck(Verdict::Doubtful, tr("This is too short for a telephone number."));
    if (digits > mostDigits + (called.startsWith(QLatin1String("00")) ? 2 : 0))
        return PhoneCheck(Verdict::Doubtful, tr("This is too long for a telephone number."));
    return byPlan(number, country);
}

#ifdef MULTAQA_HAS_PHONENUMBER

PhoneCheck PhoneCheck::byPlan(const QString &number, const QString &country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
    // The two noughts that begin an international number in most countries.
    const QString dialled = number.startsWith(QLatin1String("00")) ? u'+' + number.mid(2) : number;
    if (country.isEmpty() && !dialled.startsWith(u'+'))
        return PhoneCheck(Verdict::Plausible); // of which country is not said
    PhoneNumber parsed;
    const std::string region = country.isEmpty() ? std::string("ZZ") : country.toStdString();
    if (plans.Parse(dialled.toStdString(), region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return PhoneCheck(Verdict::Doubtful, tr("No country has this number. Check its first digits."));
    // Only the length is judged: which numbers a country has given out changes more often than the library here.
    switch (plans.IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::TOO_SHORT:
        return PhoneCheck(Verdict::Doubtful, tr("This is too short for a telephone number of that country."));
    case PhoneNumberUtil::TOO_LONG:
        return PhoneCheck(Verdict::Doubtful, tr("This is too long for a telephone number of that country."));
    default:
        break;
    }
    std::string formatted;
    plans.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
    const QString international = QString::fromStdString(formatted);
    return PhoneCheck(Verdict::Plausible, {}, international == number ? QString() : international);
}

bool PhoneCheck::knowsNumberingPlans()
{
    return true;
}

#else

PhoneCheck PhoneCheck::byPlan(const QString &, const QString &)
{
    return PhoneCheck(Verdict::Plausible);
}

bool PhoneCheck::knowsNumberingPlans()
{
    return false;
}

#endif

} // namespace multaqa
