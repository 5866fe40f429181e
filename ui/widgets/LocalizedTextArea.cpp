// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LocalizedTextArea.h"

#include "FilterChip.h"
#include "TableView.h"
#include "db/records/Table.h"
#include "ui/Application.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QTextEdit>
#include <QVBoxLayout>

namespace multaqa {

LocalizedTextArea::LocalizedTextArea(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QTextEdit)
    , m_language(Application::instance().language())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gapTiny);
    auto *group = new QButtonGroup(this);
    for (const Language language : allLanguages) {
        auto *chip = new FilterChip;
        m_chips[static_cast<size_t>(language)] = chip;
        group->addButton(chip);
        row->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, language] {
            commit();
            show(language);
        });
    }
    row->addStretch();
    column->addLayout(row);
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::grown(96));
    m_edit->installEventFilter(this);
    styleScrollBars(m_edit);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    retranslate();
    show(m_language);
}

void LocalizedTextArea::setText(const LocalizedText &text)
{
    m_known = text;
    // What is being typed is not overwritten by a change elsewhere.
    if (m_edit->hasFocus() && m_edit->document()->isModified())
        return;
    if (m_edit->toPlainText() != text.in(m_language))
        m_edit->setPlainText(text.in(m_language));
}

LocalizedText LocalizedTextArea::text() const
{
    LocalizedText text = m_known;
    text.in(m_language) = m_edit->toPlainText();
    return text;
}

void LocalizedTextArea::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LocalizedTextArea::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(object, event);
}

void LocalizedTextArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LocalizedTextArea::show(Language language)
{
    m_language = language;
    m_chips[static_cast<size_t>(language)]->setChecked(true);
    m_edit->setPlainText(m_known.in(language));
    m_edit->setAccessibleName(languageName(language));
}

void LocalizedTextArea::commit()
{
    m_edit->document()->setModified(false);
    const LocalizedText now = text();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited(now);
}

void LocalizedTextArea::retranslate()
{
    for (const Language language : allLanguages) {
        FilterChip *chip = m_chips[static_cast<size_t>(language)];
        chip->setText(language == Language::Arabic ? QStringLiteral("ع") : wordOf(language).toUpper());
        chip->setAccessibleName(tr("Text in %1").arg(languageName(language)));
    }
}

} // namespace multaqa
