// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentChoice.h"
#include "DocumentJob.h"
#include "ui/Pages.h"

class QPrinter;
class QProgressBar;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace multaqa {

class Button;
class DocumentChoices;
class EmptyState;
class FilterChip;
class InlineLink;
class PageHeader;
class PagePreview;
class TextLabel;
class WarningCard;

/// The agenda, the list of participants, badges, name plates and figures: seen as they will be on paper, saved as PDF,
/// printed.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(QWidget *parent = nullptr);

    const DocumentChoice &choice() const;
    void setChoice(const DocumentChoice &choice);
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
    void addFoot(QVBoxLayout *column);
    void layOut();
    void layOutSoon();
    void fillEvents();
    void showDocument(const DocumentJob::Document &document);
    /// Badges that leave the window carry codes that are kept: gives those that are missing, has the pages made anew,
    /// and goes on with NEXT then. False when NEXT may go on at once.
    bool hasToGiveCodes(void (DocumentsPage::*next)());
    void showState();
    void showPlace();
    QString suggestedFile() const;

    DocumentJob::Document m_document;
    QString m_savedFile;
    LocalizedText m_title;
    std::vector<ParticipantId> m_participants; ///< whom the document is about
    void (DocumentsPage::*m_next)() = nullptr; ///< what waits for the document
    bool m_isStale = true;
    bool m_hasContent = false;
    bool m_wasStopped = false;
    DocumentJob *m_job;
    QTimer *m_wait;
    PageHeader *m_header;
    Button *m_print;
    Button *m_save;
    DocumentChoices *m_choices;
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
