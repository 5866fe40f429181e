// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CountryField.h"

#include "app/people/Countries.h"
#include "ui/Application.h"

#include <QCollator>

#include <algorithm>

namespace multaqa {

void fillCountries(ComboBox *field)
{
    const Language language = Application::instance().language();
    std::vector<Country> sorted = countries();
    QCollator collator;
    std::sort(sorted.begin(), sorted.end(), [&](const Country &a, const Country &b) {
        return collator.compare(a.name.in(language), b.name.in(language)) < 0;
    });
    const QVariant chosen = field->currentData();
    const QSignalBlocker silence(field);
    field->clear();
    field->addItem(QString(), QString());
    for (const Country &country : sorted)
        field->addItem(country.name.in(language), country.code);
    field->setCurrentIndex(std::max(0, field->findData(chosen)));
}

} // namespace multaqa
