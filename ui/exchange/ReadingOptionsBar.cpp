// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReadingOptionsBar.h"

#include "app/exchange/tables/TextEncoding.h"
#include "app/text/Bidi.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace multaqa {

namespace {

constexpr char16_t usualDelimiters[] = {u',', u';', u'\t', u'|'};

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return ReadingOptionsBar::tr("Comma");
    case u';':
        return ReadingOptionsBar::tr("Semicolon");
    case u'\t':
        return ReadingOptionsBar::tr("Tab", "between the cells of a text");
    case u'|':
        return ReadingOptionsBar::tr("Vertical bar");
    default:
        return delimiter;
    }
}

void addField(QHBoxLayout *row, const QString &name, ComboBox *field)
{
    auto *label = new TextLabel(TextRole::Body, Colour::SecondaryText);
    label->setText(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field);
}

QHBoxLayout *rowIn(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapSmall);
    return row;
}

} // namespace

ReadingOptionsBar::ReadingOptionsBar(QWidget *parent)
    : QWidget(parent)
    , m_sheetPart(new QWidget)
    , m_textPart(new QWidget)
    , m_sheet(new ComboBox)
    , m_encoding(new ComboBox)
    , m_delimiter(new ComboBox)
    , m_headerRow(new ComboBox)
{
    m_sheet->setMinimumContentsLength(16);
    m_encoding->setMinimumContentsLength(22);
    m_delimiter->setMinimumContentsLength(10);
    addField(rowIn(m_sheetPart), tr("Sheet"), m_sheet);
    auto *text = rowIn(m_textPart);
    addField(text, tr("Encoding"), m_encoding);
    text->addSpacing(Theme::gap);
    addField(text, tr("Delimiter"), m_delimiter);
    auto *row = rowIn(this);
    row->addWidget(m_sheetPart);
    row->addWidget(m_textPart);
    row->addSpacing(Theme::gap);
    addField(row, tr("Headers"), m_headerRow);
    row->addStretch();
    for (ComboBox *field : {m_sheet, m_encoding, m_delimiter, m_headerRow})
        connect(field, &ComboBox::activated, this, &ReadingOptionsBar::choose);
}

void ReadingOptionsBar::show(const ImportSource &source, const ImportSource::Options &options)
{
    m_options = options;
    const bool isText = source.delimiter().has_value();
    setVisible(source.kind() == ImportSource::Kind::Table);
    m_sheetPart->setVisible(!isText);
    m_sheet->clear();
    for (const TableSheet &sheet : source.sheets())
        m_sheet->addItem(sheet.visibility == SheetVisibility::Hidden ? tr("%1 (hidden)").arg(isolated(sheet.name))
                                                                     : sheet.name);
    m_sheet->setCurrentIndex(source.sheet());
    m_sheet->setEnabled(source.sheets().size() > 1);

    m_textPart->setVisible(isText);
    const QByteArray encoding = source.encoding().value_or(QByteArray());
    m_encoding->clear();
    for (const TextEncoding &each : TextEncoding::all()) {
        const bool isRecognised = !options.table.encoding && each.name == encoding;
        m_encoding->addItem(isRecognised ? tr("%1, recognised").arg(isolated(each.words)) : each.words, each.name);
    }
    if (m_encoding->findData(encoding) < 0)
        m_encoding->addItem(QString::fromLatin1(encoding), encoding);
    m_encoding->showData(encoding);
    const QChar delimiter = source.delimiter().value_or(QChar(u','));
    m_delimiter->clear();
    for (const QChar each : usualDelimiters)
        m_delimiter->addItem(delimiterName(each), each);
    if (m_delimiter->findData(delimiter) < 0)
        m_delimiter->addItem(delimiterName(delimiter), delimiter);
    m_delimiter->showData(delimiter);

    m_headerRow->clear();
    m_headerRow->addItem(tr("None", "a table without a row of headers"), 0);
    constexpr size_t mostOffered = 12;
    for (size_t at = 0; at < std::min(mostOffered, source.firstRows().size()); ++at) {
        const int number = source.firstRows()[at].number;
        m_headerRow->addItem(tr("In row %1").arg(windowNumber(number)), number);
    }
    if (m_headerRow->findData(source.headerRow()) < 0)
        m_headerRow->addItem(tr("In row %1").arg(windowNumber(source.headerRow())), source.headerRow());
    m_headerRow->showData(source.headerRow());
}

void ReadingOptionsBar::choose()
{
    // Only what the person turned: the rest goes on being recognised.
    if (sender() == m_sheet) {
        m_options.table.sheet = m_sheet->currentIndex();
        m_options.headerRow.reset(); // of the other sheet
    } else if (sender() == m_encoding) {
        m_options.table.encoding = m_encoding->currentData().toByteArray();
    } else if (sender() == m_delimiter) {
        m_options.table.delimiter = m_delimiter->currentData().toChar();
    } else {
        m_options.headerRow = m_headerRow->currentData().toInt();
    }
    Q_EMIT optionsChosen(m_options);
}

} // namespace multaqa
