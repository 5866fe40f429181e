// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Pages.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace multaqa {

class Conference;
class TextLabel;

/// What is found in the whole conference while a person types into the sidebar's field; the keyboard stays there.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// Stands in WINDOW, under FIELD.
    SearchPopup(QLineEdit *field, QWidget *window);

    void setConference(Conference *conference);
    int count() const;

Q_SIGNALS:
    /// The record of ID was chosen, which stands on PAGE.
    void chosen(multaqa::PageId page, const QUuid &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void place();
    void take(int row);

    QLineEdit *m_field;
    Conference *m_conference = nullptr;
    QListView *m_list;
    QStandardItemModel *m_model;
    TextLabel *m_none;
};

} // namespace multaqa
