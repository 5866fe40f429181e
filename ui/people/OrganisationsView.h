// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "OrganisationsModel.h"

#include <QStackedWidget>

class QMenu;

namespace multaqa {

class TableView;
class TextLabel;

/// The list of organisations, or a sentence where there is none to show.
class OrganisationsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OrganisationsView(QWidget *parent = nullptr);

    OrganisationsModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    Result<void> read(const Database *database);
    void setWords(const QString &words);
    /// The chosen one; null when there is none.
    OrganisationId chosen() const;
    /// Who stands below the chosen one, or else above: chosen next when it goes.
    OrganisationId neighbour() const;
    void choose(OrganisationId id);

Q_SIGNALS:
    /// Another one is chosen, or the rows stand anew.
    void choiceChanged();
    void opened();
    void removeWanted();
    void menuWanted(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void showMenu(const QPoint &place);

    OrganisationsModel *m_model;
    TableView *m_table;
    TextLabel *m_nothingFound;
    QString m_words;
};

} // namespace multaqa
