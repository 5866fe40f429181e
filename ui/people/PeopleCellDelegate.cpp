// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleCellDelegate.h"

#include "PeopleModel.h"
#include "PersonCellEditing.h"
#include "ui/widgets/ComboBox.h"

#include <QLineEdit>

namespace multaqa {

QWidget *PeopleCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PeopleModel *>(index.model());
    if (!model)
        return nullptr;
    const PeopleColumn &column = model->columns()[static_cast<size_t>(index.column())];
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto choices = PersonCellEditing::choices(column, model->catalogue());
    if (choices.empty()) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(name);
        if (column.kind == PeopleColumn::Kind::Email || column.kind == PeopleColumn::Kind::Phone)
            line->setLayoutDirection(Qt::LeftToRight);
        return line;
    }
    auto *list = new ComboBox(parent);
    list->setAccessibleName(name);
    for (const CellChoice &choice : choices)
        list->addItem(choice.words, choice.value);
    // Choosing is all there is to do.
    connect(list, &QComboBox::activated, this, [this, list] {
        auto *self = const_cast<PeopleCellDelegate *>(this);
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void PeopleCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<ComboBox *>(editor))
        list->showData(value);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value);
}

void PeopleCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<ComboBox *>(editor))
        model->setData(index, list->currentData(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

void PeopleCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    // A row is two lines high, what is written is one.
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2,
                        option.rect.width(), height);
}

} // namespace multaqa
