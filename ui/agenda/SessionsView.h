// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace multaqa {

class AgendaModel;

/// The agenda as one list, by event and day; each row as high as its title is long.
class SessionsView : public QListView
{
    Q_OBJECT

public:
    explicit SessionsView(AgendaModel &model, QWidget *parent = nullptr);

    /// Chooses ROW and brings it into sight; -1: none is chosen.
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row);
    /// By Enter or a double click.
    void rowOpened();
    /// By the key for it.
    void removeChosen();

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isChoosing = false;
};

} // namespace multaqa
