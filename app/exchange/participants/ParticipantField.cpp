// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantField.h"

namespace multaqa {
namespace {

using Kind = ParticipantField::Kind;
using Written = ParticipantField::Written;

struct Entry
{
    Kind kind;
    Written written;
    const char *key;
    const char *english;
    const char *arabic;
    const char *french;
    const char *synonyms; ///< with | between them; case, accents, punctuation and blanks do not matter
};

constexpr Entry entries[] = {
    {Kind::Id, Written::Always, "id", "id", "المعرّف", "identifiant", "multaqa id"},
    {Kind::Name, Written::Never, "name", "name", "الاسم", "nom complet",
     "full name|participant|participant name|name of participant|delegate|delegate name|attendee|display name|"
     "الاسم الكامل|الاسم الثلاثي|الاسم واللقب|اسم المشارك|اسم المشاركة|المشارك|"
     "nom et prénom|nom et prénoms|prénom et nom|nom du participant|participante"},
    {Kind::GivenName, Written::Never, "given_name", "first name", "الاسم الأول", "prénom",
     "given name|given names|forename|first names|firstname|الاسم الشخصي|prénoms|prénom(s)"},
    {Kind::FamilyName, Written::Never, "family_name", "last name", "اسم العائلة", "nom",
     "family name|surname|lastname|second name|العائلة|الكنية|الشهرة|الاسم الأخير|الاسم العائلي|"
     "nom de famille|patronyme"},
    {Kind::NameArabic, Written::Always, "name_ar", "name (Arabic)", "الاسم (بالعربية)", "nom (arabe)",
     "arabic name|name in arabic|name ar|الاسم بالعربي|الاسم بالعربية|الاسم باللغة العربية|الاسم العربي|"
     "nom en arabe|nom arabe"},
    {Kind::NameLatin, Written::Always, "name_latin", "name (Latin)", "الاسم (باللاتينية)", "nom (latin)",
     "latin name|name in english|english name|name (english)|name en|name as in passport|name in passport|"
     "الاسم بالإنجليزية|الاسم بالإنكليزية|الاسم باللغة الإنجليزية|الاسم باللغة الإنكليزية|الاسم بالأحرف اللاتينية|"
     "الاسم باللاتينية|الاسم كما في جواز السفر|nom en anglais|nom en lettres latines|nom (français)|nom latin"},
    {Kind::Honorific, Written::Always, "honorific", "title", "اللقب", "civilité",
     "honorific|salutation|form of address|prefix|name prefix|لقب|صيغة المخاطبة|titre|titre de civilité"},
    {Kind::JobTitle, Written::Always, "job_title", "job title", "الصفة", "fonction",
     "position|function|job|role in organisation|post|designation|occupation|professional title|official title|"
     "المنصب|الوظيفة|المسمى الوظيفي|الصفة الوظيفية|صفة|poste|titre du poste|intitulé du poste|qualité|profession"},
    {Kind::Organisation, Written::Always, "organisation", "organisation", "الجهة", "organisation",
     "organization|affiliation|institution|company|company name|entity|organisation name|organization name|ministry|"
     "agency|employer|organisation / institution|المنظمة|المؤسسة|جهة العمل|اسم المنظمة|اسم المؤسسة|اسم الجهة|الانتماء|"
     "الجهة المشاركة|الوزارة|الهيئة|organisme|institution / organisation|entité|société|entreprise|ministère|"
     "nom de l'organisation|établissement"},
    {Kind::Group, Written::Always, "group", "group", "فئة أصحاب المصلحة", "groupe de parties prenantes",
     "stakeholder group|stakeholder|category|participant category|type of organisation|organisation type|sector|"
     "constituency|الفئة|فئة|المجموعة|فئة صاحب المصلحة|نوع الجهة|نوع المنظمة|groupe|catégorie|type d'organisation|"
     "partie prenante|secteur"},
    {Kind::Country, Written::Always, "country", "country", "البلد", "pays",
     "country or area|country name|country code|state|member state|nationality|country of residence|"
     "country/region|الدولة|بلد|دولة|الجنسية|بلد الإقامة|البلد أو المنطقة|nationalité|pays ou zone|pays de résidence|"
     "état|état membre"},
    {Kind::Email, Written::Always, "email", "email", "البريد الإلكتروني", "courriel",
     "email address|e-mail|e-mail address|emails|email addresses|mail|contact email|البريد الالكتروني|بريد إلكتروني|"
     "عنوان البريد الإلكتروني|البريد|الإيميل|ايميل|adresse électronique|adresse e-mail|adresse courriel|mél|"
     "adresse mail"},
    {Kind::Phone, Written::Always, "phone", "phone", "الهاتف", "téléphone",
     "telephone|phone number|telephone number|mobile|mobile number|mobile phone|cell phone|tel|tel.|phone1|contact "
     "number|whatsapp|رقم الهاتف|هاتف|الجوال|رقم الجوال|المحمول|الهاتف المحمول|الهاتف الجوال|رقم الموبايل|"
     "numéro de téléphone|tél|tél.|portable|mobile/gsm|gsm"},
    {Kind::Language, Written::Always, "language", "language", "لغة المراسلة", "langue",
     "preferred language|language of correspondence|correspondence language|اللغة|اللغة المفضلة|لغة التواصل|"
     "langue de correspondance|langue préférée|langue de préférence"},
    {Kind::Gender, Written::Always, "gender", "gender", "النوع", "genre", "sex|النوع الاجتماعي|الجنس|نوع الجنس|sexe"},
    {Kind::Tags, Written::Always, "tags", "tags", "الوسوم", "étiquettes",
     "tag|labels|keywords|categories|وسوم|العلامات|mots-clés|marques"},
    {Kind::Notes, Written::Always, "notes", "notes", "ملاحظات", "notes",
     "note|comments|comment|remarks|remark|الملاحظات|ملاحظة|تعليقات|remarques|remarque|commentaires|observations"},
    {Kind::Consent, Written::WhenSaid, "consent", "consent", "الموافقة على حفظ البيانات", "consentement",
     "data consent|consent given|الموافقة|موافقة|consentement aux données"},
    {Kind::ConsentOn, Written::WhenSaid, "consent_on", "consent date", "تاريخ الموافقة", "date du consentement",
     "consent on|date of consent|consentement le"},
    {Kind::Source, Written::WhenSaid, "source", "source", "مصدر البيانات", "source",
     "source of data|data source|المصدر|مصدر|source des données|provenance"},
    {Kind::ExternalId, Written::WhenSaid, "external_id", "external id", "المعرّف في المصدر", "identifiant externe",
     "registration id|registration number|external identifier|رقم التسجيل|numéro d'inscription"},
};

} // namespace

std::vector<ParticipantField> commonParticipantFields()
{
    std::vector<ParticipantField> fields;
    for (const Entry &entry : entries) {
        ParticipantField field;
        field.kind = entry.kind;
        field.key = QString::fromLatin1(entry.key);
        field.header = {QString::fromUtf8(entry.arabic), QString::fromUtf8(entry.english),
                        QString::fromUtf8(entry.french)};
        field.synonyms = QString::fromUtf8(entry.synonyms).split(u'|');
        field.written = entry.written;
        fields.push_back(std::move(field));
    }
    return fields;
}

ColumnKind ParticipantField::columnKind() const
{
    if (kind == Kind::ConsentOn)
        return ColumnKind::Date;
    if (custom && custom->kind == CustomFieldKind::Number)
        return ColumnKind::Number;
    if (custom && custom->kind == CustomFieldKind::Date)
        return ColumnKind::Date;
    return ColumnKind::Text;
}

} // namespace multaqa
