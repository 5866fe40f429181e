// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleQuery.h"

#include "PeopleQueryReader.h"
#include "PeopleText.h"

#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "db/stores/PeopleStore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace multaqa {
namespace {

// How values stand in JSON: an enum by its word, a record by its id, a day in ISO 8601.
template <WordedEnum Enum>
QJsonValue toValue(Enum value)
{
    return wordOf(value);
}
template <typename Record>
QJsonValue toValue(const Id<Record> &id)
{
    return id.text();
}
QJsonValue toValue(const QString &text)
{
    return text;
}
template <typename Values>
QJsonArray toArray(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array << toValue(value);
    return array;
}

Error unreadable(const QString &what)
{
    return Error::refused(
        PeopleQuery::tr("This filter cannot be read: %1 is unknown. A newer Multaqa may have saved it.")
            .arg(isolated(what)));
}

template <WordedEnum Enum>
Result<Enum> fromValue(const QJsonValue &json, Enum)
{
    if (const auto value = fromWord<Enum>(json.toString()); value && json.isString())
        return *value;
    return unreadable(json.toVariant().toString());
}
template <typename Record>
Result<Id<Record>> fromValue(const QJsonValue &json, Id<Record>)
{
    const auto id = Id<Record>::fromText(json.toString());
    if (id.isNull())
        return unreadable(json.toVariant().toString());
    return id;
}
Result<QString> fromValue(const QJsonValue &json, const QString &)
{
    return json.toString();
}

/// Takes what stands under NAME out of JSON, so that what is left over is known to be unknown.
template <typename Values>
Result<void> take(QJsonObject &json, QLatin1String name, Values &values)
{
    const QJsonArray all = json.take(name).toArray();
    for (const auto &each : all) {
        MULTAQA_TRY(auto value, fromValue(each, typename Values::value_type()));
        values.push_back(std::move(value));
    }
    return {};
}

Result<void> checkNothingLeft(const QJsonObject &json)
{
    return json.isEmpty() ? Result<void>() : unreadable(json.begin().key());
}

Result<PeopleFilter::Registered> readRegistered(QJsonObject json)
{
    PeopleFilter::Registered registered;
    MULTAQA_TRY(registered.event, fromValue(json.take(QLatin1String("event")), EventId()));
    MULTAQA_CHECK(take(json, QLatin1String("states"), registered.states));
    registered.orNone = json.take(QLatin1String("or_none")).toBool();
    MULTAQA_CHECK(checkNothingLeft(json));
    return registered;
}

Result<PeopleFilter::Says> readSays(QJsonObject json)
{
    PeopleFilter::Says says;
    MULTAQA_TRY(says.field, fromValue(json.take(QLatin1String("field")), CustomFieldId()));
    MULTAQA_CHECK(take(json, QLatin1String("values"), says.values));
    MULTAQA_CHECK(checkNothingLeft(json));
    return says;
}

Result<PeopleFilter::Attended> readAttended(QJsonObject json)
{
    PeopleFilter::Attended attended;
    MULTAQA_TRY(attended.event, fromValue(json.take(QLatin1String("event")), EventId()));
    if (json.contains(QLatin1String("day"))) {
        const QString day = json.take(QLatin1String("day")).toString();
        attended.day = QDate::fromString(day, Qt::ISODate);
        if (!attended.day->isValid())
            return unreadable(day);
    }
    if (json.take(QLatin1String("not_seen")).toBool())
        attended.presence = PeopleFilter::Attended::Presence::NotSeen;
    MULTAQA_CHECK(checkNothingLeft(json));
    return attended;
}

template <typename Condition, typename Read>
Result<void> takeEach(QJsonObject &json, QLatin1String name, std::vector<Condition> &conditions, Read &&read)
{
    const QJsonArray all = json.take(name).toArray();
    for (const auto &each : all) {
        MULTAQA_TRY(auto condition, read(each.toObject()));
        conditions.push_back(std::move(condition));
    }
    return {};
}

} // namespace

QStringList PeopleQuery::terms() const
{
    QStringList terms;
    // Every second piece stood between quotes; the last quote may be missing while it is being typed.
    const QStringList pieces = words.split(u'"');
    for (int i = 0; i < pieces.size(); ++i) {
        const QString folded = fold(pieces[i]);
        terms << (i % 2 == 0 ? folded.split(u' ', Qt::SkipEmptyParts) : QStringList(folded));
    }
    terms.removeAll({});
    terms.removeDuplicates();
    return terms;
}

QString PeopleQuery::toJson() const
{
    QJsonObject json;
    const auto put = [&](QLatin1String name, const QJsonArray &values) {
        if (!values.isEmpty())
            json.insert(name, values);
    };
    if (!words.isEmpty())
        json.insert(QLatin1String("words"), words);
    put(QLatin1String("groups"), toArray(filter.groups));
    put(QLatin1String("organisations"), toArray(filter.organisations));
    put(QLatin1String("countries"), toArray(filter.countries));
    put(QLatin1String("tags"), toArray(filter.tags));
    put(QLatin1String("languages"), toArray(filter.languages));
    put(QLatin1String("genders"), toArray(filter.genders));
    put(QLatin1String("consents"), toArray(filter.consents));
    put(QLatin1String("missing"), toArray(filter.missing));
    if (filter.role)
        json.insert(QLatin1String("roles"), toArray(filter.role->kinds)); // an empty array: any role
    if (filter.request)
        json.insert(QLatin1String("requests"), toArray(filter.request->kinds)); // an empty array: any request
    QJsonArray registered;
    for (const PeopleFilter::Registered &each : filter.registered) {
        QJsonObject condition{{QStringLiteral("event"), each.event.text()},
                              {QStringLiteral("states"), toArray(each.states)}};
        if (each.orNone)
            condition.insert(QLatin1String("or_none"), true);
        registered << condition;
    }
    put(QLatin1String("registered"), registered);
    QJsonArray says;
    for (const PeopleFilter::Says &each : filter.says)
        says << QJsonObject{{QStringLiteral("field"), each.field.text()},
                            {QStringLiteral("values"), toArray(each.values)}};
    put(QLatin1String("fields"), says);
    QJsonArray attended;
    for (const PeopleFilter::Attended &each : filter.attended) {
        QJsonObject condition{{QStringLiteral("event"), each.event.text()}};
        if (each.day)
            condition.insert(QLatin1String("day"), each.day->toString(Qt::ISODate));
        if (each.presence == PeopleFilter::Attended::Presence::NotSeen)
            condition.insert(QLatin1String("not_seen"), true);
        attended << condition;
    }
    put(QLatin1String("attended"), attended);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<PeopleQuery> PeopleQuery::fromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Error::refused(tr("This filter cannot be read: it is no JSON object."));
    QJsonObject json = document.object();
    PeopleQuery query;
    PeopleFilter &filter = query.filter;
    query.words = json.take(QLatin1String("words")).toString();
    MULTAQA_CHECK(take(json, QLatin1String("groups"), filter.groups));
    MULTAQA_CHECK(take(json, QLatin1String("organisations"), filter.organisations));
    MULTAQA_CHECK(take(json, QLatin1String("countries"), filter.countries));
    MULTAQA_CHECK(take(json, QLatin1String("tags"), filter.tags));
    MULTAQA_CHECK(take(json, QLatin1String("languages"), filter.languages));
    MULTAQA_CHECK(take(json, QLatin1String("genders"), filter.genders));
    MULTAQA_CHECK(take(json, QLatin1String("consents"), filter.consents));
    MULTAQA_CHECK(take(json, QLatin1String("missing"), filter.missing));
    if (json.contains(QLatin1String("roles")))
        MULTAQA_CHECK(take(json, QLatin1String("roles"), filter.role.emplace().kinds));
    if (json.contains(QLatin1String("requests")))
        MULTAQA_CHECK(take(json, QLatin1String("requests"), filter.request.emplace().kinds));
    MULTAQA_CHECK(takeEach(json, QLatin1String("registered"), filter.registered, &readRegistered));
    MULTAQA_CHECK(takeEach(json, QLatin1String("fields"), filter.says, &readSays));
    MULTAQA_CHECK(takeEach(json, QLatin1String("attended"), filter.attended, &readAttended));
    MULTAQA_CHECK(checkNothingLeft(json));
    return query;
}

Result<PeopleQuery> PeopleQuery::parse(const QString &text, const PeopleCatalogue &catalogue)
{
    return PeopleQueryReader(catalogue).read(text);
}

Result<std::vector<ParticipantId>> findPeople(const Database &database, const PeopleQuery &query,
                                              const PeopleOrder &order)
{
    const std::stop_token never;
    MULTAQA_TRY(const auto catalogue, PeopleCatalogue::read(database));
    MULTAQA_TRY(PeopleList list, PeopleList::read(database, catalogue, order, never));
    if (!query.filter.isEmpty()) {
        MULTAQA_TRY(const auto ids, PeopleStore(database).ids(query.filter));
        list = list.only(list.marksOf(ids));
    }
    if (const QStringList terms = query.terms(); !terms.isEmpty()) {
        MULTAQA_TRY(const auto text, PeopleText::read(database, catalogue, list.everybody(), never));
        list = list.only(text->find(terms));
    }
    std::vector<ParticipantId> found;
    found.reserve(list.size());
    for (size_t row = 0; row < list.size(); ++row)
        found.push_back(list.at(row));
    return found;
}

} // namespace multaqa
