// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace multaqa {

class InlineLink;

/// A line in which something is offered while it is empty: shown in grey, taken by Enter or by the button beside it,
/// and never otherwise. Tab walks past it like past any empty field.
class OfferField : public QWidget
{
    Q_OBJECT

public:
    explicit OfferField(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// Empty: nothing is offered.
    void setOffer(const QString &offer);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// The offer stands in the line now.
    void offerTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void showOffer();

    QLineEdit *m_line;
    InlineLink *m_use;
    QString m_offer;
};

} // namespace multaqa
