// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestWords.h"

#include "app/agenda/AgendaTerms.h"
#include "app/requests/RequestBook.h"
#include "app/requests/RequestTerms.h"
#include "app/text/Fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace multaqa {
namespace {

/// A word without the particles and the article that Arabic joins to it: وبالجلسة is جلسه.
QStringView bareWord(QStringView word)
{
    constexpr qsizetype shortest = 3;
    for (const QStringView joined :
         {QStringView(u"وبال"), QStringView(u"وال"), QStringView(u"بال"), QStringView(u"فال"), QStringView(u"كال"),
          QStringView(u"ولل"), QStringView(u"لل"), QStringView(u"ال")})
        if (word.startsWith(joined) && word.size() - joined.size() >= shortest)
            return word.sliced(joined.size());
    return word;
}

/// Folded, every sign as one space, each word bare, and a space at both ends, so that whole words can be looked for.
QString asWords(const QString &text)
{
    QString folded = fold(text);
    for (QChar &character : folded)
        if (!character.isLetterOrNumber())
            character = u' ';
    QString words(u' ');
    for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts)) {
        words += bareWord(word);
        words += u' ';
    }
    return words;
}

bool saysSomething(const QString &words)
{
    return words.size() > 2;
}

QStringList phrases(const char *list)
{
    QStringList all;
    const QStringList listed = QString::fromUtf8(list).split(u'|', Qt::SkipEmptyParts);
    for (const QString &phrase : listed)
        all << asWords(phrase);
    return all;
}

QStringList cluesOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Opening:
        return phrases("opening session|opening ceremony|séance d'ouverture|جلسة افتتاحية|جلسة الافتتاح");
    case SessionKind::Plenary:
        return phrases("plenary|plenaries|plenary session|plénière|plénières|جلسة عامة|جلسات عامة");
    case SessionKind::OpenDiscussion:
        return phrases(
            "open discussion|open debate|débat ouvert|discussion ouverte|مناقشة مفتوحة|نقاش مفتوح|حوار مفتوح");
    case SessionKind::Roundtable:
        return phrases("roundtable|roundtables|round table|round tables|table ronde|tables rondes|مائدة مستديرة|"
                       "موائد مستديرة|طاولة مستديرة");
    case SessionKind::SideEvent:
        return phrases("side event|side events|événement parallèle|فعالية جانبية|فعاليات جانبية|حدث جانبي");
    case SessionKind::Closing:
        return phrases("closing session|closing ceremony|séance de clôture|جلسة ختامية|جلسة الختام");
    case SessionKind::Break:
    case SessionKind::Other:
        break;
    }
    return {};
}

QStringList cluesOf(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Chair:
        return phrases("chair|chairperson|chairman|président de séance|présidente de séance|رئيس الجلسة|رئيسة الجلسة");
    case RoleKind::Moderator:
        return phrases("moderator|moderate|modérateur|modératrice|ميسر|ميسرة|تيسير|إدارة الجلسة");
    case RoleKind::Panellist:
        return phrases("panellist|panelist|panéliste|حلقة نقاش|مشارك في حلقة النقاش");
    case RoleKind::Rapporteur:
        return phrases("rapporteur|rapporteurs|rapporteuse|rapporteure|مقرر|مقررة|مقررا|مقررين");
    case RoleKind::Interpreter:
        return phrases("interpreter|interprète|مترجم|مترجمة");
    case RoleKind::Speaker:
        break; // everybody speaks
    }
    return {};
}

} // namespace

RequestWords::RequestWords(const std::vector<RequestKind> &kinds, const std::vector<Session> &sessions)
    : m_kinds(kinds)
    , m_sessions(sessions)
{
    for (const RequestKind &kind : kinds) {
        for (const Language language : allLanguages)
            if (const QString words = asWords(kind.name.in(language)); saysSomething(words))
                m_names.push_back({words, kind.id});
        QStringList clues = cluesOf(kind.roleKind);
        if (clues.isEmpty() && kind.sessionKind)
            clues = cluesOf(*kind.sessionKind);
        for (const QString &clue : std::as_const(clues))
            m_clues.push_back({clue, kind.id});
    }
    for (const Session &session : sessions)
        if (session.kind != SessionKind::Break)
            addAliases(session);
    dropShared();
}

void RequestWords::addAliases(const Session &session)
{
    // "Roundtable 2: Protection of migrants" is also called by either part.
    static const QRegularExpression between(QStringLiteral("\\s*[:–—]\\s*|\\s+-\\s+"));
    constexpr qsizetype shortest = 8; // letters with the blanks around them
    for (const Language language : allLanguages) {
        const QString &title = session.title.in(language);
        if (const QString words = asWords(title); saysSomething(words))
            m_aliases.push_back({words, session.id, true});
        const QStringList parts = title.split(between, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            if (const QString words = asWords(part); parts.size() > 1 && words.size() >= shortest)
                m_aliases.push_back({words, session.id, true});
    }
    // One of no kind of its own is called just "session", as any other is.
    for (const Language language : allLanguages)
        if (session.kind != SessionKind::Other)
            m_aliases.push_back({asWords(termOf(session.kind).in(language)), session.id, false});
    const QStringList clues = cluesOf(session.kind);
    for (const QString &clue : clues)
        m_aliases.push_back({clue, session.id, false});
}

/// What two sessions are called names neither.
void RequestWords::dropShared()
{
    std::map<QString, std::set<SessionId>> bearers;
    for (const Alias &alias : m_aliases)
        bearers[alias.words].insert(alias.session);
    std::erase_if(m_aliases, [&](const Alias &alias) { return bearers[alias.words].size() > 1; });
    std::stable_sort(m_aliases.begin(), m_aliases.end(),
                     [](const Alias &a, const Alias &b) { return a.words.size() > b.words.size(); });
}

const RequestKind *RequestWords::kind(RequestKindId id) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const RequestKind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

bool RequestWords::takes(RequestKindId kindId, SessionId sessionId) const
{
    const RequestKind *of = kind(kindId);
    const auto session =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &each) { return each.id == sessionId; });
    return of && session != m_sessions.end() && RequestBook::takes(*session, *of);
}

std::optional<RequestKindId> RequestWords::kindNamed(const QString &cell) const
{
    if (const auto id = RequestKindId::fromText(cell.trimmed()); kind(id))
        return id;
    const QString words = asWords(cell);
    const auto found =
        std::find_if(m_names.begin(), m_names.end(), [&](const Clue &name) { return name.words == words; });
    if (found != m_names.end())
        return found->kind;
    const auto clued = kindsIn(cell);
    return clued.size() == 1 ? std::optional(*clued.begin()) : std::nullopt;
}

std::set<RequestKindId> RequestWords::kindsIn(const QString &text) const
{
    const QString words = asWords(text);
    std::set<RequestKindId> found;
    const auto look = [&](const std::vector<Clue> &clues) {
        for (const Clue &clue : clues)
            if (words.contains(clue.words))
                found.insert(clue.kind);
    };
    look(m_names);
    if (found.size() != 1) {
        found.clear();
        look(m_clues);
    }
    return found;
}

std::optional<RequestKindId> RequestWords::kindIn(const QString &subject, const QString &text,
                                                  const std::vector<SessionId> &sessions) const
{
    for (const QString &each : {subject, text})
        if (const auto named = kindsIn(each); !named.empty())
            return named.size() == 1 ? std::optional(*named.begin()) : std::nullopt;
    return onlyKindFor(sessions);
}

std::optional<RequestKindId> RequestWords::onlyKindFor(const std::vector<SessionId> &sessions) const
{
    std::optional<RequestKindId> only;
    for (const RequestKind &each : m_kinds) {
        const bool isOfRole = !each.sessionKind && m_kinds.size() > 1; // rapporteurs are of any session
        const bool takesAll =
            std::all_of(sessions.begin(), sessions.end(), [&](SessionId session) { return takes(each.id, session); });
        if (isOfRole || !takesAll)
            continue;
        if (only)
            return std::nullopt;
        only = each.id;
    }
    return only;
}

std::optional<SessionId> RequestWords::sessionNamed(const QString &cell) const
{
    const SessionId id = SessionId::fromText(cell.trimmed());
    for (const Session &session : m_sessions)
        if (session.id == id && session.kind != SessionKind::Break)
            return id;
    const QString words = asWords(cell);
    for (const Alias &alias : m_aliases)
        if (alias.words == words)
            return alias.session;
    const auto found = sessionsIn(cell);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<SessionId> RequestWords::sessionsIn(const QString &text) const
{
    constexpr qsizetype shortest = 12; // of one word: "Protection" in a letter need not be the session of that title
    QString words = asWords(text);
    std::map<qsizetype, SessionId> places;
    for (const Alias &alias : m_aliases) { // the longest first: a part of what was found is not found again
        const bool isCommonWord = alias.isTitle && alias.words.size() < shortest && alias.words.count(u' ') < 3;
        const qsizetype at = isCommonWord ? -1 : words.indexOf(alias.words);
        if (at < 0)
            continue;
        const bool isThere =
            std::any_of(places.begin(), places.end(), [&](const auto &place) { return place.second == alias.session; });
        if (!isThere)
            places.emplace(at, alias.session);
        words.replace(at + 1, alias.words.size() - 2, QString(alias.words.size() - 2, u'\u2022'));
    }
    std::vector<SessionId> sessions;
    for (const auto &[at, session] : places)
        sessions.push_back(session);
    return sessions;
}

std::optional<Language> RequestWords::languageOf(const QString &text)
{
    static const QStringList french = phrases("je|nous|le|les|des|une|et|pour|dans|vous|est|souhaite|demande|à la");
    static const QStringList english = phrases("i|we|the|and|of|for|would|like|to|in|request|please");
    qsizetype arabic = 0;
    qsizetype latin = 0;
    for (const QChar character : text) {
        arabic += character.script() == QChar::Script_Arabic && character.isLetter() ? 1 : 0;
        latin += character.script() == QChar::Script_Latin && character.isLetter() ? 1 : 0;
    }
    constexpr qsizetype least = 4;
    if (arabic + latin < least)
        return std::nullopt;
    if (arabic * 2 > latin) // names and addresses are Latin in an Arabic message, too
        return Language::Arabic;
    const QString words = asWords(text);
    const auto count = [&](const QStringList &wanted) {
        return std::accumulate(wanted.begin(), wanted.end(), qsizetype(0),
                               [&](qsizetype sum, const QString &each) { return sum + words.count(each); });
    };
    return count(french) > count(english) ? Language::French : Language::English;
}

std::optional<RequestChannel> RequestWords::channel(const QString &cell)
{
    static const QHash<QString, RequestChannel> words = [] {
        QHash<QString, RequestChannel> known;
        for (const auto &entry : wordsOf(RequestChannel{})) {
            known.insert(asWords(QString::fromLatin1(entry.word)), entry.value);
            for (const Language language : allLanguages)
                known.insert(asWords(termOf(entry.value).in(language)), entry.value);
        }
        const std::pair<RequestChannel, const char *> others[] = {
            {RequestChannel::Email,
             "e-mail|mail|message|courriel|mél|courrier électronique|بريد إلكتروني|البريد|إيميل"},
            {RequestChannel::Form, "form|online form|formulaire|استمارة|نموذج"},
            {RequestChannel::Letter, "letter|fax|note verbale|lettre|courrier|رسالة|خطاب|كتاب|مذكرة"},
            {RequestChannel::Telephone, "phone|telephone|call|téléphone|appel|هاتف|اتصال|مكالمة"},
            {RequestChannel::InPerson, "in person|oral|orally|en personne|oralement|شخصيا|حضوريا|شفهيا"},
            {RequestChannel::Other, "other|autre|أخرى|غير ذلك"}};
        for (const auto &[value, list] : others) {
            const QStringList listed = phrases(list);
            for (const QString &word : listed)
                known.insert(word, value);
        }
        return known;
    }();
    const auto found = words.constFind(asWords(cell));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace multaqa
