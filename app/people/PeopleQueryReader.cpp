// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleQueryReader.h"

#include "Countries.h"
#include "CustomFieldEditing.h"
#include "PeopleTerms.h"
#include "app/agenda/AgendaTerms.h"
#include "app/requests/RequestTerms.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"

#include <algorithm>

namespace multaqa {
namespace {

QStringList namesOf(const LocalizedText &text)
{
    QStringList names{text.ar, text.en, text.fr};
    names.removeAll({});
    return names;
}

/// The records one of whose names is WORD; if there are none, those in which it stands.
template <typename Records, typename Names>
auto called(const Records &records, const QString &word, Names &&names)
{
    using Record = std::remove_cvref_t<decltype(*records.begin())>;
    std::vector<const Record *> same;
    std::vector<const Record *> like;
    const QString wanted = fold(word);
    for (const Record &record : records) {
        const QStringList all = names(record);
        const auto any = [&](auto &&holds) { return std::any_of(all.begin(), all.end(), holds); };
        if (any([&](const QString &name) { return fold(name) == wanted; }))
            same.push_back(&record);
        else if (any([&](const QString &name) { return fold(name).contains(wanted); }))
            like.push_back(&record);
    }
    return same.empty() ? like : same;
}

/// The value of an enum by its word in the file, or by its term in one of the languages.
template <typename Enum, typename Term>
std::optional<Enum> valueOf(const QString &text, Term &&term)
{
    for (const auto &entry : wordsOf(Enum{})) {
        QStringList names = namesOf(term(entry.value));
        names << QString::fromLatin1(entry.word);
        for (const QString &name : names)
            if (!name.isEmpty() && fold(name) == fold(text))
                return entry.value;
    }
    return std::nullopt;
}

Error unknown(const QString &written, const QString &known)
{
    return Error::refused(
        known.isEmpty()
            ? PeopleQueryReader::tr("%1: there is nothing of this name in the file.").arg(isolated(written))
            : PeopleQueryReader::tr("%1: this is not known. It may be: %2.").arg(isolated(written), isolated(known)));
}

template <typename Enum>
QString allWords()
{
    QStringList words;
    for (const auto &entry : wordsOf(Enum{}))
        words << (*entry.word ? QString::fromLatin1(entry.word) : QStringLiteral("none"));
    return words.join(QLatin1String(", "));
}

/// The one record that is called WORD.
template <typename Records, typename Names>
auto one(const Records &records, const QString &written, const QString &word, Names &&names)
    -> Result<decltype(records.begin()->id)>
{
    const auto found = called(records, word, names);
    if (found.size() == 1)
        return found.front()->id;
    QStringList known;
    for (const auto *record : found)
        known << names(*record).value(0);
    if (!found.empty())
        return Error::refused(PeopleQueryReader::tr("%1 may mean several: %2. Write more of its name.")
                                  .arg(isolated(written), isolated(known.join(QLatin1String(", ")))));
    for (const auto &record : records)
        known << names(record).value(0);
    return unknown(written, known.mid(0, 10).join(QLatin1String(", ")));
}

template <typename Values, typename Value>
void addOnce(Values &values, const Value &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

} // namespace

Result<std::vector<PeopleQueryReader::Term>> PeopleQueryReader::termsOf(const QString &text)
{
    std::vector<Term> terms;
    Term term;
    bool isQuoted = false;
    bool hasQuotes = false;
    const auto close = [&] {
        if (!term.written.isEmpty()) {
            if (term.key.isEmpty() && hasQuotes)
                term.value = u'"' % term.value % u'"';
            terms.push_back(term);
        }
        term = {};
        hasQuotes = false;
    };
    for (const QChar letter : text) {
        if (!isQuoted && letter.isSpace()) {
            close();
            continue;
        }
        term.written += letter;
        if (letter == u'"') {
            isQuoted = !isQuoted;
            hasQuotes = true;
        } else if (letter == u':' && !isQuoted && !hasQuotes && term.key.isEmpty()) {
            term.key = std::exchange(term.value, {});
        } else {
            term.value += letter;
        }
    }
    if (isQuoted)
        return Error::refused(tr("%1: the closing quotation mark is missing.").arg(isolated(term.written)));
    close();
    return terms;
}

Result<PeopleQuery> PeopleQueryReader::read(const QString &text)
{
    m_query = {};
    MULTAQA_TRY(const auto terms, termsOf(text));
    QStringList words;
    for (const Term &term : terms) {
        if (term.key.isEmpty())
            words << term.value;
        else if (term.value.isEmpty())
            return Error::refused(tr("%1: write a value after the colon.").arg(isolated(term.written)));
        else
            MULTAQA_CHECK(take(term));
    }
    m_query.words = words.join(u' ');
    return m_query;
}

template <typename Enum>
Result<void> PeopleQueryReader::takeHas(const Term &term, std::optional<PeopleFilter::Has<Enum>> &has)
{
    if (!has)
        has.emplace();
    if (term.value == QLatin1String("any"))
        return {};
    const auto kind = valueOf<Enum>(term.value, [](Enum each) { return termOf(each); });
    if (!kind)
        return unknown(term.written, allWords<Enum>() + QLatin1String(", any"));
    addOnce(has->kinds, *kind);
    return {};
}

Result<void> PeopleQueryReader::take(const Term &term)
{
    PeopleFilter &filter = m_query.filter;
    const QString key = term.key.toLower();
    const auto is = [&](const char *name) { return key == QLatin1String(name); };
    if (is("group")) {
        MULTAQA_TRY(const auto id, one(m_catalogue.groups, term.written, term.value,
                                       [](const StakeholderGroup &group) { return namesOf(group.name); }));
        addOnce(filter.groups, id);
    } else if (is("organisation")) {
        const auto names = [](const Organisation &each) { return namesOf(each.name) << each.acronym; };
        MULTAQA_TRY(const auto id, one(m_catalogue.organisations, term.written, term.value, names));
        addOnce(filter.organisations, id);
    } else if (is("country")) {
        const QString code = countryCodeOf(term.value);
        if (code.isEmpty())
            return Error::refused(
                tr("%1: this is no country or area of the United Nations' list.").arg(isolated(term.written)));
        addOnce(filter.countries, code);
    } else if (is("tag")) {
        MULTAQA_TRY(const auto id, one(m_catalogue.tags, term.written, term.value,
                                       [](const Tag &tag) { return QStringList(tag.name); }));
        addOnce(filter.tags, id);
    } else if (is("language")) {
        const auto language = valueOf<Language>(term.value, [](Language each) { return termOf(each); });
        if (!language)
            return unknown(term.written, allWords<Language>());
        addOnce(filter.languages, *language);
    } else if (is("gender")) {
        const auto gender = term.value == QLatin1String("none")
                                ? Gender::NotGiven
                                : valueOf<Gender>(term.value, [](Gender each) { return termOf(each); });
        if (!gender)
            return unknown(term.written, allWords<Gender>());
        addOnce(filter.genders, *gender);
    } else if (is("consent")) {
        const auto consent = term.value == QLatin1String("none")
                                 ? Consent::NotAsked
                                 : valueOf<Consent>(term.value, [](Consent each) { return termOf(each); });
        if (!consent)
            return unknown(term.written, allWords<Consent>());
        addOnce(filter.consents, *consent);
    } else if (is("missing")) {
        const auto gap = valueOf<PersonGap>(term.value, [](PersonGap) { return LocalizedText(); });
        if (!gap)
            return unknown(term.written, allWords<PersonGap>());
        addOnce(filter.missing, *gap);
    } else if (is("role")) {
        return takeHas(term, filter.role);
    } else if (is("request")) {
        return takeHas(term, filter.request);
    } else if (is("registered")) {
        return takeRegistered(term);
    } else if (is("attended")) {
        return takeAttended(term);
    } else {
        return takeField(term);
    }
    return {};
}

Result<EventId> PeopleQueryReader::event(const Term &term, const QString &word) const
{
    return one(m_catalogue.events, term.written, word, [](const Event &event) {
        return namesOf(event.title) + namesOf(termOf(event.kind)) << wordOf(event.kind);
    });
}

Result<void> PeopleQueryReader::takeRegistered(const Term &term)
{
    PeopleFilter::Registered registered;
    MULTAQA_TRY(registered.event, event(term, term.value.section(u'/', 0, 0)));
    const QString state = term.value.section(u'/', 1);
    if (state.isEmpty()) {
        registered.states = {RegistrationState::Registered, RegistrationState::Approved};
    } else if (state == QLatin1String("none")) {
        registered.orNone = true;
    } else {
        const auto known = valueOf<RegistrationState>(state, [](RegistrationState each) { return termOf(each); });
        if (!known)
            return unknown(term.written, allWords<RegistrationState>() + QLatin1String(", none"));
        registered.states = {*known};
    }
    // A second term for the same event widens the first: one person has one registration for an event.
    auto &all = m_query.filter.registered;
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.event == registered.event; });
    if (same == all.end()) {
        all.push_back(registered);
        return {};
    }
    for (const RegistrationState each : registered.states)
        addOnce(same->states, each);
    same->orNone = same->orNone || registered.orNone;
    return {};
}

Result<void> PeopleQueryReader::takeAttended(const Term &term)
{
    PeopleFilter::Attended attended;
    MULTAQA_TRY(attended.event, event(term, term.value.section(u'/', 0, 0)));
    const QString how = term.value.section(u'/', 1);
    if (how == QLatin1String("no")) {
        attended.presence = PeopleFilter::Attended::Presence::NotSeen;
    } else if (!how.isEmpty()) {
        attended.day = QDate::fromString(how, Qt::ISODate);
        if (!attended.day->isValid())
            return unknown(term.written, QStringLiteral("no, 2021-02-24"));
    }
    addOnce(m_query.filter.attended, attended);
    return {};
}

Result<void> PeopleQueryReader::takeField(const Term &term)
{
    const auto found =
        called(m_catalogue.fields, term.key, [](const CustomField &field) { return namesOf(field.name); });
    const auto same = std::find_if(found.begin(), found.end(), [&](const CustomField *field) {
        const QStringList names = namesOf(field->name);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return fold(name) == fold(term.key); });
    });
    if (same == found.end())
        return Error::refused(
            tr("%1: people are not filtered by this. They are by %2, or by a field of the conference's own. To look "
               "for "
               "the words themselves, put them in quotation marks.")
                .arg(isolated(term.written),
                     isolated(QStringLiteral("group, organisation, country, tag, language, gender, consent, missing, "
                                             "role, request, registered, attended"))));
    QString value;
    if (term.value != QLatin1String("none")) {
        MULTAQA_TRY(value, CustomFieldEditing::checked(**same, term.value));
    }
    auto &all = m_query.filter.says;
    const auto asked =
        std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.field == (*same)->id; });
    if (asked == all.end())
        all.push_back({(*same)->id, {value}});
    else
        addOnce(asked->values, value);
    return {};
}

} // namespace multaqa
