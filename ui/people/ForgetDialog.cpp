// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ForgetDialog.h"

#include "app/people/Forgetting.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

ForgetDialog::ForgetDialog(int number, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit)
{
    const bool isOne = number == 1;
    m_expected = isOne ? name : QString::number(number);
    setWindowTitle(tr("Forget people"));
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setSentence(isOne ? tr("Forget %1?").arg(isolated(name)) : tr("Forget %Ln people?", nullptr, number));
    auto *warning = new WarningCard;
    warning->setContent(Tone::Error, tr("This cannot be undone. Names, addresses, notes, photos, roles and their whole "
                                        "history are erased from this file, and a merge with an older copy does not "
                                        "bring them back."));
    auto *kept = new TextLabel(TextRole::Body, Colour::SecondaryText);
    kept->setWordWrap(true);
    kept->setSentence(
        tr("The figures go on counting them, as numbers only. Copies and backups that were saved elsewhere "
           "keep what they hold: delete those that are not needed."));
    auto *form = new Form;
    form->addRow(isOne ? tr("Type the name to confirm") : tr("Type how many they are to confirm"), m_typed);
    form->setMinimumWidth(Theme::grown(440));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_forget = buttons->addButton(tr("Forget for good"), QDialogButtonBox::AcceptRole);
    m_forget->setEnabled(false);
    m_forget->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{title, warning, kept, form, buttons})
        layout->addWidget(part);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_forget->setEnabled(isTyped()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
}

bool ForgetDialog::isTyped() const
{
    return fold(m_typed->text()).simplified() == fold(m_expected).simplified();
}

bool ForgetDialog::forget(Conference &conference, const std::vector<ParticipantId> &people, QWidget *parent)
{
    QString name;
    if (people.size() == 1) {
        const auto person = RecordStore<Participant>(conference.database()).get(people.front());
        if (!person) {
            ErrorBox::show(parent, person.error());
            return false;
        }
        name = nameOf(*person).best(Application::instance().language());
    }
    if (people.empty() || ForgetDialog(static_cast<int>(people.size()), name, parent).exec() != QDialog::Accepted)
        return false;
    const auto forgotten =
        LongWork::step(parent, conference, tr("Forgetting people"),
                       [&](Conference &beside, const Progress &) { return Forgetting::forget(beside, people); });
    if (!forgotten)
        ErrorBox::show(parent, forgotten.error());
    return static_cast<bool>(forgotten);
}

} // namespace multaqa
