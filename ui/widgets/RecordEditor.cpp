// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RecordEditor.h"

#include "ComboBox.h"
#include "DateField.h"
#include "FilterChip.h"
#include "Form.h"
#include "HourField.h"
#include "LocalizedField.h"
#include "LocalizedTextArea.h"
#include "NoteField.h"
#include "Silence.h"
#include "TextLabel.h"
#include "TimeField.h"
#include "WarningCard.h"
#include "app/ErrorText.h"
#include "ui/checks/RecordFindings.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace multaqa {

RecordEditor::RecordEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextRole::RecordTitle))
    , m_fact(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_findings(new RecordFindings)
    , m_refusal(new WarningCard)
    , m_form(new Form)
    , m_body(new QVBoxLayout(this))
{
    m_name->setWordWrap(true);
    m_fact->setWordWrap(true);
    m_body->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_body->setSpacing(Theme::gapSmall);
    m_body->addWidget(m_name);
    m_body->addWidget(m_fact);
    m_body->addWidget(m_findings);
    m_body->addWidget(m_refusal);
    m_body->addWidget(m_form);
    m_refusal->hide();
    // What is typed is a step of its own, and comes first.
    m_findings->setBefore([this] { return commit(); });
    connect(m_findings, &RecordFindings::answered, this, &RecordEditor::report);
}

RecordEditor::~RecordEditor()
{
    silenceChildren(this);
}

bool RecordEditor::commit()
{
    // What is kept comes back through the conference's notice, and leaving a field may come of that.
    if (m_isKeeping || m_isStopped || !hasChanges())
        return true;
    m_isKeeping = true;
    const Result<void> kept = keep();
    m_isKeeping = false;
    report(kept);
    if (kept && hasChanges())
        restore(); // cleaned, it was what is known already
    return kept.hasValue();
}

void RecordEditor::report(const Result<void> &outcome)
{
    m_refusal->setVisible(!outcome);
    if (outcome)
        return;
    m_refusal->setContent(Tone::Error, errorText(outcome.error()));
    // The form may be scrolled down to the field; once the card has its place, it comes into sight.
    QMetaObject::invokeMethod(this, &RecordEditor::showRefusal, Qt::QueuedConnection);
}

void RecordEditor::setHeading(const QString &name, const QString &fact)
{
    m_name->setText(name);
    m_fact->setSentence(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void RecordEditor::setFindings(FindingsWatch *findings)
{
    m_findings->setFindings(findings);
}

void RecordEditor::showFindingsOf(const QUuid &record)
{
    m_findings->showRecord(record);
}

void RecordEditor::leaveOutFindings(const QStringList &rules)
{
    m_findings->leaveOut(rules);
}

void RecordEditor::watch(QWidget *field) const
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::editingFinished, this, &RecordEditor::commit);
    } else if (auto *combo = qobject_cast<ComboBox *>(field)) {
        connect(combo, &QComboBox::activated, this, &RecordEditor::commit);
        if (combo->isEditable())
            connect(combo->lineEdit(), &QLineEdit::editingFinished, this, &RecordEditor::commit);
    } else if (auto *text = qobject_cast<LocalizedField *>(field)) {
        connect(text, &LocalizedField::edited, this, &RecordEditor::commit);
    } else if (auto *note = qobject_cast<NoteField *>(field)) {
        connect(note, &NoteField::left, this, &RecordEditor::commit);
    } else if (auto *date = qobject_cast<DateField *>(field)) {
        connect(date, &DateField::edited, this, &RecordEditor::commit);
    } else if (auto *time = qobject_cast<TimeField *>(field)) {
        connect(time, &TimeField::edited, this, &RecordEditor::commit);
    } else if (auto *hour = qobject_cast<HourField *>(field)) {
        connect(hour, &HourField::edited, this, &RecordEditor::commit);
    } else if (auto *area = qobject_cast<LocalizedTextArea *>(field)) {
        connect(area, &LocalizedTextArea::edited, this, &RecordEditor::commit);
    } else if (auto *chip = qobject_cast<FilterChip *>(field)) {
        connect(chip, &FilterChip::clicked, this, &RecordEditor::commit);
    }
}

void RecordEditor::showRefusal()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_refusal);
}

void RecordEditor::forgetRefusal()
{
    m_refusal->hide();
}

void RecordEditor::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->setReadOnly(isReadOnly);
    for (NoteField *note : findChildren<NoteField *>())
        note->setReadOnly(isReadOnly);
    for (ComboBox *combo : findChildren<ComboBox *>())
        combo->setEnabled(!isReadOnly);
    for (DateField *date : findChildren<DateField *>())
        date->setReadOnly(isReadOnly);
    for (HourField *hour : findChildren<HourField *>())
        hour->setEnabled(!isReadOnly);
}

void RecordEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        commit();
        retranslate();
    }
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasChanges()) {
        // A field guards what is being typed in it against changes elsewhere; this one is wanted.
        if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
            line->setModified(false);
        else if (auto *area = qobject_cast<QTextEdit *>(focusWidget()))
            area->document()->setModified(false);
        forgetRefusal();
        restore();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RecordEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace multaqa
