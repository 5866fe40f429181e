// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LocalizedField.h"

#include "ui/Application.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

LocalizedField::LocalizedField(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapTiny);
    for (const Language language : allLanguages) {
        auto *edit = new QLineEdit(this);
        m_lines[static_cast<size_t>(language)] = edit;
        layout->addWidget(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            edit->setModified(false);
            if (const LocalizedText now = text(); now != m_known) {
                m_known = now;
                Q_EMIT edited(now);
            }
        });
    }
    setFocusProxy(m_lines[0]);
    retranslate();
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

void LocalizedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

void LocalizedField::retranslate()
{
    line(Language::Arabic)->setPlaceholderText(tr("in Arabic"));
    line(Language::English)->setPlaceholderText(tr("in English"));
    line(Language::French)->setPlaceholderText(tr("in French"));
    line(Language::Arabic)->setAccessibleName(tr("in Arabic"));
    line(Language::English)->setAccessibleName(tr("in English"));
    line(Language::French)->setAccessibleName(tr("in French"));
    QFont arabic = QApplication::font();
    arabic.setKerning(false); // see Application::setFonts
    line(Language::Arabic)->setFont(arabic);

    auto *column = static_cast<QVBoxLayout *>(layout());
    QList<Language> order{Application::instance().language()};
    for (const Language language : allLanguages)
        if (!order.contains(language))
            order.append(language);
    QWidget *before = nullptr;
    for (qsizetype at = 0; at < order.size(); ++at) {
        column->removeWidget(line(order[at]));
        column->insertWidget(static_cast<int>(at), line(order[at]));
        if (before)
            setTabOrder(before, line(order[at]));
        before = line(order[at]);
    }
    setFocusProxy(line(order.first()));
}

} // namespace multaqa
