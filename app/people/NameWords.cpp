// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameWords.h"

#include "app/text/Fold.h"

#include <QSet>

namespace multaqa {
namespace {

NameScript scriptOf(QChar letter)
{
    if (letter >= u'ا' && letter <= u'ي')
        return NameScript::Arabic;
    if (letter >= u'a' && letter <= u'z')
        return NameScript::Latin;
    return NameScript::Other;
}

/// Whether the word is written to the following one by many. All are in folded spelling.
bool leans(const QString &word, const QString &next)
{
    static const QSet<QString> leaning = {
        QStringLiteral("ال"),    QStringLiteral("عبد"),   QStringLiteral("ابو"),   QStringLiteral("ابي"),
        QStringLiteral("ابا"),   QStringLiteral("بو"),    QStringLiteral("ام"),    QStringLiteral("بن"),
        QStringLiteral("ابن"),   QStringLiteral("بنت"),   QStringLiteral("ولد"),   QStringLiteral("ايت"),
        QStringLiteral("al"),    QStringLiteral("el"),    QStringLiteral("abd"),   QStringLiteral("abdul"),
        QStringLiteral("abdel"), QStringLiteral("abdal"), QStringLiteral("abdol"), QStringLiteral("abu"),
        QStringLiteral("abou"),  QStringLiteral("abi"),   QStringLiteral("aba"),   QStringLiteral("bou"),
        QStringLiteral("bu"),    QStringLiteral("umm"),   QStringLiteral("oum"),   QStringLiteral("ben"),
        QStringLiteral("bin"),   QStringLiteral("ibn"),   QStringLiteral("bint"),  QStringLiteral("bent"),
        QStringLiteral("ould"),  QStringLiteral("wuld"),  QStringLiteral("wald"),  QStringLiteral("ait"),
    };
    if (leaning.contains(word))
        return true;
    // The article said with the letter after it: Ar-Rashid, Es-Sayed, Ash-Sheikh, Ed-Din.
    const bool isArticle = word.size() >= 2 && word.size() <= 3 && QStringView(u"aeu").contains(word[0]);
    return isArticle && next.startsWith(QStringView(word).mid(1)) && next.size() > word.size();
}

/// Whether the word belongs to the one before: Salah ad-Din, Noureddine.
bool isSupport(const QString &word)
{
    static const QSet<QString> supports = {
        QStringLiteral("الدين"),  QStringLiteral("aldin"),  QStringLiteral("aldeen"), QStringLiteral("eldin"),
        QStringLiteral("eldine"), QStringLiteral("eldeen"), QStringLiteral("addin"),  QStringLiteral("eddin"),
        QStringLiteral("eddine"), QStringLiteral("uddin"),  QStringLiteral("ddin"),
    };
    return supports.contains(word);
}

} // namespace

NameScript scriptOf(QStringView text)
{
    const QString folded = fold(text);
    for (const QChar letter : folded) {
        if (const NameScript script = scriptOf(letter); script != NameScript::Other)
            return script;
    }
    return NameScript::Other;
}

QStringList nameWords(QStringView name)
{
    QStringList written;
    NameScript before = NameScript::Other;
    const QString folded = fold(name);
    for (const QChar character : folded) {
        const NameScript script = scriptOf(character);
        if (script != NameScript::Other) {
            if (script != before)
                written.emplaceBack();
            written.back() += character;
        }
        before = script;
    }
    QStringList words;
    bool joins = false;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isSameScript = i > 0 && scriptOf(written[i][0]) == scriptOf(written[i - 1][0]);
        if (joins && isSameScript)
            words.back() += written[i];
        else
            words += written[i];
        joins = i + 1 < written.size() && leans(written[i], written[i + 1]);
        if (words.size() > 1 && isSameScript && isSupport(words.back())) {
            const QString support = words.takeLast();
            words.back() += support;
        }
    }
    return words;
}

} // namespace multaqa
