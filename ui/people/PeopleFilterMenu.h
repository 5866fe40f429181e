// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleQuery.h"

#include <QMenu>

#include <functional>

namespace multaqa {

/// Everything that people can be filtered by, a submenu a criterion, each value ticked or not. A tick gives another
/// filter at once.
class PeopleFilterMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// Anew for FILTER; COUNTRIES are those that somebody comes from.
    void fill(const PeopleFilter &filter, const PeopleCatalogue &catalogue, const QStringList &countries);

Q_SIGNALS:
    void filterWanted(const multaqa::PeopleFilter &filter);

private:
    using Change = std::function<void(PeopleFilter &)>;
    void addValue(QMenu *menu, const QString &words, bool isTicked, Change change);
    template <typename Value, typename NameOf>
    void addValues(const QString &title, std::vector<Value> PeopleFilter::*member, const std::vector<Value> &values,
                   NameOf &&nameOf);
    QMenu *addCriterion(const QString &title);
    void addCountries(const QStringList &countries);
    template <typename Enum>
    void addHas(const QString &title, const QString &any, std::optional<PeopleFilter::Has<Enum>> PeopleFilter::*part);
    void addEvents(const PeopleCatalogue &catalogue);
    void addFields(const PeopleCatalogue &catalogue);

    PeopleFilter m_filter;
};

} // namespace multaqa
