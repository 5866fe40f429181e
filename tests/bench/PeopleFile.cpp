// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleFile.h"

#include "Measuring.h"

#include "db/Database.h"
#include "db/Journal.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdlib>

namespace multaqa {
namespace {

struct Word
{
    const char16_t *arabic;
    const char *latin;
};

constexpr Word givenNames[] = {{u"محمد", "Mohamed"},
                               {u"ليلى", "Leila"},
                               {u"أحمد", "Ahmad"},
                               {u"فاطمة", "Fatima"},
                               {u"عبد الرحمن", "Abdel Rahman"},
                               {u"آمنة", "Amna"},
                               {u"رنا", "Rana"},
                               {u"سامر", "Samer"},
                               {u"سلمى", "Salma"},
                               {u"طارق", "Tarek"},
                               {u"عدنان", "Adnan"},
                               {u"عمر", "Omar"},
                               {u"فؤاد", "Fuad"},
                               {u"كلير", "Claire"},
                               {u"مريم", "Mariem"},
                               {u"منى", "Muna"},
                               {u"نادية", "Nadia"},
                               {u"هدى", "Huda"},
                               {u"يوسف", "Youssef"},
                               {u"إيمان", "Iman"},
                               {u"خديجة", "Khadija"},
                               {u"جورج", "Georges"},
                               {u"إلياس", "Élias"},
                               {u"زينب", "Zeinab"},
                               {u"بشرى", "Bouchra"}};
constexpr Word familyNames[] = {
    {u"العطّار", "Al-Attar"},  {u"بن يوسف", "Ben Youssef"}, {u"حدّاد", "Haddad"},       {u"نجّار", "Najjar"},
    {u"بركات", "Barakat"},    {u"المنصوري", "Mansouri"},   {u"الشامي", "Al-Shami"},   {u"الخطيب", "Khatib"},
    {u"قاسم", "Qasim"},       {u"ولد أحمد", "Ould Ahmed"}, {u"إدريس", "Idris"},       {u"سليم", "Selim"},
    {u"الحسن", "El Hassan"},  {u"شاهين", "Shaheen"},       {u"بشارة", "Béchara"},     {u"الأنصاري", "Ansari"},
    {u"الزهراني", "Zahrani"}, {u"القحطاني", "Qahtani"},    {u"عبد الله", "Abdullah"}, {u"مبارك", "Mubarak"},
    {u"التميمي", "Tamimi"},   {u"الجزائري", "Djezairi"},   {u"طرابلسي", "Trabelsi"},  {u"الفاسي", "El Fassi"},
    {u"صالح", "Saleh"}};
constexpr Word kinds[] = {{u"جمعية", "Association"}, {u"شبكة", "Network"}, {u"مركز", "Centre"},
                          {u"وزارة", "Ministry"},    {u"اتحاد", "Union"},  {u"مؤسسة", "Foundation"},
                          {u"معهد", "Institute"}};
constexpr Word causes[] = {{u"الهجرة والتنمية", "Migration and Development"},
                           {u"حقوق العمال", "Workers' Rights"},
                           {u"الشباب المهاجر", "Migrant Youth"},
                           {u"التضامن", "Solidarity"},
                           {u"الدراسات السكانية", "Population Studies"},
                           {u"الشؤون الاجتماعية", "Social Affairs"}};
constexpr Word jobs[] = {{u"مديرة عامة", "Director General"},
                         {u"باحث", "Researcher"},
                         {u"منسّقة المناصرة", "Advocacy coordinator"},
                         {u"مستشار قانوني", "Legal adviser"}};
constexpr const char *places[] = {"LB", "TN", "JO", "IQ", "LY", "MA", "YE", "OM", "MR", "SD",
                                  "EG", "DZ", "SA", "KW", "QA", "BH", "AE", "SY", "PS", "FR"};

template <typename Record>
void insert(Transaction &step, const std::vector<Record> &records)
{
    for (const Record &record : records)
        must(RecordStore<Record>::insert(step, record));
}

class Maker
{
public:
    explicit Maker(int people)
        : m_people(people)
    {
    }

private:
    template <typename Values>
    auto &any(Values &values)
    {
        return values[m_random.bounded(static_cast<quint32>(std::size(values)))];
    }
    static QString arabic(const Word &word) { return QString::fromUtf16(word.arabic); }
    static QString latin(const Word &word) { return QString::fromUtf8(word.latin); }

public:
    Result<void> fill(Transaction &step)
    {
        ConferenceDetails details;
        details.id = ConferenceId::make();
        details.title = {QStringLiteral("مؤتمر كبير"), QStringLiteral("A large conference"), {}};
        MULTAQA_CHECK(RecordStore<ConferenceDetails>::insert(step, details));
        std::vector<StakeholderGroup> groups(12);
        for (size_t i = 0; i < groups.size(); ++i) {
            groups[i].id = StakeholderGroupId::make();
            groups[i].name = {QStringLiteral("الفئة %1").arg(i + 1), QStringLiteral("Group %1").arg(i + 1), {}};
            groups[i].position = QString(QChar(static_cast<char16_t>(u'b' + i)));
        }
        insert(step, groups);
        std::vector<Organisation> organisations(4000);
        for (size_t i = 0; i < organisations.size(); ++i) {
            Organisation &each = organisations[i];
            const Word &kind = any(kinds);
            const Word &cause = any(causes);
            each.id = OrganisationId::make();
            each.name = {QStringLiteral("%1 %2 %3").arg(arabic(kind), arabic(cause)).arg(i),
                         QStringLiteral("%1 for %2 %3").arg(latin(kind), latin(cause)).arg(i),
                         {}};
            each.country = QString::fromLatin1(any(places));
            each.group = any(groups).id;
        }
        insert(step, organisations);
        std::vector<Event> events(2);
        for (size_t i = 0; i < events.size(); ++i) {
            events[i].id = EventId::make();
            events[i].kind = i == 0 ? EventKind::Consultation : EventKind::Conference;
            events[i].title = i == 0 ? LocalizedText{QStringLiteral("المشاورة"), QStringLiteral("Consultation"), {}}
                                     : LocalizedText{QStringLiteral("المؤتمر"), QStringLiteral("Conference"), {}};
            events[i].startsOn = QDate(2021, 2, 23).addDays(static_cast<int>(i));
            events[i].endsOn = events[i].startsOn;
            events[i].position = QString(QChar(static_cast<char16_t>(u'b' + i)));
        }
        insert(step, events);
        std::vector<Tag> tags(6);
        for (size_t i = 0; i < tags.size(); ++i) {
            tags[i].id = TagId::make();
            tags[i].name = QStringLiteral("tag %1").arg(i);
        }
        insert(step, tags);

        std::vector<Participant> people;
        std::vector<Registration> registrations;
        std::vector<ParticipantTag> tagged;
        for (int i = 0; i < m_people; ++i) {
            people.push_back(person(i, any(organisations)));
            if (m_random.bounded(2) == 0) {
                Registration &registration = registrations.emplace_back();
                registration.participant = people.back().id;
                registration.event = any(events).id;
                registration.state = static_cast<RegistrationState>(m_random.bounded(3));
                registration.id = DerivedId::of(registration);
            }
            if (m_random.bounded(5) == 0) {
                ParticipantTag &tag = tagged.emplace_back();
                tag.participant = people.back().id;
                tag.tag = any(tags).id;
                tag.id = DerivedId::of(tag);
            }
        }
        insert(step, people);
        insert(step, registrations);
        insert(step, tagged);
        return {};
    }

private:
    Participant person(int number, const Organisation &organisation)
    {
        const Word &given = any(givenNames);
        const Word &middle = any(givenNames);
        const Word &family = any(familyNames);
        const Word &job = any(jobs);
        Participant person;
        person.id = ParticipantId::make();
        person.nameArabic = arabic(given) % u' ' % arabic(middle) % u' ' % arabic(family);
        if (number % 10 != 0)
            person.nameLatin = latin(given) % u' ' % latin(middle) % u' ' % latin(family);
        person.jobTitle = {arabic(job), latin(job), {}};
        person.organisation = organisation.id;
        if (number % 25 != 0)
            person.email = QStringLiteral("%1.%2@example.org").arg(latin(given).toLower().remove(u' ')).arg(number);
        person.phone = QStringLiteral("+961 %1").arg(1000000 + number);
        person.country = QString::fromLatin1(any(places));
        person.gender = static_cast<Gender>(m_random.bounded(3));
        person.language = static_cast<Language>(m_random.bounded(3));
        if (number % 3 == 0)
            person.notes = QStringLiteral("Invited by letter no. %1; دُعي برسالة").arg(number);
        return person;
    }

    int m_people;
    QRandomGenerator m_random{4711};
};

} // namespace

void makePeopleFile(const QString &path, int people)
{
    const QTemporaryDir folder;
    CopyRegistry registry(folder.filePath(QStringLiteral("copies.sqlite")));
    const auto database = must(Database::create(path));
    Journal journal(*database, registry, &QDateTime::currentMSecsSinceEpoch);
    auto step = must(journal.begin(QStringLiteral("Huda Mansour"), QStringLiteral("import"), StepKind::Create));
    must(Maker(people).fill(*step));
    must(journal.commit(std::move(step)));
}

} // namespace multaqa
