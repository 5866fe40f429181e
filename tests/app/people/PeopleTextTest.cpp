// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleText.h"
#include "app/people/Countries.h"
#include "app/people/PeopleQuery.h"
#include "app/people/TagEditing.h"
#include "app/text/Fold.h"
#include "db/stores/PeopleStore.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace multaqa;

class PeopleTextTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    QRandomGenerator m_random{4711};

    const Database &database() { return m_open.conference().database(); }
    QString any(const QStringList &words) { return words[m_random.bounded(words.size())]; }
    std::shared_ptr<const PeopleText> text(PeopleList &list)
    {
        const auto catalogue = PeopleCatalogue::read(database());
        list = *PeopleList::read(database(), *catalogue, {}, {});
        return *PeopleText::read(database(), *catalogue, list.everybody(), {});
    }
    size_t found(const QString &words)
    {
        PeopleList list;
        const auto all = text(list);
        PeopleQuery query;
        query.words = words;
        return list.only(all->find(query.terms())).size();
    }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void wordsFindWhomAPlainScanFinds()
    {
        const QStringList words{QStringLiteral("محمد"),          QStringLiteral("مُحمّد"),
                                QStringLiteral("Mohamed"),       QStringLiteral("العطّار"),
                                QStringLiteral("Al-Attar"),      QStringLiteral("Émile"),
                                QStringLiteral("emile"),         QStringLiteral("Œuvre"),
                                QStringLiteral("١٢٣"),           QStringLiteral("123"),
                                QStringLiteral("Sa'id"),         QStringLiteral("ﷺ"),
                                QStringLiteral("هجرة"),          QStringLiteral("هجره"),
                                QStringLiteral("x@example.org"), QString()};
        const QStringList countryCodes{QStringLiteral("LB"), QStringLiteral("FR"), QStringLiteral("MA"), QString()};
        std::vector<Organisation> organisations(12);
        for (Organisation &each : organisations) {
            each.id = OrganisationId::make();
            each.name = {any(words) + u' ' + any(words), any(words), any(words)};
            each.acronym = any(words);
            m_open.add(each, Operation::AddOrganisation);
        }
        std::vector<QStringList> plain;
        VERIFY_OK(m_open.conference().perform(Operation::AddParticipant, [&](Transaction &step) -> Result<void> {
            for (int i = 0; i < 400; ++i) {
                Participant person;
                person.id = ParticipantId::make();
                person.nameArabic = any(words) + u' ' + any(words);
                person.nameLatin = any(words);
                person.notes = any(words) + u'\n' + any(words);
                person.phone = any(words);
                person.email = any(words);
                person.jobTitle.fr = any(words);
                person.honorific.ar = any(words);
                person.country = any(countryCodes);
                person.source = any(words);
                QStringList lines{person.nameArabic,  person.nameLatin,    person.phone, person.email,
                                  person.jobTitle.fr, person.honorific.ar, person.source};
                lines += person.notes.split(u'\n');
                for (const Language language : allLanguages)
                    lines << countryName(person.country, language);
                if (m_random.bounded(3) > 0) {
                    const Organisation &organisation = organisations[m_random.bounded(12U)];
                    person.organisation = organisation.id;
                    lines << organisation.name.ar << organisation.name.en << organisation.name.fr
                          << organisation.acronym;
                }
                MULTAQA_CHECK(RecordStore<Participant>::insert(step, person));
                for (QString &line : lines)
                    line = fold(line);
                plain.push_back(lines);
            }
            return {};
        }));
        PeopleList list;
        const auto all = text(list);
        for (int i = 0; i < 1000; ++i) {
            PeopleQuery query;
            for (int word = m_random.bounded(1, 4); word > 0; --word) {
                const QString whole = any(words) + any(words);
                const qsizetype start = m_random.bounded(whole.size() + 1);
                query.words += whole.mid(start, 1 + m_random.bounded(5)) + u' ';
            }
            const QStringList terms = query.terms();
            const PeopleList::Marks marks = all->find(terms);
            QCOMPARE(marks.size(), plain.size());
            for (size_t person = 0; person < plain.size(); ++person) {
                const bool isNamed = std::all_of(terms.begin(), terms.end(), [&](const QString &term) {
                    return std::any_of(plain[person].begin(), plain[person].end(),
                                       [&](const QString &line) { return line.contains(term); });
                });
                QVERIFY2((marks[person] != 0) == isNamed, qPrintable(query.words));
            }
        }
    }

    void wordsInQuotesStandTogether()
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = QStringLiteral("Leila Attar");
        person.notes = QStringLiteral("Attar, Leila");
        m_open.add(person, Operation::AddParticipant);
        QCOMPARE(found(QStringLiteral("attar leila")), 1U);
        QCOMPARE(found(QStringLiteral("\"leila attar\"")), 1U);
        QCOMPARE(found(QStringLiteral("\"attar leila\"")), 0U);
        QCOMPARE(found(QStringLiteral("\"leila at")), 1U); // still being typed
        QCOMPARE(found(QStringLiteral("\"attar\" \"leila\"")), 1U);
    }

    void tagsAndTheGroupOfTheOrganisationAreFound()
    {
        StakeholderGroup group;
        group.id = StakeholderGroupId::make();
        group.name.fr = QStringLiteral("Société civile");
        m_open.add(group, Operation::AddStakeholderGroup);
        Organisation organisation;
        organisation.id = OrganisationId::make();
        organisation.name.en = QStringLiteral("Mahjar");
        organisation.group = group.id;
        m_open.add(organisation, Operation::AddOrganisation);
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = QStringLiteral("Leila");
        person.organisation = organisation.id;
        m_open.add(person, Operation::AddParticipant);
        VERIFY_OK(TagEditing::tag(m_open.conference(), {person.id}, QStringLiteral("كبار الزوار")));
        QCOMPARE(found(QStringLiteral("societe civile leila")), 1U);
        QCOMPARE(found(QStringLiteral("زوار")), 1U);
        QCOMPARE(found(QStringLiteral("nobody")), 0U);
    }

    void whoCameSinceEverybodyWasReadHasNoPlace()
    {
        Participant person;
        for (int i = 0; i < 3; ++i) {
            person.id = ParticipantId::make();
            person.nameLatin = QStringLiteral("Person %1").arg(i);
            m_open.add(person, Operation::AddParticipant);
        }
        const auto catalogue = PeopleCatalogue::read(database());
        const PeopleList list = *PeopleList::read(database(), *catalogue, {}, {});
        VERIFY_OK(m_open.conference().perform(Operation::RemoveParticipants, [&](Transaction &step) {
            return RecordStore<Participant>::retire(step, list.at(1));
        }));
        person.id = ParticipantId::make();
        person.nameLatin = QStringLiteral("Person 1");
        m_open.add(person, Operation::AddParticipant);
        const auto all = PeopleText::read(database(), *catalogue, list.everybody(), {});
        VERIFY_OK(all);
        QCOMPARE((*all)->find({QStringLiteral("person")}), (PeopleList::Marks{1, 0, 1}));
        QCOMPARE((*all)->find({QStringLiteral("person"), QStringLiteral("1")}), (PeopleList::Marks{0, 0, 0}));
        QCOMPARE((*all)->find({QStringLiteral("2")}), (PeopleList::Marks{0, 0, 1}));
    }
};

MULTAQA_TEST(PeopleTextTest)
#include "PeopleTextTest.moc"
