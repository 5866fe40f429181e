// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantWords.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/PeopleTerms.h"
#include "app/text/Fold.h"
#include "app/text/Numerals.h"

#include <QHash>
#include <QRegularExpression>

namespace multaqa {
namespace {

template <typename Enum>
using Words = QHash<QString, Enum>;

/// The words of the file and the terms of every value, and OTHERS with | between them.
template <typename Enum>
Words<Enum> wordsWith(std::initializer_list<std::pair<Enum, const char *>> others)
{
    Words<Enum> words;
    for (const auto &entry : wordsOf(Enum{})) {
        words.insert(fold(QString::fromLatin1(entry.word)), entry.value);
        for (const Language language : allLanguages)
            words.insert(fold(termOf(entry.value).in(language)), entry.value);
    }
    for (const auto &[value, texts] : others)
        for (const QString &text : QString::fromUtf8(texts).split(u'|'))
            words.insert(fold(text), value);
    words.remove(QString());
    return words;
}

template <typename Enum>
std::optional<Enum> find(const Words<Enum> &words, const QString &word)
{
    QString folded = fold(word);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    const auto found = words.constFind(folded);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Gender> ParticipantWords::gender(const QString &word)
{
    static const Words<Gender> words = wordsWith<Gender>({
        {Gender::Female, "f|w|female|woman|féminin|femme|f (female)|mme|ms|mrs|أنثى|انثى|امرأة|سيدة|السيدة|إناث"},
        {Gender::Male, "m|male|man|masculin|homme|h|m (male)|mr|monsieur|ذكر|رجل|سيد|السيد|ذكور"},
        {Gender::Other, "x|non-binary|diverse|autre|non binaire|آخر|غير ذلك"},
        {Gender::NotGiven, "prefer not to say|not specified|unknown|n/a|u|n|non précisé|غير محدد|أفضل عدم الإفصاح"},
    });
    return find(words, word);
}

std::optional<Language> ParticipantWords::language(const QString &word)
{
    static const Words<Language> words = wordsWith<Language>({
        {Language::Arabic, "ara|arabic|arabe|عربي|عربية|اللغة العربية"},
        {Language::English,
         "eng|anglais|انجليزي|إنجليزي|إنجليزية|الإنكليزية|إنكليزي|اللغة الإنجليزية|اللغة الإنكليزية"},
        {Language::French, "fra|fre|french|francais|فرنسي|فرنسية|اللغة الفرنسية"},
    });
    if (const auto known = find(words, word))
        return known;
    static const QRegularExpression separator(QStringLiteral("[ _]"));
    const QString primary = fold(word).section(separator, 0, 0); // fold: "en gb"
    return primary.size() == 2 ? find(words, primary) : std::nullopt;
}

std::optional<Consent> ParticipantWords::consent(const QString &word)
{
    static const Words<Consent> words = wordsWith<Consent>({
        {Consent::Given, "yes|y|true|1|agreed|granted|oui|vrai|accordé|نعم|موافق|موافقة|أوافق"},
        {Consent::Refused, "no|n|false|0|declined|denied|non|faux|لا|غير موافق|لا أوافق|مرفوض"},
    });
    return find(words, word);
}

std::optional<RegistrationState> ParticipantWords::registrationState(const QString &word)
{
    static const Words<RegistrationState> words = wordsWith<RegistrationState>({
        {RegistrationState::Invited, "invitation sent|invitée|convié|دعوة|مدعوة|مدعوّ"},
        {RegistrationState::Registered,
         "yes|y|x|1|true|✓|✔|oui|inscrite|pending|awaiting approval|awaiting payment|unpaid|en attente|نعم|مسجل|مسجلة|"
         "قيد الانتظار"},
        {RegistrationState::Approved, "complete|completed|confirmed|accepted|approuvée|confirmé|confirmée|accepté|"
                                      "acceptée|معتمد|معتمدة|مقبول|مقبولة|"
                                      "مؤكد|مؤكدة"},
        {RegistrationState::Refused, "rejected|declined|denied|refusée|rejeté|rejetée|مرفوض|مرفوضة"},
        {RegistrationState::Cancelled,
         "canceled|withdrawn|retiré|retirée|annulée|desistement|ملغى|ملغاة|منسحب|منسحبة|انسحب"},
    });
    return find(words, word);
}

std::optional<QDate> ParticipantWords::day(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$)"));
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s].*)?$)"));
    // As most tables write it; the expressions take ten times as long.
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day;
    const QString digits = toLatinDigits(text.trimmed());
    QDate day;
    if (const auto match = yearFirst.match(digits); match.hasMatch())
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = dayFirst.match(digits); other.hasMatch())
        day = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace multaqa
