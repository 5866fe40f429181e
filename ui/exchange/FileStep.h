// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ImportSource.h"

#include <QWidget>

class QStackedLayout;

namespace multaqa {

class Button;
class Card;
class EmptyState;
class ReadingOptionsBar;
class TableView;
class TablePreviewModel;
class TextLabel;
class WarningCard;

/// The first step of an import: which file, and how it was understood, with its first rows to see it by.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    void show(const ImportSource &source, const ImportSource::Options &options);
    /// The file called NAME cannot be taken; SENTENCE says why and what to do. Another one can be chosen.
    void showRefusal(const QString &name, const QString &sentence);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void textPasted(const QByteArray &text);
    void optionsChosen(const multaqa::ImportSource::Options &options);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void layOut();

    QStackedLayout *m_parts;
    EmptyState *m_nothing;
    QWidget *m_something;
    WarningCard *m_refusal;
    TextLabel *m_name;
    TextLabel *m_format;
    ReadingOptionsBar *m_options;
    Card *m_preview;
    TablePreviewModel *m_rows;
    TableView *m_table;
};

} // namespace multaqa
