// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ScheduleTimes.h"

#include "app/text/Numerals.h"

#include <QRegularExpression>

namespace multaqa {

namespace {

constexpr int longestMinutes = 31 * 24 * 60;

QRegularExpressionMatch matchOf(const QRegularExpression &expression, const QString &text)
{
    return expression.match(toLatinDigits(text.trimmed()));
}

} // namespace

std::optional<WrittenDuration> readDuration(const QString &text)
{
    static const QRegularExpression usual(QStringLiteral(R"(^(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?$)"));
    static const QRegularExpression bareMinutes(
        QStringLiteral(R"(^(\d{1,5})(?:\s*(?:min|mins|minutes|m|د|دقيقة))?\.?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(
        QStringLiteral(R"(^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:\d{1,5}S)?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    WrittenDuration duration;
    if (const auto match = matchOf(usual, text); match.hasMatch()) {
        duration.minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        duration.isAsUsual = match.captured(2).size() == 2 && match.captured(2).toInt() < 60;
    } else if (const auto minutes = matchOf(bareMinutes, text); minutes.hasMatch()) {
        duration.minutes = minutes.captured(1).toInt();
        duration.isAsUsual = false;
    } else if (const auto parts = matchOf(iso, text); parts.hasMatch()) {
        duration.minutes =
            (parts.captured(1).toInt() * 24 + parts.captured(2).toInt()) * 60 + parts.captured(3).toInt();
        duration.isAsUsual = false;
    } else {
        return std::nullopt;
    }
    if (duration.minutes == 0 || duration.minutes > longestMinutes)
        return std::nullopt;
    return duration;
}

std::optional<QTime> readTimeOfDay(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?$)"));
    const auto match = matchOf(pattern, text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime local(date, time, zone);
    if (local.isValid() && local.time() == time)
        return local.toUTC();
    // The clocks jump over it: with the offset of the day before it is the time that the jump makes of it.
    const QDateTime sameInUtc(date, time, Qt::UTC);
    return sameInUtc.addSecs(-zone.offsetFromUtc(sameInUtc.addDays(-1)));
}

QDateTime WrittenInstant::instant(const QTimeZone &zoneIfUnsaid) const
{
    const QTime clock = time.value_or(QTime(0, 0));
    if (offsetSeconds)
        return QDateTime(date, clock, Qt::UTC).addSecs(-*offsetSeconds);
    return instantOf(date, clock, zoneIfUnsaid);
}

std::optional<WrittenInstant> readInstant(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2}))"
                       R"((?:(?:T|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = matchOf(pattern, text);
    if (!match.hasMatch())
        return std::nullopt;
    WrittenInstant written;
    written.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!written.date.isValid())
        return std::nullopt;
    if (const QString clock = match.captured(4); !clock.isEmpty()) {
        // ISO 8601 lets a day end at 24:00.
        const bool isEndOfDay = clock == QLatin1String("24:00") || clock == QLatin1String("24:00:00");
        written.time = isEndOfDay ? QTime(0, 0) : readTimeOfDay(clock);
        if (!written.time)
            return std::nullopt;
        if (isEndOfDay)
            written.date = written.date.addDays(1);
    }
    if (const QString offset = match.captured(5); !offset.isEmpty()) {
        const QString digits = offset.mid(1).remove(u':');
        const int hours = digits.size() > 2 ? digits.chopped(2).toInt() : digits.toInt();
        const int minutes = digits.size() > 2 ? digits.right(2).toInt() : 0;
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        written.offsetSeconds = (offset[0] == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
    }
    return written;
}

} // namespace multaqa
