// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace multaqa {

class TextLabel;

/// A white area with round corners that holds one subject, with a title and, at its trailing end, a way onward.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Also the card's name for a screen reader.
    void setTitle(const QString &title);
    /// Beside the title, in secondary text.
    void setSubtitle(const QString &subtitle);
    void addTrailing(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }
    /// A row of the body, with a line above it.
    QHBoxLayout *addRow();
    /// Empties the body.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QVBoxLayout *m_body;
};

/// A hairline between parts of a page.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace multaqa
