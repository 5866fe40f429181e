// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <resources/IconName.h>

#include <QDialog>
#include <QUuid>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QVBoxLayout;

namespace multaqa {

class Button;
class Conference;
class TextLabel;
class WarningCard;

/// One of the lists that people are described by: its entries, and beside them the chosen one to be edited. Each change
/// is one step at once; what is refused is said above the list.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    ListDialog(Conference &conference, const QString &title, const QString &purpose, QWidget *parent);

    void done(int result) override;

protected:
    struct Entry
    {
        QUuid id;
        QString text;
    };
    virtual Result<std::vector<Entry>> read() = 0;
    /// The entry of ID in the fields; null: there is none, and the fields are of no use.
    virtual void showEntry(const QUuid &id) = 0;
    /// Keeps what is typed in the fields and not yet kept.
    virtual Result<void> keep() = 0;
    virtual Result<void> remove(const QUuid &id) = 0;

    Conference &conference() const { return m_conference; }
    /// Where the fields of the chosen entry stand.
    QVBoxLayout *fields() const { return m_fields; }
    /// A button beneath the list; disabled where the conference is only read.
    Button *addButton(IconName icon, const QString &name);
    /// Says what was refused; an OUTCOME without an error takes that away.
    bool report(const Result<void> &outcome);
    /// Reads the list anew and chooses an entry.
    void refresh(const QUuid &wanted);
    QUuid chosen() const;
    void commit();

private:
    void choose();

    Conference &m_conference;
    WarningCard *m_refusal;
    TextLabel *m_empty;
    QListWidget *m_list;
    QVBoxLayout *m_fields;
    QWidget *m_side;
    QHBoxLayout *m_buttons;
    Button *m_remove;
    QUuid m_chosen;
};

} // namespace multaqa
