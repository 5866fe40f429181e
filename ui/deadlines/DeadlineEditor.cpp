// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineEditor.h"

#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

DeadlineEditor::DeadlineEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_kind(new ComboBox)
    , m_title(new LocalizedField)
    , m_day(new DateField)
    , m_note(new LocalizedField)
    , m_link(new QLineEdit)
    , m_move(new Button({}, IconName::Deadlines))
    , m_earlierTitle(new TextLabel(TextRole::Section))
    , m_earlier(new QVBoxLayout)
{
    m_day->setOptional(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_title, m_day, m_note, m_link}) {
        form()->addRow({}, field);
        watch(field);
    }
    body()->addWidget(m_move, 0, Qt::AlignLeading);
    body()->addSpacing(Theme::gapSmall);
    body()->addWidget(m_earlierTitle);
    body()->addLayout(m_earlier);
    body()->addStretch();
    connect(m_move, &QPushButton::clicked, this, &DeadlineEditor::moveWanted);
    DeadlineEditor::retranslate();
}

void DeadlineEditor::showDeadline(const Deadline &deadline, const DeadlinesModel &model)
{
    const bool isSame = deadline == m_known;
    if (deadline.id != m_known.id)
        forgetRefusal();
    m_known = deadline;
    // What is being typed outlives a change elsewhere in the conference.
    if (!isSame || !hasChanges())
        restore();
    setHeading(DeadlinesModel::titleOf(deadline),
               deadline.day ? model.dayText(*deadline.day) : tr("Needs a decision: it has no day yet"));
    m_move->setVisible(deadline.day.has_value());
    showEarlierDays(model);
    showFindingsOf(m_known.id.uuid());
}

void DeadlineEditor::showEarlierDays(const DeadlinesModel &model)
{
    while (QLayoutItem *item = m_earlier->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto moves = model.movesOf(m_known.id.bytes());
    m_earlierTitle->setVisible(!moves.empty());
    for (const DeadlineMove &move : moves) {
        auto *day = new TextLabel(TextRole::Body, Colour::SecondaryText);
        QFont struck = day->font();
        struck.setStrikeOut(true);
        day->setFont(struck);
        day->setSentence(move.earlierDay ? model.dayText(*move.earlierDay) : QString());
        auto *who = new TextLabel(TextRole::Label, Colour::SecondaryText);
        who->setWordWrap(true);
        const QString by = tr("moved on %1 by %2").arg(model.dayText(move.movedOn), isolated(move.movedBy));
        const QString reason = move.reason.best(Application::instance().language());
        who->setSentence(reason.isEmpty() ? by : by + QStringLiteral(" · ") + isolated(reason));
        m_earlier->addWidget(day);
        m_earlier->addWidget(who);
        m_earlier->addSpacing(Theme::gapTiny);
    }
}

void DeadlineEditor::restore()
{
    m_kind->showData(static_cast<int>(m_known.kind));
    m_title->setText(m_known.title);
    m_day->setDate(m_known.day.value_or(QDate()));
    m_note->setText(m_known.note);
    if (m_link->text() != m_known.link) {
        m_link->setText(m_known.link);
        m_link->setCursorPosition(0);
    }
}

Deadline DeadlineEditor::typed() const
{
    Deadline deadline = m_known;
    deadline.kind = static_cast<DeadlineKind>(m_kind->currentData().toInt());
    deadline.title = m_title->text();
    deadline.day = m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
    deadline.note = m_note->text();
    deadline.link = m_link->text().trimmed();
    return deadline;
}

void DeadlineEditor::focusTitle()
{
    m_title->setFocus();
}

void DeadlineEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_move->setEnabled(!isReadOnly);
}

void DeadlineEditor::retranslate()
{
    form()->setLabel(m_kind, tr("For what"));
    form()->setLabel(m_title, tr("Title"));
    form()->setLabel(m_day, tr("Last day"));
    form()->setLabel(m_note, tr("Note"));
    form()->setLabel(m_link, tr("Link"));
    m_move->setText(tr("Move to another day…"));
    m_earlierTitle->setText(tr("Earlier days"));
    const QSignalBlocker silence(m_kind);
    m_kind->clear();
    for (const auto &entry : wordsOf(DeadlineKind{}))
        m_kind->addItem(termOf(entry.value).in(Application::instance().language()), static_cast<int>(entry.value));
    restore();
}

} // namespace multaqa
