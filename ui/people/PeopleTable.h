// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleModel.h"
#include "ui/widgets/TableView.h"

namespace multaqa {

/// The table of people: its columns are chosen, put in order and widened, it sorts by several of them, cells are edited
/// with F2, and what was chosen stays chosen by its id when the rows are arranged anew.
class PeopleTable : public TableView
{
    Q_OBJECT

public:
    explicit PeopleTable(PeopleModel *model, QWidget *parent = nullptr);

    /// The chosen people, in the order of the rows.
    std::vector<ParticipantId> chosen() const;
    /// How many of them, without making the list.
    int chosenCount() const;
    /// The next one below who is not chosen, or else above: chosen when the chosen go, so that a list can be worked
    /// through.
    ParticipantId neighbour() const;
    /// The columns as they stand, from the leading side.
    std::vector<PeopleColumn> shownColumns() const;
    /// Chooses columns, their order and what is sorted by, in a dialog.
    void chooseColumns();
    /// Chooses ID alone, and brings it into sight; a null id chooses nobody.
    void choosePerson(ParticipantId id);

Q_SIGNALS:
    void choiceChanged();
    void copyWanted();
    void pasteWanted(const QByteArray &text);
    /// A file was dropped.
    void fileDropped(const QString &path);

protected:
    void saveColumns() override;
    void restoreColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void keepPlace();
    void bringBack();
    /// Puts them into the model and the header, which is nobody's choice.
    void setColumns(const std::vector<PeopleColumn> &columns, const QHash<QString, int> &widths);
    /// Somebody chose these.
    void chooseColumns(const std::vector<PeopleColumn> &columns);
    void keepChoice();
    QHash<QString, int> widths() const;
    void sortBy(int section, Qt::KeyboardModifiers modifiers);
    void setOrder(std::vector<PeopleOrder::By> order);
    void showSorting();
    void showHeaderMenu(const QPoint &place);
    void addCatalogueColumns();

    PeopleModel *m_people;
    bool m_isArranging = false; ///< what is chosen is being brought back, and nobody chose it
    std::vector<ParticipantId> m_chosenBefore;
    ParticipantId m_current;
    ParticipantId m_top; ///< the person in the topmost row, while rows are arranged anew
    int m_topOffset = 0;
    PeopleQuery m_queryBefore;
    bool m_isSettingColumns = false;
    /// What was chosen, also of events and fields that this file does not have; empty: the usual ones.
    std::vector<PeopleColumn> m_wanted;
};

} // namespace multaqa
