// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PlaceholderRules.h"

#include <QRegularExpression>

namespace multaqa {
namespace {

/// «…» and […] are also quotation marks and brackets, XX is also a number; so only what nobody would write otherwise.
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            // Fields of templates and mail merge.
            R"(\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{1,60}%\}|\$\{[^{}\n]{1,60}\}|<<[^<>\n]{1,60}>>)"
            R"(|«(?:[A-Za-z]+(?:_[A-Za-z0-9]+)+|[A-Z][a-z]+[A-Z][A-Za-z]*)»)"
            R"(|\[(?:(?:[A-Z]+[ _-])*(?:NAME|NAMES|DATE|TITLE|ORGANI[SZ]ATION|COUNTRY|E-?MAIL|TIME|VENUE|PLACE|LINK|ADDRESS|)"
            R"(POSITION|SIGNATURE|NOM|PR[EÉ]NOM|FONCTION|PAYS|LIEU|ADRESSE|TBC|TBD)(?:[ _-][A-Z]+)*)\])"
            R"(|\[(?:insert|enter|add|insérer|à compléter|à préciser)(?: [^\[\]\n]{0,60})?\])"
            R"(|\[(?:الاسم|التاريخ|المنظمة|الجهة|المسمى الوظيفي|البلد|الدولة|العنوان|المكان|الرابط|يُستكمل|يستكمل|يُحدد لاحقًا)\])"
            // XX February, XX:XX, xx@, XXXX; "XX" alone is twenty.
            R"(|\b[Xx]{2}[:hH][Xx]{2}\b|\b[Xx]{4,}\b|\bx{2,3}\b)"
            R"(|\bXX (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|)"
            R"(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b))"
            // A gap in a line of text; a line of nothing else is for a signature.
            R"(|(?<=[^\s_])[ \t:]*_{3,}|_{3,}(?=[ \t]*[^\s_]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

void PlaceholderRules::placeholders(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    for (auto all = placeholder().globalMatch(letter.text.text()); all.hasNext();) {
        const auto match = all.next();
        findings.push_back(letter.finding(id, match.capturedStart(), match.capturedLength(),
                                          tr("This was left for somebody to fill in. Put in what belongs here.")));
    }
}

} // namespace multaqa
