// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HistoryText.h"

#include "app/agenda/AgendaTerms.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/people/PeopleCatalogue.h"
#include "app/people/PeopleTerms.h"
#include "app/requests/RequestTerms.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QTimeZone>

namespace multaqa {
namespace {

/// The words for tables and for fields; a language at the end of a field's name is said apart.
struct Word
{
    const char *key;
    const char *word;
};

constexpr Word tableWords[] = {
    {"conference", QT_TRANSLATE_NOOP("HistoryText", "Conference")},
    {"organisation", QT_TRANSLATE_NOOP("HistoryText", "Organisation")},
    {"stakeholder_group", QT_TRANSLATE_NOOP("HistoryText", "Stakeholder group")},
    {"host", QT_TRANSLATE_NOOP("HistoryText", "Host")},
    {"participant", QT_TRANSLATE_NOOP("HistoryText", "Person")},
    {"participant_address", QT_TRANSLATE_NOOP("HistoryText", "Further address")},
    {"tag", QT_TRANSLATE_NOOP("HistoryText", "Tag")},
    {"participant_tag", QT_TRANSLATE_NOOP("HistoryText", "Tag of a person")},
    {"custom_field", QT_TRANSLATE_NOOP("HistoryText", "Own field")},
    {"custom_value", QT_TRANSLATE_NOOP("HistoryText", "Value of an own field")},
    {"saved_filter", QT_TRANSLATE_NOOP("HistoryText", "Saved filter")},
    {"distinct_pair", QT_TRANSLATE_NOOP("HistoryText", "Not the same person")},
    {"registration", QT_TRANSLATE_NOOP("HistoryText", "Registration")},
    {"attendance", QT_TRANSLATE_NOOP("HistoryText", "Attendance")},
    {"event", QT_TRANSLATE_NOOP("HistoryText", "Event")},
    {"room", QT_TRANSLATE_NOOP("HistoryText", "Room")},
    {"session", QT_TRANSLATE_NOOP("HistoryText", "Session")},
    {"item", QT_TRANSLATE_NOOP("HistoryText", "Item")},
    {"role", QT_TRANSLATE_NOOP("HistoryText", "Role")},
    {"request_kind", QT_TRANSLATE_NOOP("HistoryText", "Kind of request")},
    {"role_request", QT_TRANSLATE_NOOP("HistoryText", "Request to speak")},
    {"request_wish", QT_TRANSLATE_NOOP("HistoryText", "Wish")},
    {"deadline", QT_TRANSLATE_NOOP("HistoryText", "Deadline")},
    {"deadline_move", QT_TRANSLATE_NOOP("HistoryText", "Earlier day")},
    {"report", QT_TRANSLATE_NOOP("HistoryText", "Voluntary report")},
    {"report_author", QT_TRANSLATE_NOOP("HistoryText", "Author of a report")},
    {"survey", QT_TRANSLATE_NOOP("HistoryText", "Survey")},
    {"survey_question", QT_TRANSLATE_NOOP("HistoryText", "Question of the survey")},
    {"survey_total", QT_TRANSLATE_NOOP("HistoryText", "Result of the survey")},
    {"aside_finding", QT_TRANSLATE_NOOP("HistoryText", "Finding set aside")},
};

constexpr Word fieldWords[] = {
    {"title", QT_TRANSLATE_NOOP("HistoryText", "Title")},
    {"name", QT_TRANSLATE_NOOP("HistoryText", "Name")},
    {"name_latin", QT_TRANSLATE_NOOP("HistoryText", "Name in Latin letters")},
    {"acronym", QT_TRANSLATE_NOOP("HistoryText", "Acronym")},
    {"time_zone", QT_TRANSLATE_NOOP("HistoryText", "Time zone")},
    {"mailbox", QT_TRANSLATE_NOOP("HistoryText", "Mailbox")},
    {"page", QT_TRANSLATE_NOOP("HistoryText", "Page")},
    {"basis", QT_TRANSLATE_NOOP("HistoryText", "Basis")},
    {"digits", QT_TRANSLATE_NOOP("HistoryText", "Digits")},
    {"arabic_months", QT_TRANSLATE_NOOP("HistoryText", "Arabic month names")},
    {"country", QT_TRANSLATE_NOOP("HistoryText", "Country")},
    {"organisation_id", QT_TRANSLATE_NOOP("HistoryText", "Organisation")},
    {"position", QT_TRANSLATE_NOOP("HistoryText", "Place in the order")},
    {"honorific", QT_TRANSLATE_NOOP("HistoryText", "Honorific")},
    {"job_title", QT_TRANSLATE_NOOP("HistoryText", "Job title")},
    {"email", QT_TRANSLATE_NOOP("HistoryText", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("HistoryText", "Telephone")},
    {"gender", QT_TRANSLATE_NOOP("HistoryText", "Gender")},
    {"language", QT_TRANSLATE_NOOP("HistoryText", "Language")},
    {"notes", QT_TRANSLATE_NOOP("HistoryText", "Notes")},
    {"external_id", QT_TRANSLATE_NOOP("HistoryText", "Number in the imported list")},
    {"group_id", QT_TRANSLATE_NOOP("HistoryText", "Stakeholder group")},
    {"consent", QT_TRANSLATE_NOOP("HistoryText", "Consent")},
    {"consent_on", QT_TRANSLATE_NOOP("HistoryText", "Day of consent")},
    {"source", QT_TRANSLATE_NOOP("HistoryText", "Source of the data")},
    {"photo", QT_TRANSLATE_NOOP("HistoryText", "Photo")},
    {"badge_code", QT_TRANSLATE_NOOP("HistoryText", "Badge code")},
    {"label", QT_TRANSLATE_NOOP("HistoryText", "Label")},
    {"tag_id", QT_TRANSLATE_NOOP("HistoryText", "Tag")},
    {"choices", QT_TRANSLATE_NOOP("HistoryText", "Choices")},
    {"custom_field_id", QT_TRANSLATE_NOOP("HistoryText", "Own field")},
    {"value", QT_TRANSLATE_NOOP("HistoryText", "Value")},
    {"definition", QT_TRANSLATE_NOOP("HistoryText", "What it shows")},
    {"participant_a_id", QT_TRANSLATE_NOOP("HistoryText", "Person")},
    {"participant_b_id", QT_TRANSLATE_NOOP("HistoryText", "The other person")},
    {"needs", QT_TRANSLATE_NOOP("HistoryText", "Needs")},
    {"registered_on", QT_TRANSLATE_NOOP("HistoryText", "Day of registration")},
    {"marked_at", QT_TRANSLATE_NOOP("HistoryText", "Marked at")},
    {"how", QT_TRANSLATE_NOOP("HistoryText", "How it was marked")},
    {"kind", QT_TRANSLATE_NOOP("HistoryText", "Kind")},
    {"starts_on", QT_TRANSLATE_NOOP("HistoryText", "First day")},
    {"ends_on", QT_TRANSLATE_NOOP("HistoryText", "Last day")},
    {"format", QT_TRANSLATE_NOOP("HistoryText", "Format")},
    {"place", QT_TRANSLATE_NOOP("HistoryText", "Place")},
    {"link", QT_TRANSLATE_NOOP("HistoryText", "Link")},
    {"event_id", QT_TRANSLATE_NOOP("HistoryText", "Event")},
    {"room_id", QT_TRANSLATE_NOOP("HistoryText", "Room")},
    {"summary", QT_TRANSLATE_NOOP("HistoryText", "Summary")},
    {"track", QT_TRANSLATE_NOOP("HistoryText", "Track")},
    {"starts_at", QT_TRANSLATE_NOOP("HistoryText", "Beginning")},
    {"ends_at", QT_TRANSLATE_NOOP("HistoryText", "End")},
    {"interpretation", QT_TRANSLATE_NOOP("HistoryText", "Interpretation")},
    {"status", QT_TRANSLATE_NOOP("HistoryText", "Status")},
    {"session_id", QT_TRANSLATE_NOOP("HistoryText", "Session")},
    {"item_id", QT_TRANSLATE_NOOP("HistoryText", "Item")},
    {"participant_id", QT_TRANSLATE_NOOP("HistoryText", "Person")},
    {"minutes", QT_TRANSLATE_NOOP("HistoryText", "Minutes")},
    {"state", QT_TRANSLATE_NOOP("HistoryText", "State")},
    {"day", QT_TRANSLATE_NOOP("HistoryText", "Day")},
    {"note", QT_TRANSLATE_NOOP("HistoryText", "Note")},
    {"deadline_id", QT_TRANSLATE_NOOP("HistoryText", "Deadline")},
    {"earlier_day", QT_TRANSLATE_NOOP("HistoryText", "Earlier day")},
    {"moved_on", QT_TRANSLATE_NOOP("HistoryText", "Moved on")},
    {"moved_by", QT_TRANSLATE_NOOP("HistoryText", "Moved by")},
    {"reason", QT_TRANSLATE_NOOP("HistoryText", "Reason")},
    {"earlier_hour", QT_TRANSLATE_NOOP("HistoryText", "Earlier hour")},
    {"hour", QT_TRANSLATE_NOOP("HistoryText", "Hour")},
    {"audience", QT_TRANSLATE_NOOP("HistoryText", "For whom")},
    {"remind_before", QT_TRANSLATE_NOOP("HistoryText", "Days of reminder before")},
    {"places", QT_TRANSLATE_NOOP("HistoryText", "Places for speakers")},
    {"role_kind", QT_TRANSLATE_NOOP("HistoryText", "Role")},
    {"session_kind", QT_TRANSLATE_NOOP("HistoryText", "Kind of session")},
    {"request_kind_id", QT_TRANSLATE_NOOP("HistoryText", "Kind of request")},
    {"role_request_id", QT_TRANSLATE_NOOP("HistoryText", "Request to speak")},
    {"role_id", QT_TRANSLATE_NOOP("HistoryText", "Role")},
    {"topic", QT_TRANSLATE_NOOP("HistoryText", "Topic")},
    {"received_at", QT_TRANSLATE_NOOP("HistoryText", "Received")},
    {"received_on", QT_TRANSLATE_NOOP("HistoryText", "Received")},
    {"channel", QT_TRANSLATE_NOOP("HistoryText", "How it came")},
    {"message", QT_TRANSLATE_NOOP("HistoryText", "Message")},
    {"decision", QT_TRANSLATE_NOOP("HistoryText", "Decision")},
    {"decided_on", QT_TRANSLATE_NOOP("HistoryText", "Decided on")},
    {"decided_by", QT_TRANSLATE_NOOP("HistoryText", "Decided by")},
    {"answered_on", QT_TRANSLATE_NOOP("HistoryText", "Told on")},
    {"document", QT_TRANSLATE_NOOP("HistoryText", "Document")},
    {"document_name", QT_TRANSLATE_NOOP("HistoryText", "Name of the document")},
    {"published_on", QT_TRANSLATE_NOOP("HistoryText", "Published on")},
    {"published_link", QT_TRANSLATE_NOOP("HistoryText", "Published at")},
    {"report_id", QT_TRANSLATE_NOOP("HistoryText", "Voluntary report")},
    {"survey_id", QT_TRANSLATE_NOOP("HistoryText", "Survey")},
    {"survey_question_id", QT_TRANSLATE_NOOP("HistoryText", "Question of the survey")},
    {"languages", QT_TRANSLATE_NOOP("HistoryText", "Languages")},
    {"opens_on", QT_TRANSLATE_NOOP("HistoryText", "Opens on")},
    {"closes_on", QT_TRANSLATE_NOOP("HistoryText", "Closes on")},
    {"wording", QT_TRANSLATE_NOOP("HistoryText", "Wording")},
    {"answer", QT_TRANSLATE_NOOP("HistoryText", "Answer")},
    {"number", QT_TRANSLATE_NOOP("HistoryText", "Number")},
    {"rule", QT_TRANSLATE_NOOP("HistoryText", "Rule")},
    {"subject", QT_TRANSLATE_NOOP("HistoryText", "Record")},
    {"set_on", QT_TRANSLATE_NOOP("HistoryText", "Set aside on")},
    {"set_by", QT_TRANSLATE_NOOP("HistoryText", "Set aside by")},
};

/// A key that is not in the table, of a newer version, stands for itself.
QString wordFor(std::span<const Word> words, const QString &key)
{
    for (const Word &entry : words)
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("HistoryText", entry.word);
    return key;
}

/// The table that a field for an id points into.
QString tableOf(const QString &field)
{
    if (field == QLatin1String("group_id"))
        return QStringLiteral("stakeholder_group");
    if (field == QLatin1String("participant_a_id") || field == QLatin1String("participant_b_id"))
        return QStringLiteral("participant");
    return field.chopped(3);
}

template <typename Enum>
QString enumText(const QString &word, Language language)
{
    const auto value = fromWord<Enum>(word);
    return value ? termOf(*value).in(language) : word;
}

/// The name of the record of ID, living or retired, by NAME.
template <typename Record, typename Name>
Result<QString> nameIn(const Database &database, const QByteArray &id, Name &&name)
{
    using RecordId = decltype(Record::id);
    MULTAQA_TRY(const auto found, RecordStore<Record>(database).findEvenRetired(RecordId::fromBytes(id)));
    return found ? QString(name(*found)) : QString();
}

} // namespace

HistoryText::HistoryText(const Database &database, Language language, const DateStyle &style)
    : m_database(database)
    , m_language(language)
    , m_style(style)
{
}

/// What some records are is said by whom they belong to.
template <typename Record, typename Owner>
Result<QString> HistoryText::ownerName(const QByteArray &record, Id<Owner> Record::*owner)
{
    using RecordId = decltype(Record::id);
    MULTAQA_TRY(const auto found, RecordStore<Record>(m_database).findEvenRetired(RecordId::fromBytes(record)));
    return found ? recordName(QString::fromLatin1(Table<Owner>::name), ((*found).*owner).bytes()) : QString();
}

Result<QString> HistoryText::recordName(const QString &table, const QByteArray &record)
{
    if (const auto known = m_names.constFind(record); known != m_names.constEnd())
        return *known;
    const auto titled = [this](const auto &each) { return each.title.best(m_language); };
    const auto named = [this](const auto &each) { return each.name.best(m_language); };
    Result<QString> name = QString();
    if (table == QLatin1String("conference"))
        name = nameIn<ConferenceDetails>(m_database, record, titled);
    else if (table == QLatin1String("organisation"))
        name = nameIn<Organisation>(m_database, record,
                                    [&](const Organisation &each) { return organisationName(each, m_language); });
    else if (table == QLatin1String("participant"))
        name = nameIn<Participant>(m_database, record,
                                   [&](const Participant &each) { return nameOf(each).best(m_language); });
    else if (table == QLatin1String("event"))
        name = nameIn<Event>(m_database, record, titled);
    else if (table == QLatin1String("stakeholder_group"))
        name = nameIn<StakeholderGroup>(m_database, record, named);
    else if (table == QLatin1String("custom_field"))
        name = nameIn<CustomField>(m_database, record, named);
    else if (table == QLatin1String("tag"))
        name = nameIn<Tag>(m_database, record, [](const Tag &each) { return each.name; });
    else if (table == QLatin1String("saved_filter"))
        name = nameIn<SavedFilter>(m_database, record, [](const SavedFilter &each) { return each.name; });
    else if (table == QLatin1String("room"))
        name = nameIn<Room>(m_database, record, named);
    else if (table == QLatin1String("session"))
        name = nameIn<Session>(m_database, record, [&](const Session &each) { return sessionName(each, m_language); });
    else if (table == QLatin1String("item"))
        name = nameIn<Item>(m_database, record, titled);
    else if (table == QLatin1String("deadline"))
        name =
            nameIn<Deadline>(m_database, record, [&](const Deadline &each) { return deadlineName(each, m_language); });
    else if (table == QLatin1String("request_kind"))
        name = nameIn<RequestKind>(m_database, record, named);
    else if (table == QLatin1String("report"))
        name = nameIn<Report>(m_database, record, [](const Report &each) { return each.title; });
    else if (table == QLatin1String("survey"))
        name = nameIn<Survey>(m_database, record, titled);
    else if (table == QLatin1String("survey_question"))
        name = nameIn<SurveyQuestion>(m_database, record, [](const SurveyQuestion &each) { return each.wording; });
    else if (table == QLatin1String("survey_total"))
        name = nameIn<SurveyTotal>(m_database, record, [](const SurveyTotal &each) { return each.answer; });
    else if (table == QLatin1String("role_request"))
        name = ownerName<RoleRequest>(record, &RoleRequest::participant);
    else if (table == QLatin1String("request_wish"))
        name = ownerName<RequestWish>(record, &RequestWish::request);
    else if (table == QLatin1String("report_author"))
        name = ownerName<ReportAuthor>(record, &ReportAuthor::organisation);
    else if (table == QLatin1String("host"))
        name = ownerName<Host>(record, &Host::organisation);
    else if (table == QLatin1String("role"))
        name = ownerName<Role>(record, &Role::participant);
    else if (table == QLatin1String("deadline_move"))
        name = ownerName<DeadlineMove>(record, &DeadlineMove::deadline);
    else if (table == QLatin1String("participant_address"))
        name = ownerName<ParticipantAddress>(record, &ParticipantAddress::participant);
    else if (table == QLatin1String("participant_tag"))
        name = ownerName<ParticipantTag>(record, &ParticipantTag::participant);
    else if (table == QLatin1String("custom_value"))
        name = ownerName<CustomValue>(record, &CustomValue::participant);
    else if (table == QLatin1String("distinct_pair"))
        name = ownerName<DistinctPair>(record, &DistinctPair::a);
    else if (table == QLatin1String("registration"))
        name = ownerName<Registration>(record, &Registration::participant);
    else if (table == QLatin1String("attendance"))
        name = ownerName<Attendance>(record, &Attendance::participant);
    MULTAQA_CHECK(name);
    m_names.insert(record, *name);
    return name;
}

QString HistoryText::fieldName(const QString &field)
{
    if (field == QLatin1String("name_ar"))
        return tr("%1, in Arabic").arg(wordFor(fieldWords, QStringLiteral("name")));
    const struct
    {
        QLatin1String ending;
        QString sentence;
    } languages[] = {{QLatin1String("_ar"), tr("%1, in Arabic")},
                     {QLatin1String("_en"), tr("%1, in English")},
                     {QLatin1String("_fr"), tr("%1, in French")}};
    for (const auto &[ending, sentence] : languages)
        if (field.endsWith(ending))
            return sentence.arg(wordFor(fieldWords, field.chopped(3)));
    return wordFor(fieldWords, field);
}

Result<QString> HistoryText::valueText(const QString &table, const QString &field, const QVariant &value)
{
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return QString();
    if (field.endsWith(QLatin1String("_id")) && field != QLatin1String("external_id"))
        return recordName(tableOf(field), value.toByteArray());
    if (field == QLatin1String("country"))
        return countryName(text, m_language);
    if (field == QLatin1String("language"))
        return enumText<Language>(text, m_language);
    if (field == QLatin1String("format"))
        return table == QLatin1String("registration") ? enumText<RegistrationFormat>(text, m_language)
                                                      : enumText<EventFormat>(text, m_language);
    if (field == QLatin1String("status"))
        return enumText<SessionStatus>(text, m_language);
    if (field == QLatin1String("state"))
        return table == QLatin1String("registration") ? enumText<RegistrationState>(text, m_language)
                                                      : enumText<RoleState>(text, m_language);
    if (field == QLatin1String("consent"))
        return enumText<Consent>(text, m_language);
    if (field == QLatin1String("how"))
        return enumText<AttendanceHow>(text, m_language);
    if (field == QLatin1String("photo"))
        return tr("a picture");
    if (field == QLatin1String("message") || field == QLatin1String("document"))
        return tr("a file");
    if (field == QLatin1String("decision"))
        return enumText<RequestDecision>(text, m_language);
    if (field == QLatin1String("channel"))
        return enumText<RequestChannel>(text, m_language);
    if (field == QLatin1String("role_kind"))
        return enumText<RoleKind>(text, m_language);
    if (field == QLatin1String("session_kind"))
        return enumText<SessionKind>(text, m_language);
    if (field == QLatin1String("kind"))
        return table == QLatin1String("session")        ? enumText<SessionKind>(text, m_language)
               : table == QLatin1String("role")         ? enumText<RoleKind>(text, m_language)
               : table == QLatin1String("event")        ? enumText<EventKind>(text, m_language)
               : table == QLatin1String("deadline")     ? enumText<DeadlineKind>(text, m_language)
               : table == QLatin1String("custom_field") ? enumText<CustomFieldKind>(text, m_language)
                                                        : text;
    if (field == QLatin1String("gender"))
        return text == QLatin1String("female") ? tr("Woman") : text == QLatin1String("male") ? tr("Man") : tr("Other");
    if (field == QLatin1String("digits"))
        return text == QLatin1String("latin") ? QStringLiteral("123") : QStringLiteral("١٢٣");
    if (field == QLatin1String("arabic_months"))
        // February tells the kinds apart.
        return monthName(2, Language::Arabic,
                         {m_style.digits, fromWord<ArabicMonths>(text).value_or(ArabicMonths::Gregorian)});
    if (field.endsWith(QLatin1String("_at"))) {
        MULTAQA_TRY(const auto conferences, RecordStore<ConferenceDetails>(m_database).all());
        const QTimeZone zone(conferences.empty() ? QByteArray() : conferences.front().timeZone.toLatin1());
        const QDateTime local =
            QDateTime::fromString(text, Qt::ISODate).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
        return tr("%1, %2", "a day and a time")
            .arg(formatDay(local.date(), m_language, m_style), formatTime(local.time(), m_language, m_style.digits));
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return formatDay(day, m_language, m_style);
    if (field == QLatin1String("minutes"))
        return formatNumber(value.toLongLong(), m_language, m_style.digits);
    return text;
}

Result<ChangeText> HistoryText::of(const HistoryChange &change)
{
    ChangeText text;
    const QString kind = wordFor(tableWords, change.table);
    MULTAQA_TRY(text.record, recordName(change.table, change.record));
    if (text.record.isEmpty())
        text.record = kind;
    text.field = kind;
    if (change.field == QLatin1String("+")) {
        text.kind = ChangeText::Kind::Made;
    } else if (change.field == QLatin1String("gone")) {
        text.kind = change.current.toInt() == 1 ? ChangeText::Kind::Removed : ChangeText::Kind::Restored;
    } else {
        text.field = fieldName(change.field);
        MULTAQA_TRY(text.old, valueText(change.table, change.field, change.old));
        MULTAQA_TRY(text.current, valueText(change.table, change.field, change.current));
    }
    return text;
}

} // namespace multaqa
