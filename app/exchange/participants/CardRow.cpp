// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CardRow.h"

#include "ListText.h"
#include "app/text/Bidi.h"
#include "db/records/LocalizedText.h"

#include <algorithm>

namespace multaqa {
namespace {

/// The whole name without the honorific, which has a column of its own.
QString nameOf(const CardName &name)
{
    QString whole = name.formatted;
    if (whole.isEmpty())
        whole = QStringList{name.given, name.additional, name.family}.join(u' ').simplified();
    if (!name.honorific.isEmpty() && whole.startsWith(name.honorific + u' '))
        whole = whole.mid(name.honorific.size() + 1);
    return whole;
}

/// The first name that is written in the direction of a script.
const CardName *nameIn(const ContactCard &card, Qt::LayoutDirection direction)
{
    const auto found = std::find_if(card.names.begin(), card.names.end(), [&](const CardName &name) {
        return (directionOf(nameOf(name)) == Qt::RightToLeft) == (direction == Qt::RightToLeft);
    });
    return found == card.names.end() ? nullptr : &*found;
}

/// The text that is said to be in LANGUAGE; for English, also the first Latin one of which nothing is said.
template <typename Texts, typename TextOf>
QString textIn(const Texts &texts, Language language, const TextOf &textOf)
{
    for (const auto &each : texts) {
        const bool isUnsaid = each.language.isEmpty();
        const bool isArabic = directionOf(textOf(each)) == Qt::RightToLeft;
        const bool isFitting = isUnsaid ? isArabic == (language == Language::Arabic) && language != Language::French
                                        : each.language.startsWith(wordOf(language));
        if (isFitting && !textOf(each).isEmpty())
            return textOf(each);
    }
    return {};
}

QString phoneOf(const ContactCard &card)
{
    const auto found = std::find_if(card.phones.begin(), card.phones.end(),
                                    [](const CardPhone &phone) { return !phone.types.contains(QLatin1String("fax")); });
    return found == card.phones.end() ? QString() : found->number;
}

} // namespace

QStringList CardRow::headers()
{
    return {QStringLiteral("id"),
            QStringLiteral("name (Arabic)"),
            QStringLiteral("name (Latin)"),
            QStringLiteral("title (Arabic)"),
            QStringLiteral("title (English)"),
            QStringLiteral("title (French)"),
            QStringLiteral("job title (Arabic)"),
            QStringLiteral("job title (English)"),
            QStringLiteral("job title (French)"),
            QStringLiteral("organisation"),
            QStringLiteral("country"),
            QStringLiteral("email"),
            QStringLiteral("phone"),
            QStringLiteral("language"),
            QStringLiteral("gender"),
            QStringLiteral("tags"),
            QStringLiteral("notes")};
}

void CardRow::write(const ContactCard &card, int number, TableRow &row)
{
    const CardName *arabic = nameIn(card, Qt::RightToLeft);
    const CardName *latin = nameIn(card, Qt::LeftToRight);
    QStringList cells;
    QString uid = card.uid;
    cells << (uid.startsWith(QLatin1String("urn:uuid:"), Qt::CaseInsensitive) ? uid.mid(9) : uid);
    cells << (arabic ? nameOf(*arabic) : QString()) << (latin ? nameOf(*latin) : QString());
    for (const Language language : allLanguages)
        cells << textIn(card.names, language, [](const CardName &name) { return name.honorific; });
    for (const Language language : allLanguages)
        cells << textIn(card.titles, language, [](const CardTitle &title) { return title.text; });
    cells << (card.organisations.empty() ? QString() : card.organisations.front().name);
    cells << card.country << ListText::joined(card.emails) << phoneOf(card);
    cells << (card.languages.isEmpty() ? QString() : card.languages.first());
    cells << wordOf(card.gender) << ListText::joined(card.categories) << card.note;

    row.start(number);
    for (int column = 0; column < cells.size(); ++column) {
        const QString &cell = cells[column];
        row.append(std::u16string_view(reinterpret_cast<const char16_t *>(cell.utf16()), size_t(cell.size())));
        row.finishCell(column, CellKind::Text);
    }
}

} // namespace multaqa
