// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ColumnRow.h"

#include "app/exchange/tables/TableErrors.h"
#include "app/text/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>

#include <algorithm>

namespace multaqa {

namespace {

/// Telephone numbers with a country's code whose + went lost on the way, as in the lists that Indico exports: digits
/// alone, more of them than a number inside a country has, and no zero in front.
bool haveLostPlus(const QStringList &numbers)
{
    return std::any_of(numbers.begin(), numbers.end(), [](const QString &number) {
        const bool isDigits = std::all_of(number.begin(), number.end(), [](QChar letter) { return letter.isDigit(); });
        return isDigits && number.size() >= 10 && !number.startsWith(u'0');
    });
}

/// In the order and with the comma of their own script, as they would be written one after the other.
QString joinedSamples(const QStringList &samples)
{
    QStringList shown;
    for (const QString &sample : samples)
        shown << sample.simplified();
    const bool isArabic = directionOf(QStringView(shown.value(0))) == Qt::RightToLeft;
    return shown.join(isArabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

} // namespace

ColumnRow::ColumnRow(QGridLayout &grid, int row, int column, QAbstractItemModel *choices)
    : m_column(column)
    , m_line(new Hairline)
    , m_header(new ClampedLabel(1, TextRole::BodyBold))
    , m_samples(new ClampedLabel(1, TextRole::Label, Colour::SecondaryText))
    , m_arrow(new IconView(IconName::Next, 12))
    , m_choice(new ComboBox)
    , m_icon(new IconView(IconName::Check, 16))
    , m_state(new TextLabel(TextRole::Label, Colour::SecondaryText))
{
    grid.addWidget(m_line, 2 * row, 0, 1, 6);
    int place = 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_samples, m_arrow, m_choice, m_icon, m_state})
        grid.addWidget(part, 2 * row + 1, place++);
    // Long ones give way to the choice.
    for (TextLabel *label : {m_header, m_samples})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choice->setModel(choices);
    m_choice->setMinimumContentsLength(18);
    connect(m_choice, &ComboBox::activated, this,
            [this] { Q_EMIT chosen(m_column, m_choice->currentData().toString()); });
}

ColumnRow::~ColumnRow()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_line, m_header, m_samples, m_arrow, m_choice, m_icon, m_state})
        part->deleteLater();
}

void ColumnRow::show(const MappedColumn &column)
{
    const QString name =
        column.header.isEmpty() ? tr("Column %1", "without a header").arg(columnName(m_column + 1)) : column.header;
    m_header->setText(name.simplified());
    const QString samples = joinedSamples(column.samples);
    m_samples->setText(samples.isEmpty() ? tr("empty", "a column") : samples);
    m_choice->showData(column.use == MappedColumn::Use::Field      ? column.field
                       : column.use == MappedColumn::Use::OwnField ? ownField
                                                                   : notImported);
    m_choice->setAccessibleName(tr("What “%1” is").arg(isolated(name)));
    showState(column);
    m_choice->setAccessibleDescription(m_state->text());
}

void ColumnRow::showState(const MappedColumn &column)
{
    Tone tone = Tone::Done;
    IconName icon = IconName::Check;
    QString words;
    if (column.field == QLatin1String("phone") && haveLostPlus(column.samples)) {
        tone = Tone::Attention;
        icon = IconName::Warning;
        words = tr("Numbers without their +");
    } else if (column.use == MappedColumn::Use::NotImported) {
        tone = Tone::Muted;
        icon = IconName::Information;
        words = column.knownBy == MappedColumn::KnownBy::Nothing ? tr("Choose a field if you wish") : tr("Left out");
    } else {
        switch (column.knownBy) {
        case MappedColumn::KnownBy::Header:
            words = tr("Known by its header");
            break;
        case MappedColumn::KnownBy::Remembered:
            words = tr("As last time");
            break;
        case MappedColumn::KnownBy::Content:
            words = tr("Known by what stands in it");
            break;
        case MappedColumn::KnownBy::Choice:
        case MappedColumn::KnownBy::Nothing:
            words = tr("Chosen by you");
            break;
        }
    }
    m_icon->setIcon(icon);
    m_icon->setTone(tone);
    m_state->setText(words);
    if (tone == Tone::Attention)
        m_state->setTone(tone);
    else
        m_state->setColour(Colour::SecondaryText);
}

} // namespace multaqa
