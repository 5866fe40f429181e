// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace multaqa {

class FlowLayout;

/// The tags of a person, each to be taken away, and a line that completes those that are there and makes new ones.
class TagsEditor : public PersonPart
{
    Q_OBJECT

public:
    explicit TagsEditor(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The list of all tags is to be edited.
    void tagsWanted();

protected:
    void fill() override;

private:
    void add(const QString &name);

    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QToolButton *m_edit;
    QStringListModel *m_names;
};

} // namespace multaqa
