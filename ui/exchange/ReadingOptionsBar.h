// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ImportSource.h"

#include <QWidget>

namespace multaqa {

class ComboBox;

/// How a table is read: its sheet, or the encoding and the delimiter of a text, and the row of its headers. Shows what
/// was recognised; what a person chooses instead is told.
class ReadingOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingOptionsBar(QWidget *parent = nullptr);

    /// OPTIONS are what the person chose before; the rest was recognised.
    void show(const ImportSource &source, const ImportSource::Options &options);

Q_SIGNALS:
    void optionsChosen(const multaqa::ImportSource::Options &options);

private:
    void choose();

    ImportSource::Options m_options;
    QWidget *m_sheetPart;
    QWidget *m_textPart;
    ComboBox *m_sheet;
    ComboBox *m_encoding;
    ComboBox *m_delimiter;
    ComboBox *m_headerRow;
};

} // namespace multaqa
