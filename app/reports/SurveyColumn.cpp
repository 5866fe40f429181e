// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyColumn.h"

#include "app/text/Fold.h"

#include <QStringList>

#include <algorithm>

namespace multaqa {
namespace {

struct Word
{
    SurveyColumn column;
    const char *text;
};

/// Whole headers.
constexpr Word wholeWords[] = {
    {SurveyColumn::Question, "question"},
    {SurveyColumn::Question, "السؤال"},
    {SurveyColumn::Answer, "answer"},
    {SurveyColumn::Answer, "response"},
    {SurveyColumn::Answer, "الجواب"},
    {SurveyColumn::Answer, "الإجابة"},
    {SurveyColumn::Answer, "réponse"},
    {SurveyColumn::Number, "number"},
    {SurveyColumn::Number, "count"},
    {SurveyColumn::Number, "total"},
    {SurveyColumn::Number, "العدد"},
    {SurveyColumn::Number, "المجموع"},
    {SurveyColumn::Number, "nombre"},
    {SurveyColumn::Language, "language"},
    {SurveyColumn::Language, "start language"},
    {SurveyColumn::Language, "startlanguage"},
    {SurveyColumn::Language, "locale"},
    {SurveyColumn::Language, "اللغة"},
    {SurveyColumn::Language, "لغة الإجابة"},
    {SurveyColumn::Language, "langue"},
    {SurveyColumn::Person, "name"},
    {SurveyColumn::Person, "full name"},
    {SurveyColumn::Person, "first name"},
    {SurveyColumn::Person, "last name"},
    {SurveyColumn::Person, "your name"},
    {SurveyColumn::Person, "user"},
    {SurveyColumn::Person, "username"},
    {SurveyColumn::Person, "id"},
    {SurveyColumn::Person, "response id"},
    {SurveyColumn::Person, "respondent id"},
    {SurveyColumn::Person, "collector id"},
    {SurveyColumn::Person, "token"},
    {SurveyColumn::Person, "seed"},
    {SurveyColumn::Person, "address"},
    {SurveyColumn::Person, "mobile"},
    {SurveyColumn::Person, "الاسم"},
    {SurveyColumn::Person, "الاسم الكامل"},
    {SurveyColumn::Person, "الاسم الأول"},
    {SurveyColumn::Person, "اسم العائلة"},
    {SurveyColumn::Person, "العنوان"},
    {SurveyColumn::Person, "الجوال"},
    {SurveyColumn::Person, "المعرف"},
    {SurveyColumn::Person, "nom"},
    {SurveyColumn::Person, "prénom"},
    {SurveyColumn::Person, "nom complet"},
    {SurveyColumn::Person, "nom et prénom"},
    {SurveyColumn::Person, "identifiant"},
    {SurveyColumn::Person, "adresse"},
    {SurveyColumn::Person, "portable"},
    {SurveyColumn::Moment, "timestamp"},
    {SurveyColumn::Moment, "date submitted"},
    {SurveyColumn::Moment, "submit date"},
    {SurveyColumn::Moment, "start date"},
    {SurveyColumn::Moment, "end date"},
    {SurveyColumn::Moment, "start time"},
    {SurveyColumn::Moment, "completion time"},
    {SurveyColumn::Moment, "last modified time"},
    {SurveyColumn::Moment, "date last action"},
    {SurveyColumn::Moment, "date started"},
    {SurveyColumn::Moment, "طابع زمني"},
    {SurveyColumn::Moment, "الطابع الزمني"},
    {SurveyColumn::Moment, "وقت البدء"},
    {SurveyColumn::Moment, "وقت الانتهاء"},
    {SurveyColumn::Moment, "horodateur"},
    {SurveyColumn::Moment, "heure de début"},
    {SurveyColumn::Moment, "heure de fin"},
    {SurveyColumn::Moment, "date de soumission"},
};

/// In a short header, one of these is enough: "Your e-mail (optional)".
constexpr const char *personWords[] = {
    "email",      "e mail", "البريد الإلكتروني", "بريدك الإلكتروني", "courriel", "phone", "telephone", "هاتف", "الهاتف",
    "ip address", "ip",     "adresse ip",        "عنوان ip"};
constexpr qsizetype mostWordsOfShort = 5;

struct LanguageWord
{
    Language language;
    const char *text;
};
constexpr LanguageWord languageWords[] = {
    {Language::Arabic, "ar"},       {Language::Arabic, "arabic"},      {Language::Arabic, "العربية"},
    {Language::Arabic, "عربي"},     {Language::Arabic, "arabe"},       {Language::English, "en"},
    {Language::English, "english"}, {Language::English, "الإنجليزية"}, {Language::English, "إنجليزي"},
    {Language::English, "anglais"}, {Language::French, "fr"},          {Language::French, "french"},
    {Language::French, "الفرنسية"}, {Language::French, "فرنسي"},       {Language::French, "français"},
};

bool isWord(const QString &folded, const char *word)
{
    return folded == fold(QString::fromUtf8(word));
}

/// Without what stands in brackets and without stars and colons at its end.
QString bareHeader(const QString &header)
{
    QString bare = fold(header.section(u'(', 0, 0));
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
        bare.chop(1);
    return bare;
}

} // namespace

SurveyColumn surveyColumnOf(const QString &header)
{
    const QString bare = bareHeader(header);
    const auto whole = std::find_if(std::begin(wholeWords), std::end(wholeWords),
                                    [&](const Word &word) { return isWord(bare, word.text); });
    if (whole != std::end(wholeWords))
        return whole->column;
    const QString around = QString(u' ' % bare % u' ');
    if (bare.count(u' ') < mostWordsOfShort &&
        std::any_of(std::begin(personWords), std::end(personWords),
                    [&](auto word) { return around.contains(QString(u' ' % fold(QString::fromUtf8(word)) % u' ')); }))
        return SurveyColumn::Person;
    return SurveyColumn::Answers;
}

std::optional<Language> surveyLanguageOf(const QString &word)
{
    const QString folded = fold(word).section(u'_', 0, 0);
    // A browser's code has a country behind it: ar-LB.
    const QString code = folded.section(u' ', 0, 0);
    for (const LanguageWord &each : languageWords)
        if (isWord(folded, each.text) || isWord(code, each.text))
            return each.language;
    return std::nullopt;
}

} // namespace multaqa
