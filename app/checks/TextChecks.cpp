// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextChecks.h"

#include "app/FieldCheck.h"
#include "app/agenda/AgendaEditing.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/letters/WrongWeekday.h"
#include "app/people/PeopleEditing.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"

#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

/// Calls DO with each text of RECORD that people read as one, and the name of its column.
template <typename Record, typename Do>
void forEachText(Record &record, Do &&textDo)
{
    forEachField<std::remove_const_t<Record>>([&](const auto &field) {
        const QByteArrayView name(field.name);
        if (name != "title" && name != "summary" && name != "place" && name != "note" && name != "notes" &&
            name != "audience")
            return;
        auto &text = record.*field.member;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(text)>, LocalizedText>) {
            for (const Language language : allLanguages)
                textDo(QByteArray(name.toByteArray() + '_' + asciiWordOf(language)), text.in(language));
        } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(text)>, QString>) {
            textDo(name.toByteArray(), text);
        }
    });
}

/// The days that the conference knows, so that a date that is one of them is surely meant.
QSet<QDate> knownDays(const std::vector<Event> &events, const std::vector<Deadline> &deadlines)
{
    QSet<QDate> days;
    for (const Event &event : events)
        if (event.startsOn)
            for (QDate day = *event.startsOn; day <= event.endsOn.value_or(*event.startsOn); day = day.addDays(1))
                days.insert(day);
    for (const Deadline &deadline : deadlines)
        if (deadline.day)
            days.insert(*deadline.day);
    return days;
}

bool canBeCorrected(const std::vector<WrongWeekday> &wrong, const QSet<QDate> &known)
{
    return std::all_of(wrong.begin(), wrong.end(),
                       [&](const WrongWeekday &each) { return each.length > 0 && known.contains(each.day); });
}

Result<void> keep(Conference &conference, const Event &event)
{
    return AgendaEditing(conference).editEvent(event);
}
Result<void> keep(Conference &conference, const Session &session)
{
    return AgendaEditing(conference).editSession(session);
}
Result<void> keep(Conference &conference, const Item &item)
{
    return AgendaEditing(conference).editItem(item);
}
Result<void> keep(Conference &conference, const Deadline &deadline)
{
    return DeadlineEditing::edit(conference, deadline);
}
Result<void> keep(Conference &conference, const Participant &participant)
{
    return PeopleEditing::edit(conference, participant);
}

/// Corrects the text of the record of ID whose column is NAME. False: there is no such record.
template <typename Record>
Result<bool> correct(Conference &conference, const QUuid &id, const QByteArray &name, QDate today)
{
    MULTAQA_TRY(auto record, RecordStore<Record>(conference.database()).find(decltype(Record::id)(id)));
    if (!record)
        return false;
    forEachText(*record, [&](const QByteArray &column, QString &text) {
        if (column == name)
            text = withRightWeekdays(text, wrongWeekdaysIn(text, today));
    });
    MULTAQA_CHECK(keep(conference, *record));
    return true;
}

/// What a link becomes; none when more than its beginning is missing.
std::optional<QString> completedLink(const QString &link)
{
    QString whole = QLatin1String("https://") + link.trimmed();
    const bool isComplete = !link.contains(u':') && link.contains(u'.') && FieldCheck::link(whole);
    return isComplete ? std::optional(whole) : std::nullopt;
}

template <typename Record>
Result<bool> completeLink(Conference &conference, const QUuid &id)
{
    MULTAQA_TRY(auto record, RecordStore<Record>(conference.database()).find(decltype(Record::id)(id)));
    if (!record)
        return false;
    record->link = completedLink(record->link).value_or(record->link);
    MULTAQA_CHECK(keep(conference, *record));
    return true;
}

} // namespace

void TextChecks::weekdays(const CheckedConference &checked, Findings &findings)
{
    const QSet<QDate> known = knownDays(checked.agenda.events, checked.deadlines);
    // RECORD has the text; it is shown and put right at WHERE.
    const auto check = [&](const auto &record, Finding::Subject subject, const QUuid &where, const QString &name) {
        forEachText(record, [&](const QByteArray &column, const QString &text) {
            const std::vector<WrongWeekday> wrong = wrongWeekdaysIn(text, checked.today);
            if (wrong.empty())
                return;
            const WrongWeekday &first = wrong.front();
            const QDate written = first.day.addDays(first.weekday - first.day.dayOfWeek());
            Finding finding;
            finding.sentence = tr("A text of “%1” says %2, but %3 is a %4")
                                   .arg(name, weekdayName(written, checked.language),
                                        formatDay(first.day, checked.language, checked.style, DayForm::WithoutWeekday),
                                        weekdayName(first.day, checked.language));
            finding.subject = subject;
            finding.record = where;
            finding.part = record.id.bytes() + column;
            finding.facts = text;
            finding.needsDecision = !canBeCorrected(wrong, known);
            findings.push_back(finding);
        });
    };
    for (const Event &event : checked.agenda.events)
        check(event, Finding::Subject::Event, event.id.uuid(), isolated(event.title.best(checked.language)));
    for (const Deadline &deadline : checked.deadlines)
        check(deadline, Finding::Subject::Deadline, deadline.id.uuid(),
              isolated(deadlineName(deadline, checked.language)));
    for (const AgendaSession *entry : checked.sessions()) {
        const QUuid session = entry->session.id.uuid();
        check(entry->session, Finding::Subject::Session, session, checked.nameOf(entry->session));
        for (const Item &item : entry->items)
            check(item, Finding::Subject::Session, session, checked.nameOf(entry->session));
    }
    for (const Participant &person : checked.noted)
        check(person, Finding::Subject::Person, person.id.uuid(), checked.nameOf(person));
}

Result<void> TextChecks::correctWeekdays(Conference &conference, const Finding &finding, QDate today)
{
    constexpr int keyLength = 16;
    const QUuid id = QUuid::fromRfc4122(finding.part.left(keyLength));
    const QByteArray column = finding.part.mid(keyLength);
    for (const auto corrected :
         {&correct<Event>, &correct<Session>, &correct<Item>, &correct<Deadline>, &correct<Participant>}) {
        MULTAQA_TRY(const bool isDone, corrected(conference, id, column, today));
        if (isDone)
            return {};
    }
    return {};
}

void TextChecks::links(const CheckedConference &checked, Findings &findings)
{
    const auto check = [&](const auto &record, Finding::Subject subject, const QString &name) {
        if (FieldCheck::link(record.link))
            return;
        Finding finding;
        finding.sentence = tr("The link of “%1” is not a web address").arg(name);
        finding.place = isolatedLeftToRight(record.link);
        finding.subject = subject;
        finding.record = record.id.uuid();
        finding.facts = record.link;
        finding.needsDecision = !completedLink(record.link);
        findings.push_back(finding);
    };
    for (const Event &event : checked.agenda.events)
        check(event, Finding::Subject::Event, isolated(event.title.best(checked.language)));
    for (const AgendaSession *entry : checked.sessions())
        check(entry->session, Finding::Subject::Session, checked.nameOf(entry->session));
    for (const Deadline &deadline : checked.deadlines)
        check(deadline, Finding::Subject::Deadline, isolated(deadlineName(deadline, checked.language)));
}

Result<void> TextChecks::correctLink(Conference &conference, const Finding &finding, QDate)
{
    for (const auto completed : {&completeLink<Event>, &completeLink<Session>, &completeLink<Deadline>}) {
        MULTAQA_TRY(const bool isDone, completed(conference, finding.record));
        if (isDone)
            return {};
    }
    return {};
}

void TextChecks::missingLanguage(const CheckedConference &checked, const LocalizedText &title, const QUuid &record,
                                 Findings &findings)
{
    for (const Language missing : allLanguages) {
        if (title.isEmpty() || !title.in(missing).isEmpty())
            continue;
        const QString sentence = missing == Language::Arabic    ? tr("The title of “%1” is missing in Arabic")
                                 : missing == Language::English ? tr("The title of “%1” is missing in English")
                                                                : tr("The title of “%1” is missing in French");
        Finding finding;
        finding.sentence = sentence.arg(isolated(title.best(checked.language)));
        finding.record = record;
        finding.part = asciiWordOf(missing);
        finding.facts = QStringList{title.ar, title.en, title.fr}.join(u'\n');
        findings.push_back(finding);
    }
}

void TextChecks::eventMissingLanguage(const CheckedConference &checked, Findings &findings)
{
    for (const Event &event : checked.agenda.events)
        missingLanguage(checked, event.title, event.id.uuid(), findings);
}

void TextChecks::deadlineMissingLanguage(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &deadline : checked.deadlines)
        missingLanguage(checked, deadline.title, deadline.id.uuid(), findings);
}

} // namespace multaqa
