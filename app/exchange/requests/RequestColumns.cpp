// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestColumns.h"

#include "app/text/Fold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace multaqa {
namespace {

struct Entry
{
    RequestField field;
    const char *words; ///< with | between them
};

constexpr Entry entries[] = {
    {RequestField::Kind,
     "role|role requested|requested role|role wanted|kind|kind of request|request|type of request|"
     "type of intervention|asks for|wants to be|الدور|الدور المطلوب|نوع الطلب|نوع المداخلة|نوع المشاركة|الطلب|"
     "rôle|rôle demandé|rôle souhaité|type de demande|type d'intervention|demande"},
    {RequestField::Wish,
     "session|sessions|session wanted|sessions wanted|session requested|preferred session|"
     "preferred sessions|wish|wishes|first wish|second wish|third wish|first choice|second choice|"
     "third choice|choice|st choice|nd choice|rd choice|session choice|"
     "الجلسة|الجلسات|الجلسة المطلوبة|الجلسات المطلوبة|الجلسة المفضلة|الرغبة|الرغبة الأولى|الرغبة الثانية|"
     "الرغبة الثالثة|الخيار|الخيار الأول|الخيار الثاني|الخيار الثالث|"
     "séance|séances|séance souhaitée|séances souhaitées|séance demandée|session souhaitée|vœu|vœux|"
     "premier vœu|deuxième vœu|troisième vœu|premier choix|deuxième choix|troisième choix|choix|er choix|"
     "e choix|er vœu|e vœu"},
    {RequestField::Topic,
     "topic|topics|subject|theme|topic of intervention|subject of intervention|title of intervention|"
     "الموضوع|موضوع المداخلة|عنوان المداخلة|المحور|sujet|thème|sujet de l'intervention|"
     "titre de l'intervention|objet"},
    {RequestField::Language,
     "language|speaks in|language of intervention|speaking language|اللغة|لغة المداخلة|لغة التحدث|langue|"
     "langue de l'intervention|s'exprime en"},
    {RequestField::Received,
     "received|received on|received at|date received|date of receipt|date of request|date|"
     "submitted|submitted on|submission date|timestamp|تاريخ الورود|ورد في|تاريخ الاستلام|"
     "تاريخ الطلب|التاريخ|reçu|reçue|reçu le|reçue le|date de réception|date de la demande|horodateur"},
    {RequestField::Channel,
     "channel|how it came|came by|received by|received via|via|طريقة الورود|الوسيلة|كيفية الورود|"
     "canal|moyen|reçu par|reçue par"},
    {RequestField::Note,
     "note|notes|comment|comments|remark|remarks|ملاحظة|ملاحظات|الملاحظات|تعليقات|remarque|remarques|"
     "commentaires|observations"},
};

/// Without digits, so that "session 2" is one of the sessions.
QString headerKey(const QString &word)
{
    QString key = fold(word);
    for (QChar &character : key)
        if (!character.isLetter())
            character = u' ';
    return key.simplified();
}

} // namespace

std::optional<RequestField> RequestColumns::fieldOf(const QString &word)
{
    static const QHash<QString, RequestField> fields = [] {
        QHash<QString, RequestField> known;
        for (const Entry &entry : entries) {
            const QStringList words = QString::fromUtf8(entry.words).split(u'|');
            for (const QString &each : words)
                known.insert(headerKey(each), entry.field);
        }
        return known;
    }();
    const auto found = fields.constFind(headerKey(word));
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

RequestColumns RequestColumns::find(const ImportSource &source, const ParticipantFields &fields)
{
    constexpr std::array ofPeople{"id",         "name",      "given_name", "family_name", "name_ar",
                                  "name_latin", "email",     "phone",      "honorific",   "organisation",
                                  "country",    "job_title", "gender"};
    RequestColumns columns{ColumnMapping::guess(source, fields), {}};
    for (int column = 0; column < int(source.headers().size()); ++column) {
        const auto field = fieldOf(source.headers()[column]);
        const MappedColumn mapped = columns.people.columns()[size_t(column)];
        if (field)
            columns.request.push_back({column, *field});
        const bool isOfPeople = std::any_of(ofPeople.begin(), ofPeople.end(),
                                            [&](const char *key) { return mapped.field == QLatin1String(key); });
        if (field || (mapped.use == MappedColumn::Use::Field && !isOfPeople))
            columns.people.setNotImported(column);
    }
    return columns;
}

int RequestColumns::columnOf(RequestField field) const
{
    const auto found =
        std::find_if(request.begin(), request.end(), [&](const Column &column) { return column.field == field; });
    return found == request.end() ? -1 : found->number;
}

} // namespace multaqa
