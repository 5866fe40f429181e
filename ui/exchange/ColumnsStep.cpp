// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ColumnsStep.h"

#include "FieldTitle.h"
#include "ReadingOptionsBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStandardItemModel>

namespace multaqa {

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_refusal(new WarningCard)
    , m_columns(new Card)
    , m_keepUnknown(new InlineLink(tr("Keep the unknown ones as fields of our own")))
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_choices(new QStandardItemModel(this))
    , m_options(new ReadingOptionsBar)
    , m_remember(new QCheckBox(tr("Remember this for such files")))
    , m_sample(new Card)
    , m_sampleGrid(new QGridLayout)
{
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, Theme::gapSmall, 0);
    innerColumn->addLayout(m_grid);
    innerColumn->addStretch();
    m_grid->setHorizontalSpacing(Theme::gapWide);
    m_grid->setVerticalSpacing(Theme::gapTiny);
    int place = 0;
    for (const auto &[name, stretch] :
         {std::pair{tr("In the file"), 3}, std::pair{tr("First values"), 5}, std::pair{QString(), 0},
          std::pair{tr("In Multaqa"), 4}, std::pair{QString(), 0}, std::pair{tr("How it was known"), 3}}) {
        auto *label = new TextLabel(TextRole::Label, Colour::SecondaryText);
        label->setText(name);
        m_grid->addWidget(label, 0, place);
        m_grid->setColumnStretch(place++, stretch);
    }
    inner->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    styleScrollBars(m_scroll);
    m_columns->setTitle(tr("Each column and what it is"));
    m_columns->addTrailing(m_keepUnknown);
    m_columns->body()->addWidget(m_scroll, 1);
    m_sample->setTitle(tr("So the first rows are read"));
    m_sampleGrid->setHorizontalSpacing(Theme::gapWide);
    m_sampleGrid->setVerticalSpacing(2);
    m_sample->body()->addLayout(m_sampleGrid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_refusal);
    column->addWidget(m_columns, 1);
    column->addWidget(makeOptions());
    column->addWidget(m_sample);
    m_refusal->hide();
    m_remember->setChecked(true);
    connect(m_keepUnknown, &InlineLink::clicked, this, &ColumnsStep::keepingUnknownWanted);
    connect(m_options, &ReadingOptionsBar::optionsChosen, this, &ColumnsStep::optionsChosen);
}

QWidget *ColumnsStep::makeOptions()
{
    auto *card = new Card;
    auto *row = new FlowLayout;
    card->body()->addLayout(row);
    row->addWidget(m_options);
    auto *mode = new ComboBox;
    const QString question = tr("People who are there already");
    mode->setAccessibleName(question);
    mode->setMinimumContentsLength(20);
    for (const auto &[what, words] : {std::pair{ImportMode::Update, tr("Bring them up to date")},
                                      std::pair{ImportMode::FillGaps, tr("Fill only what is empty")},
                                      std::pair{ImportMode::Skip, tr("Leave them as they are")}})
        mode->addItem(words, static_cast<int>(what));
    auto *part = new QWidget;
    auto *partRow = new QHBoxLayout(part);
    partRow->setContentsMargins(0, 0, 0, 0);
    partRow->setSpacing(Theme::gapSmall);
    auto *label = new TextLabel(TextRole::Body, Colour::SecondaryText);
    label->setText(question);
    label->setBuddy(mode);
    partRow->addWidget(label);
    partRow->addWidget(mode);
    row->addWidget(part);
    row->addStretch();
    row->addWidget(m_remember);
    connect(mode, &ComboBox::activated, this,
            [this, mode] { Q_EMIT modeChosen(static_cast<ImportMode>(mode->currentData().toInt())); });
    return card;
}

bool ColumnsStep::isRemembered() const
{
    return m_remember->isChecked();
}

void ColumnsStep::showChoices(const ParticipantFields &fields)
{
    m_choices->clear();
    const auto add = [this](const QString &words, const QString &key) {
        auto *item = new QStandardItem(words);
        item->setData(key, Qt::UserRole);
        m_choices->appendRow(item);
    };
    add(tr("Not imported"), ColumnRow::notImported);
    for (const ParticipantField &field : fields.all())
        add(fieldTitle(field), field.key);
    add(tr("A new field of our own"), ColumnRow::ownField);
}

void ColumnsStep::show(const ImportSource &source, const ImportSource::Options &options,
                       const ParticipantFields &fields, const ColumnMapping &mapping)
{
    const std::vector<MappedColumn> &columns = mapping.columns();
    const size_t count = std::min<size_t>(columns.size(), mostColumns);
    // The entries are made anew only with other fields: in between a box may be open.
    if (m_choices->rowCount() != static_cast<int>(fields.all().size()) + 2)
        showChoices(fields);
    if (m_rows.size() > count)
        m_rows.resize(count);
    for (size_t at = m_rows.size(); at < count; ++at) {
        const int column = static_cast<int>(at);
        m_rows.push_back(std::make_unique<ColumnRow>(*m_grid, column + 1, column, m_choices));
        connect(m_rows.back().get(), &ColumnRow::chosen, this, &ColumnsStep::columnChosen);
    }
    int known = 0;
    bool hasUnknown = false;
    for (size_t at = 0; at < count; ++at) {
        m_rows[at]->show(columns[at]);
        known += columns[at].use == MappedColumn::Use::NotImported ? 0 : 1;
        hasUnknown |= columns[at].knownBy == MappedColumn::KnownBy::Nothing && !columns[at].header.isEmpty();
    }
    QString subtitle = tr("%L1 of %L2 are imported, the others are up to you").arg(known).arg(count);
    if (columns.size() > mostColumns)
        subtitle = tr("the first %Ln of them; the others are not imported", nullptr, mostColumns);
    else if (static_cast<size_t>(known) == count)
        subtitle = tr("all of them are imported");
    m_columns->setSubtitle(subtitle);
    m_keepUnknown->setVisible(hasUnknown);
    m_options->show(source, options);
    showSample(source, fields, mapping);
}

void ColumnsStep::showSample(const ImportSource &source, const ParticipantFields &fields, const ColumnMapping &mapping)
{
    constexpr int mostRows = 2;
    constexpr int mostFields = 7;
    while (QLayoutItem *item = m_sampleGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int rows = 0;
    for (const ImportSource::FirstRow &row : source.firstRows()) {
        if (row.number <= source.headerRow())
            continue;
        int place = 0;
        // In the order of our fields, so that names lead whatever the file's order is.
        for (const ParticipantField &field : fields.all()) {
            const int column = mapping.columnOf(field.key);
            if (column < 0 || field.kind == ParticipantField::Kind::Id || place == mostFields)
                continue;
            if (rows == 0) {
                auto *header = new TextLabel(TextRole::Legend, Colour::SecondaryText);
                header->setText(fieldTitle(field));
                header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
                m_sampleGrid->addWidget(header, 0, place);
                m_sampleGrid->setColumnStretch(place, 1);
            }
            const bool isName = field.kind <= ParticipantField::Kind::NameLatin;
            auto *value = new ClampedLabel(1, isName ? TextRole::BodyBold : TextRole::Body,
                                           isName ? Colour::Text : Colour::SecondaryText);
            value->setText(row.cells.value(column).simplified());
            value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            m_sampleGrid->addWidget(value, rows + 1, place++);
        }
        if (++rows == mostRows)
            break;
    }
    m_sample->setVisible(rows > 0 && m_sampleGrid->count() > 0);
}

void ColumnsStep::showRefusal(const QString &sentence)
{
    m_refusal->setContent(Tone::Error, sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace multaqa
