// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EventName.h"

#include "AgendaTerms.h"

namespace multaqa {

QString shortEventName(const Event &event, Language language, const DateStyle &style)
{
    const QString kind = termOf(event.kind).in(language);
    if (!event.startsOn)
        return kind;
    const QDate last = event.endsOn.value_or(*event.startsOn);
    QString days = last == *event.startsOn ? formatDay(last, language, style, DayForm::DayAndMonth)
                                           : formatDayRange(*event.startsOn, last, language, style);
    // The year goes without saying among the events of one conference.
    const QString year = u' ' % withDigits(QString::number(last.year()), digitsIn(language, style.digits));
    if (event.startsOn->year() == last.year() && days.endsWith(year))
        days.chop(year.size());
    return kind % (language == Language::Arabic ? u"، " : u", ") % days;
}

} // namespace multaqa
