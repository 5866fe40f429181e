// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaJob.h"
#include "db/Ids.h"
#include "ui/Pages.h"

class QPrinter;
class QProgressBar;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace multaqa {

class Button;
class ComboBox;
class EmptyState;
class FilterChip;
class InlineLink;
class PageHeader;
class PagePreview;
class TextLabel;
class WarningCard;

/// The agenda as a document: in which language, of which event; seen as it will be on paper, saved as PDF, printed.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(QWidget *parent = nullptr);

    void setLanguages(std::vector<Language> languages);
    /// None: all events.
    void setEvent(std::optional<EventId> event);
    /// What the preview shows; null while there is nothing.
    std::shared_ptr<const LaidOutDocument> document() const { return m_document; }
    bool isLayingOut() const { return m_job->isRunning(); }

    void savePdf();
    void askToPrint();
    /// All pages, or those that PRINTER is set to.
    void print(QPrinter &printer);

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void addChoices(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void layOut();
    void layOutSoon();
    void fillEvents();
    void showDocument(const AgendaJob::Document &document);
    void showState();
    void showPlace();
    QString suggestedFile() const;

    std::vector<Language> m_languages;
    std::optional<EventId> m_event;
    AgendaJob::Document m_document;
    QString m_savedFile;
    QString m_title;
    bool m_isStale = true;
    bool m_hasSessions = false;
    bool m_wasStopped = false;
    AgendaJob *m_job;
    QTimer *m_wait;
    PageHeader *m_header;
    Button *m_print;
    Button *m_save;
    QVector<std::pair<FilterChip *, std::vector<Language>>> m_languageChips;
    ComboBox *m_eventField;
    WarningCard *m_saved;
    InlineLink *m_showInFolder;
    PagePreview *m_preview;
    QProgressBar *m_progress;
    InlineLink *m_stop;
    TextLabel *m_place;
    TextLabel *m_zoom;
    Button *m_zoomOut;
    Button *m_zoomIn;
    FilterChip *m_fit;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedWidget *m_stack;
};

} // namespace multaqa
