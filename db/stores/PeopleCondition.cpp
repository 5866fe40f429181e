// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleCondition.h"

#include "db/Column.h"

#include <QStringBuilder>

namespace multaqa {
namespace {

QString gapSql(PersonGap gap)
{
    switch (gap) {
    case PersonGap::ArabicName:
        return QStringLiteral("name_ar = ''");
    case PersonGap::LatinName:
        return QStringLiteral("name_latin = ''");
    case PersonGap::JobTitle:
        return QStringLiteral("job_title_ar = '' AND job_title_en = '' AND job_title_fr = ''");
    case PersonGap::Organisation:
        return QStringLiteral("organisation_id IS NULL");
    case PersonGap::Group:
        return QStringLiteral("(organisation_id IS NULL OR organisation_id IN "
                              "(SELECT id FROM organisation WHERE group_id IS NULL))");
    case PersonGap::Email:
        return QStringLiteral("email = ''");
    case PersonGap::Phone:
        return QStringLiteral("phone = ''");
    case PersonGap::Country:
        return QStringLiteral("country = ''");
    case PersonGap::Gender:
        return QStringLiteral("gender = ''");
    case PersonGap::Consent:
        return QStringLiteral("consent = ''");
    case PersonGap::Photo:
        return QStringLiteral("photo = ''");
    }
    return QStringLiteral("0");
}

} // namespace

template <typename Values>
QString PeopleCondition::anyOf(const Values &values)
{
    QStringList places;
    for (const auto &value : values) {
        m_values << Column::toColumn(value);
        places << QStringLiteral("?");
    }
    return u'(' % places.join(u',') % u')';
}

PeopleCondition::PeopleCondition(const PeopleFilter &filter)
{
    if (!filter.groups.empty())
        require(u"organisation_id IN (SELECT id FROM organisation WHERE gone = 0 AND group_id IN " %
                anyOf(filter.groups) % u')');
    if (!filter.organisations.empty())
        require(u"organisation_id IN " % anyOf(filter.organisations));
    if (!filter.countries.isEmpty())
        require(u"country IN " % anyOf(filter.countries));
    for (const PeopleFilter::Registered &registered : filter.registered)
        addRegistered(registered);
    if (!filter.tags.empty())
        require(u"id IN (SELECT participant_id FROM participant_tag WHERE gone = 0 AND tag_id IN " %
                anyOf(filter.tags) % u')');
    if (!filter.languages.empty())
        require(u"language IN " % anyOf(filter.languages));
    if (!filter.genders.empty())
        require(u"gender IN " % anyOf(filter.genders));
    if (!filter.consents.empty())
        require(u"consent IN " % anyOf(filter.consents));
    for (const PersonGap gap : filter.missing)
        require(gapSql(gap));
    addHas(filter.role, QStringLiteral("role"), QStringLiteral("kind"));
    addHas(filter.request, QStringLiteral("role_request"), QStringLiteral("decision"));
    for (const PeopleFilter::Says &says : filter.says)
        addSays(says);
    for (const PeopleFilter::Attended &attended : filter.attended)
        addAttended(attended);
}

template <typename Enum>
void PeopleCondition::addHas(const std::optional<PeopleFilter::Has<Enum>> &has, const QString &table,
                             const QString &column)
{
    if (!has)
        return;
    const QString ofKind = has->kinds.empty() ? QString() : QString(u" AND " % column % u" IN " % anyOf(has->kinds));
    require(u"id IN (SELECT participant_id FROM " % table % u" WHERE gone = 0" % ofKind % u')');
}

void PeopleCondition::addRegistered(const PeopleFilter::Registered &registered)
{
    const QString ofEvent = QStringLiteral("(SELECT participant_id FROM registration WHERE gone = 0 AND event_id = ?");
    QStringList ways;
    if (!registered.states.empty()) {
        m_values << registered.event.bytes();
        ways << u"id IN " % ofEvent % u" AND state IN " % anyOf(registered.states) % u')';
    }
    if (registered.orNone) {
        m_values << registered.event.bytes();
        ways << u"id NOT IN " % ofEvent % u')';
    }
    if (!ways.isEmpty())
        require(u'(' % ways.join(QLatin1String(" OR ")) % u')');
}

void PeopleCondition::addSays(const PeopleFilter::Says &says)
{
    const QString ofField = QStringLiteral("(SELECT participant_id FROM custom_value WHERE gone = 0 "
                                           "AND custom_field_id = ? AND ");
    QStringList values = says.values;
    QStringList ways;
    if (values.removeAll(QString()) > 0) {
        m_values << says.field.bytes();
        ways << u"id NOT IN " % ofField % u"value <> '')";
    }
    if (!values.isEmpty()) {
        m_values << says.field.bytes();
        ways << u"id IN " % ofField % u"value IN " % anyOf(values) % u')';
    }
    if (!ways.isEmpty())
        require(u'(' % ways.join(QLatin1String(" OR ")) % u')');
}

void PeopleCondition::addAttended(const PeopleFilter::Attended &attended)
{
    m_values << attended.event.bytes();
    QString condition = attended.presence == PeopleFilter::Attended::Presence::Seen ? QStringLiteral("id IN")
                                                                                    : QStringLiteral("id NOT IN");
    condition += QLatin1String(" (SELECT participant_id FROM attendance WHERE gone = 0 AND event_id = ?");
    if (attended.day) {
        m_values << Column::toColumn(*attended.day);
        condition += QLatin1String(" AND day = ?");
    }
    require(condition % u')');
}

} // namespace multaqa
