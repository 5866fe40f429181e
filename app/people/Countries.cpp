// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Countries.h"

#include "app/text/Fold.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace multaqa {
namespace {

std::vector<QStringList> readTable(const QString &resource)
{
    std::vector<QStringList> rows;
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.reserve(static_cast<size_t>(lines.size()));
    for (const QString &line : lines)
        rows.push_back(line.split(u'\t'));
    return rows;
}

std::vector<Country> readCountries()
{
    std::vector<Country> countries;
    for (const QStringList &cells : readTable(QStringLiteral(":/countries.tsv")))
        if (cells.size() == 6)
            countries.push_back({cells[0], cells[1], cells[2], {cells[3], cells[4], cells[5]}});
    return countries;
}

/// A name as it is compared: letters and digits alone, without "the" before it.
QString comparable(const QString &name)
{
    QString key;
    const QString folded = fold(name);
    for (const QChar c : folded)
        if (c.isLetterOrNumber())
            key += c;
    const QLatin1String article("the");
    return folded.startsWith(QLatin1String("the ")) ? key.mid(article.size()) : key;
}

QHash<QString, QString> readNames()
{
    QHash<QString, QString> codes;
    for (const QStringList &cells : readTable(QStringLiteral(":/country-names.tsv"))) {
        const QStringList names = cells.value(1).split(u';');
        for (const QString &name : names)
            codes.insert(comparable(name), cells[0]);
    }
    for (const Country &country : countries()) {
        for (const Language language : allLanguages)
            codes.insert(comparable(country.name.in(language)), country.code);
        for (const QString &code : {country.code, country.alpha3, country.m49})
            codes.insert(comparable(code), country.code);
    }
    return codes;
}

const Country *find(const QString &code)
{
    const std::vector<Country> &all = countries();
    const auto found = std::lower_bound(all.begin(), all.end(), code,
                                        [](const Country &country, const QString &key) { return country.code < key; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

} // namespace

const std::vector<Country> &countries()
{
    static const std::vector<Country> all = readCountries();
    return all;
}

QString countryCodeOf(const QString &text)
{
    static const QHash<QString, QString> codes = readNames();
    const QString name = comparable(text);
    const bool isNumber = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return codes.value(isNumber ? name.rightJustified(3, u'0') : name); // a table drops the zeros before 012
}

bool isCountryCode(const QString &code)
{
    return find(code) != nullptr;
}

QString countryName(const QString &code, Language language)
{
    const Country *country = find(code);
    return country ? country->name.best(language) : code;
}

} // namespace multaqa
