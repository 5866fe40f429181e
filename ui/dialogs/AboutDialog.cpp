// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AboutDialog.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace multaqa {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Multaqa"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gapSmall);
    const auto add = [&](TextRole role, Colour colour, const QString &sentence) {
        auto *label = new TextLabel(role, colour, this);
        label->setWordWrap(true);
        label->setMinimumWidth(Theme::grown(420));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSentence(sentence);
        layout->addWidget(label);
    };
    add(TextRole::PageTitle, Colour::Text, tr("Multaqa"));
    add(TextRole::Body, Colour::SecondaryText, tr("Version %1").arg(QApplication::applicationVersion()));
    add(TextRole::Body, Colour::Text,
        tr("The organiser of an intergovernmental conference: its people, agenda, deadlines and documents in Arabic, "
           "English and French, in one file."));
    layout->addWidget(new Hairline);
    add(TextRole::Label, Colour::SecondaryText, tr("Multaqa is under the Apache licence, version 2.0."));
    add(TextRole::Label, Colour::SecondaryText, tr("Fonts: Noto by Google, under the SIL Open Font Licence 1.1."));
    add(TextRole::Label, Colour::SecondaryText,
        tr("Icons: Breeze by KDE, under the GNU Lesser General Public Licence 3.0 or later."));
    add(TextRole::Label, Colour::SecondaryText,
        tr("Made with Qt %1, under the GNU Lesser General Public Licence 3.0.").arg(QLatin1String(qVersion())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace multaqa
