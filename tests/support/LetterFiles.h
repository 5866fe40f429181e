// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/ZippedFile.h"

#include "db/records/LocalizedText.h"

#include <QRandomGenerator>
#include <QString>

namespace multaqa {

/// A document of Word, with DOCUMENT as its word/document.xml.
QByteArray docxWith(const QByteArray &document, Packing packing = Packing::Deflated);
/// One with a paragraph for each line of the text, each word of which is a run of its own.
QByteArray docxOf(const QString &text);

/// A text document of LibreOffice, with BODY in its <office:text>.
QByteArray odtWith(const QByteArray &body, Packing packing = Packing::Deflated);
QByteArray odtOf(const QString &text);

/// A tagged PDF by our own writer, with a paragraph for each line. Throws.
QByteArray pdfOf(const QString &text, Language language);

/// Who a message is from, and when it was sent.
struct MailSender
{
    QString name = QStringLiteral("Saïd");
    QByteArray address = "said@example.org";
    QByteArray date = "Tue, 02 Feb 2021 10:00:00 +0200";
};

/// A message with that subject and text, in one of the many ways in which programs write them: encodings, transfer
/// encodings, HTML, alternatives, attachments, messages within messages, the subject in several encoded words.
QByteArray mailOf(const QString &subject, const QString &text, Language language, QRandomGenerator &random,
                  const MailSender &sender = {});

} // namespace multaqa
