// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NotedField.h"

#include "TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

NotedField::NotedField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_note(new TextLabel(TextRole::Label))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->hide();
    setFocusProxy(m_line);
}

void NotedField::setNote(const QString &sentence, Tone tone)
{
    m_note->setTone(tone);
    m_note->setSentence(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
}

QString NotedField::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

} // namespace multaqa
