// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WrittenAgendas.h"

#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"

#include <QSet>

#include <algorithm>

namespace multaqa {

std::shared_ptr<const LaidOutDocument> WrittenAgendas::laidOut(const AgendaContent &content)
{
    auto document = AgendaPdf::layOut(content);
    return document ? *document : nullptr;
}

QString WrittenAgendas::written(const AgendaContent &content)
{
    const QString path = m_folder.filePath(QStringLiteral("agenda%1.pdf").arg(++m_files));
    const auto document = laidOut(content);
    if (!document || !PdfWriter::write(*document, path))
        return {};
    int status = -1;
    PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
    return status == 0 ? path : QString();
}

LocalizedText everywhere(const QString &text)
{
    return {text, text, text};
}

AgendaContent::Session sessionOf(const QString &title, int speakers)
{
    AgendaContent::Session session;
    session.start = everywhere(QStringLiteral("09:30"));
    session.end = everywhere(QStringLiteral("11:00"));
    session.title = everywhere(title);
    for (int i = 0; i < speakers; ++i)
        session.speakers.push_back(everywhere(QStringLiteral("Speaker %1 of %2").arg(i + 1).arg(title)));
    return session;
}

AgendaContent simpleAgenda(Language language, std::vector<int> sessionsADay)
{
    AgendaContent content;
    content.languages = {language};
    content.title = everywhere(QStringLiteral("Agenda"));
    int number = 0;
    for (size_t d = 0; d < sessionsADay.size(); ++d) {
        AgendaContent::Day day;
        day.heading = everywhere(QStringLiteral("DayHeading%1").arg(d + 1));
        for (int s = 0; s < sessionsADay[d]; ++s, ++number)
            day.sessions.push_back(sessionOf(QStringLiteral("Session%1").arg(number), number % 4));
        content.days.push_back(day);
    }
    return content;
}

QRectF placeOf(const std::vector<PdfReaders::Word> &words, const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.text == text; });
    return found == words.end() ? QRectF() : found->place;
}

QStringList missing(const QStringList &wanted, const QStringList &found)
{
    const QSet<QString> all(found.begin(), found.end());
    QStringList result;
    for (const QString &text : wanted)
        if (!all.contains(text))
            result << text;
    return result;
}

} // namespace multaqa
