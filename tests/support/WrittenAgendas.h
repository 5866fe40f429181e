// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfReaders.h"

#include "app/documents/AgendaContent.h"
#include "app/documents/LaidOutDocument.h"

#include <QTemporaryDir>

#include <memory>

namespace multaqa {

/// Agendas as PDF files, to be read back by other programs, and the layouts that they were made of.
class WrittenAgendas
{
public:
    /// The file's path; empty when it could not be written or qpdf finds a fault in it.
    QString written(const AgendaContent &content);
    static std::shared_ptr<const LaidOutDocument> laidOut(const AgendaContent &content);

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

LocalizedText everywhere(const QString &text);
AgendaContent::Session sessionOf(const QString &title, int speakers = 0);
/// A document of one language whose days have these numbers of sessions.
AgendaContent simpleAgenda(Language language, std::vector<int> sessionsADay);
QRectF placeOf(const std::vector<PdfReaders::Word> &words, const QString &text);
/// What of WANTED is not in FOUND.
QStringList missing(const QStringList &wanted, const QStringList &found);

} // namespace multaqa
