// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Countries.h"

#include <QFile>

#include <algorithm>

namespace multaqa {
namespace {

std::vector<Country> readCountries()
{
    std::vector<Country> countries;
    QFile file(QStringLiteral(":/countries.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return countries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    countries.reserve(static_cast<size_t>(lines.size()));
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4)
            countries.push_back({cells[0], {cells[1], cells[2], cells[3]}});
    }
    return countries;
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
