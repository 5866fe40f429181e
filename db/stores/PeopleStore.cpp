// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleStore.h"

#include "PeopleCondition.h"

#include "db/records/CustomValue.h"

namespace multaqa {
namespace {

QString places(size_t count)
{
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(u',');
}

Result<void> runWith(Statement &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i, values.at(i));
    return statement.run();
}

ParticipantId idIn(const Statement &row, int column)
{
    return ParticipantId::fromBytes(row.bytes(column));
}

/// All text columns of the participant's own record, divided by line feeds. (One call of printf; so many || would copy
/// the text again for each.)
QString textColumns()
{
    QStringList columns;
    forEachField<Participant>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(Participant().*field.member)>;
        if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, LocalizedText>)
            if (QByteArrayView(field.name) != "country")
                columns << Column::names(field);
    });
    return u"printf('" % QStringList(columns.size(), QStringLiteral("%s")).join(u'\n') % u"', " % columns.join(u',') %
           u')';
}

} // namespace

/// A condition on COLUMN that holds for the people who are being read, and its values.
struct PeopleStore::Range
{
    QString condition; ///< with % for the column
    QVariantList values;

    QString on(QLatin1String column) const { return QString(condition).replace(u'%', column); }

    static Range of(const std::vector<ParticipantId> &ids)
    {
        Range range{u"% IN (" % places(ids.size()) % u')', {}};
        for (const ParticipantId &id : ids)
            range.values << id.bytes();
        return range;
    }
    static Range between(ParticipantId after, ParticipantId last)
    {
        return {QStringLiteral("% > ? AND % <= ?"), {after.bytes(), last.bytes()}};
    }
};

Result<std::vector<ParticipantId>> PeopleStore::ids(const PeopleFilter &filter) const
{
    const PeopleCondition condition(filter);
    Statement rows =
        database().prepare(u"SELECT id FROM participant WHERE gone = 0" % condition.sql() % u" ORDER BY id");
    MULTAQA_CHECK(runWith(rows, condition.values()));
    std::vector<ParticipantId> ids;
    while (rows.next())
        ids.push_back(idIn(rows, 0));
    MULTAQA_CHECK(rows.finish());
    return ids;
}

Result<PeopleStore::Figures> PeopleStore::figures() const
{
    Figures figures;
    Statement rows = database().prepare(QStringLiteral(
        "SELECT country, count(*), sum(email = '') FROM participant WHERE gone = 0 GROUP BY country ORDER BY country"));
    MULTAQA_CHECK(rows.run());
    while (rows.next()) {
        if (const QString country = rows.text(0); !country.isEmpty())
            figures.countries << country;
        figures.people += static_cast<int>(rows.number(1));
        figures.withoutEmail += static_cast<int>(rows.number(2));
    }
    MULTAQA_CHECK(rows.finish());
    MULTAQA_TRY(const QVariant withRole,
                database().single(QStringLiteral("SELECT count(*) FROM participant WHERE gone = 0 AND id IN "
                                                 "(SELECT participant_id FROM role WHERE gone = 0)")));
    figures.withRole = withRole.toInt();
    return figures;
}

Result<QHash<OrganisationId, int>> PeopleStore::membersOfOrganisations() const
{
    QHash<OrganisationId, int> members;
    // The index holds the rows by organisation; whether a row is retired is looked up.
    Statement rows = database().prepare(QStringLiteral(
        "SELECT organisation_id, count(*) FROM participant WHERE gone = 0 AND organisation_id IS NOT NULL "
        "GROUP BY organisation_id"));
    MULTAQA_CHECK(rows.run());
    while (rows.next())
        members.insert(OrganisationId::fromBytes(rows.bytes(0)), static_cast<int>(rows.number(1)));
    MULTAQA_CHECK(rows.finish());
    return members;
}

/// People for whom WHERE holds, with nothing but their names and, if it is asked for, where they belong. Each column
/// that is left out is a tenth of a microsecond saved, for each of very many people.
static Result<std::vector<PersonLine>> readNames(const Database &database, const QString &where,
                                                 const QVariantList &values, LineParts parts)
{
    const bool withBelonging = parts.testFlag(LinePart::Belonging);
    Statement rows =
        database.prepare(u"SELECT id, name_ar, name_latin" %
                         QString(withBelonging ? QStringLiteral(", organisation_id, country") : QString()) %
                         u" FROM participant WHERE gone = 0 AND " % where);
    MULTAQA_CHECK(runWith(rows, values));
    std::vector<PersonLine> lines;
    while (rows.next()) {
        Participant &person = lines.emplace_back().person;
        person.id = idIn(rows, 0);
        person.nameArabic = rows.text(1);
        person.nameLatin = rows.text(2);
        if (!withBelonging)
            continue;
        if (!rows.isNull(3))
            person.organisation = OrganisationId::fromBytes(rows.bytes(3));
        person.country = rows.text(4);
    }
    MULTAQA_CHECK(rows.finish());
    return lines;
}

Result<std::vector<PersonLine>> PeopleStore::lines(const std::vector<ParticipantId> &ids, LineParts parts) const
{
    if (ids.empty())
        return std::vector<PersonLine>();
    const Range range = Range::of(ids);
    MULTAQA_TRY(auto people, select(u"gone = 0 AND " % range.on(QLatin1String("id")), range.values));
    QHash<ParticipantId, size_t> found;
    for (size_t i = 0; i < people.size(); ++i)
        found.insert(people[i].id, i);
    std::vector<PersonLine> lines;
    lines.reserve(people.size());
    for (const ParticipantId &id : ids)
        if (const auto at = found.constFind(id); at != found.constEnd())
            lines.emplace_back().person = std::move(people[*at]);
    MULTAQA_CHECK(readParts(lines, range, parts));
    return lines;
}

Result<std::vector<PersonLine>> PeopleStore::linesAfter(ParticipantId after, int count, LineParts parts) const
{
    const QString next = QStringLiteral("id > ? ORDER BY id LIMIT ?");
    std::vector<PersonLine> lines;
    if (parts.testFlag(LinePart::Form)) {
        MULTAQA_TRY(auto people, select(u"gone = 0 AND " % next, {after.bytes(), count}));
        for (Participant &person : people)
            lines.emplace_back().person = std::move(person);
    } else {
        MULTAQA_TRY(lines, readNames(database(), next, {after.bytes(), count}, parts));
    }
    if (!lines.empty())
        MULTAQA_CHECK(readParts(lines, Range::between(after, lines.back().person.id), parts));
    return lines;
}

Result<void> PeopleStore::readParts(std::vector<PersonLine> &lines, const Range &range, LineParts parts) const
{
    if (!(parts & ~(LineParts(LinePart::Form) | LinePart::Belonging)))
        return {};
    QHash<ParticipantId, PersonLine *> lineOf;
    lineOf.reserve(static_cast<qsizetype>(lines.size()));
    for (PersonLine &line : lines)
        lineOf.insert(line.person.id, &line);
    // Rows of TABLE in the order they were made; TAKE adds one to a line, its values being in columns 1 and 2.
    const auto readPart = [&](LinePart part, QLatin1String table, QLatin1String columns,
                              const auto &take) -> Result<void> {
        if (!parts.testFlag(part))
            return {};
        Statement rows =
            database().prepare(u"SELECT participant_id, " % columns % u" FROM " % table % u" WHERE gone = 0 AND " %
                               range.on(QLatin1String("participant_id")) % u" ORDER BY id");
        MULTAQA_CHECK(runWith(rows, range.values));
        while (rows.next())
            if (PersonLine *line = lineOf.value(idIn(rows, 0)))
                take(*line, rows);
        return rows.finish();
    };
    MULTAQA_CHECK(
        readPart(LinePart::Tags, QLatin1String("participant_tag"), QLatin1String("tag_id"),
                 [](PersonLine &line, const Statement &row) { line.tags.push_back(TagId::fromBytes(row.bytes(1))); }));
    MULTAQA_CHECK(readPart(LinePart::Registrations, QLatin1String("registration"), QLatin1String("event_id, state"),
                           [](PersonLine &line, const Statement &row) {
                               line.registrations.emplace_back(
                                   EventId::fromBytes(row.bytes(1)),
                                   fromWord<RegistrationState>(row.text(2)).value_or(RegistrationState::Invited));
                           }));
    MULTAQA_CHECK(readPart(LinePart::Roles, QLatin1String("role"), QLatin1String("kind"),
                           [](PersonLine &line, const Statement &row) {
                               line.roles.push_back(fromWord<RoleKind>(row.text(1)).value_or(RoleKind::Speaker));
                           }));
    MULTAQA_CHECK(readPart(LinePart::Values, QLatin1String("custom_value"), QLatin1String("custom_field_id, value"),
                           [](PersonLine &line, const Statement &row) {
                               line.values.emplace_back(CustomFieldId::fromBytes(row.bytes(1)), row.text(2));
                           }));
    return readPart(LinePart::Attendance, QLatin1String("attendance"), QLatin1String("event_id, day"),
                    [](PersonLine &line, const Statement &row) {
                        line.attended.emplace_back(EventId::fromBytes(row.bytes(1)),
                                                   QDate::fromString(row.text(2), Qt::ISODate));
                    });
}

Result<std::vector<PersonText>> PeopleStore::textsAfter(ParticipantId after, int count) const
{
    static const QString sql = u"SELECT id, organisation_id, country, " % textColumns() %
                               u" FROM participant WHERE gone = 0 AND id > ? ORDER BY id LIMIT ?";
    std::vector<PersonText> texts;
    Statement people = database().prepare(sql);
    MULTAQA_CHECK(runWith(people, {after.bytes(), count}));
    while (people.next()) {
        PersonText &text = texts.emplace_back();
        text.id = idIn(people, 0);
        if (!people.isNull(1))
            text.organisation = OrganisationId::fromBytes(people.bytes(1));
        text.country = people.text(2);
        text.text = people.text(3);
    }
    MULTAQA_CHECK(people.finish());
    if (texts.empty())
        return texts;

    // The words that stand in rows of their own. What a yes-or-no field says is a choice and no text.
    static const QString further = QStringLiteral(
        "SELECT participant_id, email || char(10) || label FROM participant_address WHERE gone = 0 AND %1 "
        "UNION ALL SELECT participant_id, name FROM participant_tag JOIN tag ON tag.id = tag_id "
        "WHERE participant_tag.gone = 0 AND tag.gone = 0 AND %1 "
        "UNION ALL SELECT participant_id, value FROM custom_value JOIN custom_field ON custom_field.id = "
        "custom_field_id "
        "WHERE custom_value.gone = 0 AND custom_field.gone = 0 AND kind <> 'yes_no' AND %1 "
        "UNION ALL SELECT participant_id, needs || char(10) || note FROM registration WHERE gone = 0 AND %1");
    const Range range = Range::between(after, texts.back().id);
    Statement rows = database().prepare(further.arg(range.on(QLatin1String("participant_id"))));
    MULTAQA_CHECK(runWith(rows, range.values + range.values + range.values + range.values));
    QHash<ParticipantId, PersonText *> textOf;
    while (rows.next()) {
        if (textOf.isEmpty())
            for (PersonText &text : texts)
                textOf.insert(text.id, &text);
        if (PersonText *text = textOf.value(idIn(rows, 0)))
            text->text += u'\n' % rows.text(1);
    }
    MULTAQA_CHECK(rows.finish());
    return texts;
}

} // namespace multaqa
