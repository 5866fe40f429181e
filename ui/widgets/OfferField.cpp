// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OfferField.h"

#include "InlineLink.h"
#include "app/text/Bidi.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace multaqa {

OfferField::OfferField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_use(new InlineLink)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapTiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_use);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &OfferField::showOffer);
    connect(m_line, &QLineEdit::returnPressed, this, &OfferField::take);
    connect(m_use, &InlineLink::clicked, this, [this] {
        take();
        m_line->setFocus();
    });
    showOffer();
}

void OfferField::setOffer(const QString &offer)
{
    m_offer = offer;
    showOffer();
}

void OfferField::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    showOffer();
}

void OfferField::take()
{
    if (m_offer.isEmpty() || !m_line->text().isEmpty() || m_line->isReadOnly())
        return;
    m_line->setText(m_offer);
    Q_EMIT offerTaken();
}

void OfferField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showOffer();
}

void OfferField::showOffer()
{
    const bool isOffered = !m_offer.isEmpty() && m_line->text().isEmpty() && !m_line->isReadOnly();
    m_line->setPlaceholderText(isOffered ? m_offer : QString());
    const QString words = tr("Offered: %1. Enter takes it.").arg(isolated(m_offer));
    m_line->setAccessibleDescription(isOffered ? words : QString());
    m_line->setToolTip(isOffered ? words : QString());
    m_use->setText(tr("Use", "what is offered"));
    m_use->setAccessibleName(tr("Use %1").arg(isolated(m_offer)));
    m_use->setVisible(isOffered);
}

} // namespace multaqa
