// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <QLabel>

#include <variant>

namespace multaqa {

/// A label in one of the theme's sizes and colours, on the leading side of its place whatever script it holds, which
/// follows the theme, the text size and the direction while the program runs. Its text is never taken for HTML.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, Colour colour = Colour::Text, QWidget *parent = nullptr);

    /// A sentence of the window's own, in as many lines as it needs.
    static TextLabel *wrapped(const QString &sentence, TextRole role, Colour colour = Colour::Text);

    void setColour(Colour colour);
    /// Words in the colour of a state, such as a count of errors.
    void setTone(Tone tone);
    /// Leading, trailing or centred; in the middle of its height unless Qt::AlignTop stands with it.
    void setSide(Qt::Alignment side);
    /// Into lines that all begin at the edge; the text can then also be marked and copied.
    void setWordWrap(bool isWrapped);
    /// A sentence of the window's own, which keeps the window's direction though it begins with a name in another
    /// script.
    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    TextRole m_role;
    std::variant<Colour, Tone> m_colour;
    Qt::Alignment m_side = Qt::AlignLeading;
};

} // namespace multaqa
