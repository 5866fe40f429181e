// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LocalizedField.h"

#include "Silence.h"

#include "ui/Application.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

LocalizedField::LocalizedField(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapTiny);
    for (QLineEdit *&edit : m_lines) {
        edit = new QLineEdit(this);
        layout->addWidget(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit] {
            edit->setModified(false);
            if (!edit->hasFocus())
                edit->setCursorPosition(0); // a long text shows how it begins
            if (const LocalizedText now = text(); now != m_known) {
                m_known = now;
                Q_EMIT edited(now);
            }
        });
    }
    setFocusProxy(m_lines[0]);
    retranslate();
}

LocalizedField::~LocalizedField()
{
    silenceChildren(this);
}

void LocalizedField::setText(const LocalizedText &text)
{
    m_known = text;
    for (const Language language : allLanguages) {
        // The caret stays where it is in a line that did not change.
        // Nor is what is being typed there overwritten by a change elsewhere.
        if (line(language)->hasFocus() && line(language)->isModified())
            continue;
        if (line(language)->text() != text.in(language)) {
            line(language)->setText(text.in(language));
            line(language)->setCursorPosition(0);
        }
    }
}

LocalizedText LocalizedField::text() const
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.in(language) = line(language)->text().trimmed();
    return text;
}

void LocalizedField::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : m_lines)
        edit->setReadOnly(readOnly);
}

void LocalizedField::setSubject(const QString &subject)
{
    setAccessibleName(subject);
    for (QLineEdit *edit : m_lines)
        edit->setAccessibleDescription(subject);
}

void LocalizedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

QLineEdit *LocalizedField::line(Language language) const
{
    const auto at = std::find(m_order.begin(), m_order.end(), language) - m_order.begin();
    return m_lines[static_cast<size_t>(at)];
}

void LocalizedField::retranslate()
{
    // The lines stay where they are and change what they hold: moved about, they would lose their order for the Tab
    // key.
    const LocalizedText typed = text();
    const auto own = std::find(m_order.begin(), m_order.end(), Application::instance().language());
    std::rotate(m_order.begin(), own, std::next(own));
    std::sort(std::next(m_order.begin()), m_order.end());
    for (const Language language : allLanguages) {
        QLineEdit *edit = line(language);
        const QString name = language == Language::Arabic    ? tr("in Arabic")
                             : language == Language::English ? tr("in English")
                                                             : tr("in French");
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        QFont font = QApplication::font();
        font.setKerning(language != Language::Arabic); // see Application::setFonts
        edit->setFont(font);
        if (edit->text().trimmed() != typed.in(language)) {
            edit->setText(typed.in(language));
            edit->setCursorPosition(0);
        }
    }
}

} // namespace multaqa
