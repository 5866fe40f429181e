// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <QFrame>

namespace multaqa {

class IconView;
class InlineLink;
class TextLabel;

/// One sentence that a record or a page must not be read without, on its tint, with the way to put it right.
class WarningCard : public QFrame
{
    Q_OBJECT

public:
    explicit WarningCard(QWidget *parent = nullptr);

    /// TONE is Error, Attention, Done or Note; an empty ACTION shows no link.
    void setContent(Tone tone, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Attention;
    IconView *m_icon;
    TextLabel *m_sentence;
    InlineLink *m_action;
};

} // namespace multaqa
