// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/DifferingWords.h"

#include <QRadioButton>

class QTextLayout;

namespace multaqa {

/// One of several values to choose from, as a card: a radio button whose text wraps, with the words marked that the
/// others do not have. An empty value is said in words.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &value, std::vector<TextRange> marked, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    void layOut(QTextLayout &layout, int width) const;
    int textWidth(int width) const;

    std::vector<TextRange> m_marked;
};

} // namespace multaqa
