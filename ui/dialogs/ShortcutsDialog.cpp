// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ShortcutsDialog.h"

#include "ui/Actions.h"
#include "ui/Theme.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace multaqa {

namespace {

/// "Ctrl++" stays as it is in an Arabic list.
QString isolate(const QString &keys)
{
    return QChar(0x2066) + keys + QChar(0x2069);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(QSize(Theme::grown(560), Theme::grown(600)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    styleScrollBars(tree);
    QHash<int, QTreeWidgetItem *> sections;
    for (const ActionEntry &entry : actionEntries()) {
        const QKeySequence keys = actions[entry.id]->shortcut();
        if (keys.isEmpty())
            continue;
        QTreeWidgetItem *&section = sections[static_cast<int>(entry.menu)];
        if (!section) {
            section = new QTreeWidgetItem(tree, {menuTitle(entry.menu).remove(QLatin1Char('&'))});
            QFont font = tree->font();
            font.setBold(true);
            section->setFont(0, font);
            section->setExpanded(true);
        }
        new QTreeWidgetItem(section, {actions[entry.id]->text().remove(QLatin1Char('&')),
                                      isolate(keys.toString(QKeySequence::NativeText))});
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (tree->topLevelItemCount() > 0)
        tree->setCurrentItem(tree->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
}

} // namespace multaqa
