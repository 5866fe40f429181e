// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleModel.h"
#include "db/records/SavedFilter.h"

#include <QWidget>

class QMenu;

namespace multaqa {

class Button;
class FilterChip;
class FlowLayout;
class PeopleFilterMenu;

/// What the list of people is narrowed to: a button with all criteria, a chip for each that holds, which goes when it
/// is pressed, and the filters that were kept under a name.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// The page that saved filters are of.
    static QString savedPage() { return QStringLiteral("people"); }

    explicit PeopleFilterBar(PeopleModel *model, QWidget *parent = nullptr);

    /// CONFERENCE must outlive the next call; null: none.
    void setConference(Conference *conference);
    void readSaved();
    /// The chips anew, for the model's query and its counts.
    void showQuery();

Q_SIGNALS:
    void queryWanted(const multaqa::PeopleQuery &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void want(const PeopleFilter &filter);
    void fillMenu();
    void addSaved();
    void apply(const SavedFilter &saved);
    void saveAs(const QString &name);
    void askNameAndSave();
    void rename(const SavedFilter &saved);
    void keep(const Result<void> &done);
    FilterChip *addChip(const QString &words);

    PeopleModel *m_model;
    Conference *m_conference = nullptr;
    std::vector<SavedFilter> m_saved;
    Button *m_filter;
    PeopleFilterMenu *m_menu;
    FilterChip *m_withRole;
    FilterChip *m_withoutEmail;
    std::vector<FilterChip *> m_chips; ///< of the saved filters and the conditions
    FlowLayout *m_flow;
};

} // namespace multaqa
