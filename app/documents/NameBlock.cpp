// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameBlock.h"

#include "DocumentLook.h"

#include <QRegularExpression>

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr double leastSize = 3; ///< points
constexpr double shrinking = 0.94;
constexpr double spaceBeforeOrganisation = 0.6; ///< of its size

NameBlock::Sizes operator*(const NameBlock::Sizes &sizes, double factor)
{
    return {sizes.name * factor, sizes.secondName * factor, sizes.honorific * factor, sizes.organisation * factor,
            sizes.country * factor};
}

const QString &nameIn(const BadgeContent::Badge &badge, Language language)
{
    return language == Language::Arabic ? badge.nameArabic : badge.nameLatin;
}

/// The languages in which the person has a name; in none of them: the language of the one that is there.
std::vector<Language> languagesOfNames(const BadgeContent::Badge &badge, const std::vector<Language> &wanted)
{
    std::vector<Language> languages;
    for (const Language language : wanted)
        if (!nameIn(badge, language).isEmpty())
            languages.push_back(language);
    if (languages.empty())
        languages.push_back(badge.nameArabic.isEmpty() ? Language::English : Language::Arabic);
    return languages;
}

/// "Kanaf Foundation, Yemen"
LocalizedText joined(const LocalizedText &organisation, const LocalizedText &country)
{
    LocalizedText text;
    for (const Language language : allLanguages) {
        QStringList parts{organisation.best(language), country.best(language)};
        parts.removeAll({});
        text.in(language) = parts.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
    }
    return text;
}

} // namespace

ShapedTextPointer shapeToFit(TextShaper &shaper, TextRequest request, int mostLines)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    double widest = 0;
    const QStringList words = request.text.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, shaper.widthOf(word, request.style));
    if (widest > request.width)
        request.style.size *= request.width / widest;
    ShapedTextPointer text = shaper.shape(request);
    while (int(text->lines.size()) > mostLines && request.style.size > leastSize) {
        request.style.size = std::max(leastSize, request.style.size * shrinking);
        text = shaper.shape(request);
    }
    return text;
}

NameBlock::NameBlock(TextShaper &shaper, const BadgeContent::Badge &badge, const std::vector<Language> &languages,
                     const Sizes &sizes, Lines lines, QSizeF room)
{
    double factor = 1;
    set(shaper, badge, languages, sizes, lines, room.width());
    while (m_height > room.height() && sizes.name * factor > leastSize) {
        factor *= shrinking;
        set(shaper, badge, languages, sizes * factor, lines, room.width());
    }
}

void NameBlock::set(TextShaper &shaper, const BadgeContent::Badge &badge, const std::vector<Language> &languages,
                    const Sizes &sizes, Lines lines, double width)
{
    m_lines.clear();
    m_height = 0;
    double size = sizes.name;
    for (const Language language : languagesOfNames(badge, languages)) {
        const QString &honorific = badge.honorific.in(language);
        const QString &name = nameIn(badge, language);
        if (lines == Lines::Apart)
            add(shaper, honorific, language, {sizes.honorific, FontWeight::Regular, quietInk}, width);
        const bool isJoined = lines == Lines::Joined && !honorific.isEmpty();
        add(shaper, isJoined ? QString(honorific % u' ' % name) : name, language, {size, FontWeight::Bold, strongInk},
            width, StructureRole::Heading1);
        size = sizes.secondName;
    }
    m_height += sizes.organisation * spaceBeforeOrganisation;
    const TextStyle organisationStyle{sizes.organisation, FontWeight::Bold, ink};
    if (lines == Lines::Joined) {
        addInLanguages(shaper, joined(badge.organisation, badge.country), languages, organisationStyle, width);
        return;
    }
    addInLanguages(shaper, badge.organisation, languages, organisationStyle, width);
    addInLanguages(shaper, badge.country, languages, {sizes.country, FontWeight::Regular, quietInk}, width);
}

void NameBlock::add(TextShaper &shaper, const QString &text, Language language, const TextStyle &style, double width,
                    StructureRole role)
{
    constexpr int mostLines = 2;
    const ShapedTextPointer shaped =
        shapeToFit(shaper, {text, language, sizedFor(language, style), width, TextEdge::Centre, {}}, mostLines);
    if (shaped->lines.empty())
        return;
    m_lines.push_back({shaped, role, m_height});
    m_height += shaped->height;
}

void NameBlock::addInLanguages(TextShaper &shaper, const LocalizedText &text, const std::vector<Language> &languages,
                               const TextStyle &style, double width)
{
    QStringList said;
    for (const Language language : languages) {
        const QString &each = text.best(language);
        if (said.contains(each))
            continue;
        said << each;
        add(shaper, each, text.bestLanguage(language), style, width);
    }
}

void NameBlock::place(DocumentBuilder &builder, QPointF topLeft) const
{
    for (const Line &line : m_lines) {
        builder.open(line.role, line.text->language);
        builder.place(line.text, topLeft + QPointF(0, line.top));
        builder.close();
    }
}

void NameBlock::placeTurned(DocumentBuilder &builder, QPointF topLeft, QPointF about) const
{
    for (const Line &line : m_lines)
        builder.placeTurned(line.text, topLeft + QPointF(0, line.top), about);
}

} // namespace multaqa
