// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportEditor.h"

#include "ReportAuthorsField.h"
#include "ReportsModel.h"
#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/DroppedFiles.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/TextLabel.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

ReportEditor::ReportEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_state(new Chip)
    , m_lateness(new Chip)
    , m_title(new QLineEdit)
    , m_authors(new ReportAuthorsField)
    , m_language(new ComboBox)
    , m_received(new DateField)
    , m_document(new QWidget)
    , m_open(new InlineLink)
    , m_save(new InlineLink)
    , m_choose(new InlineLink)
    , m_remove(new InlineLink)
    , m_hint(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_published(new DateField)
    , m_link(new QLineEdit)
    , m_note(new NoteField)
{
    setAcceptDrops(true);
    auto *chips = new FlowLayout;
    chips->addWidget(m_state);
    chips->addWidget(m_lateness);
    body()->insertLayout(body()->indexOf(form()), chips);

    auto *document = new QVBoxLayout(m_document);
    document->setContentsMargins(0, 0, 0, 0);
    document->setSpacing(0);
    m_hint->setWordWrap(true);
    document->addWidget(m_hint);
    auto *links = new FlowLayout;
    for (InlineLink *link : {m_open, m_save, m_choose, m_remove})
        links->addWidget(link);
    document->addLayout(links);
    m_document->setFocusProxy(m_choose);

    m_received->setOptional(true);
    m_published->setOptional(true);
    m_link->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_authors, m_language, m_received, m_document,
                                                           m_published, m_link, m_note})
        form()->addRow({}, field);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_title, m_language, m_received, m_published, m_link, m_note})
        watch(field);
    body()->addStretch();
    connect(m_authors, &ReportAuthorsField::edited, this,
            [this](const ReportEditing::Authors &authors) { report(m_keep(typed(), authors)); });
    connect(m_authors, &ReportAuthorsField::unknown, this, [this](const QString &name) {
        report(Error::refused(
            tr("Organisations: there is none called %1. Add it on the page People first.").arg(isolated(name))));
    });
    connect(m_open, &InlineLink::clicked, this, &ReportEditor::documentOpened);
    connect(m_save, &InlineLink::clicked, this, &ReportEditor::documentSaved);
    connect(m_choose, &InlineLink::clicked, this, &ReportEditor::documentWanted);
    connect(m_remove, &InlineLink::clicked, this, &ReportEditor::documentRemoved);
    ReportEditor::retranslate();
}

void ReportEditor::setConference(const Conference *conference)
{
    m_authors->setConference(conference);
}

void ReportEditor::showReport(const ReportEntry &entry)
{
    const bool isSame = entry.report == m_entry.report;
    if (entry.report.id != m_entry.report.id)
        forgetRefusal();
    const Report known = m_entry.report;
    // What is being typed outlives a change elsewhere in the conference.
    const bool isTyping = isSame && typed() != known;
    m_entry = entry;
    if (!isTyping)
        restore();
    showState();
}

Report ReportEditor::typed() const
{
    Report report = m_entry.report;
    report.title = m_title->text().trimmed();
    report.language = static_cast<Language>(m_language->currentData().toInt());
    const auto dayIn = [](const DateField *field) {
        return field->date().isValid() ? std::optional(field->date()) : std::nullopt;
    };
    report.receivedOn = dayIn(m_received);
    report.publishedOn = dayIn(m_published);
    report.publishedLink = m_link->text().trimmed();
    report.note = m_note->toPlainText();
    return report;
}

ReportEditing::Authors ReportEditor::authors() const
{
    ReportEditing::Authors authors;
    for (const Organisation &author : m_entry.authors)
        authors.push_back(author.id);
    return authors;
}

Result<void> ReportEditor::keep()
{
    return m_keep(typed(), authors());
}

void ReportEditor::restore()
{
    const Report &report = m_entry.report;
    if (m_title->text() != report.title)
        m_title->setText(report.title);
    m_title->setCursorPosition(0);
    m_language->showData(static_cast<int>(report.language));
    m_received->setDate(report.receivedOn.value_or(QDate()));
    m_published->setDate(report.publishedOn.value_or(QDate()));
    if (m_link->text() != report.publishedLink)
        m_link->setText(report.publishedLink);
    m_link->setCursorPosition(0);
    if (m_note->toPlainText() != report.note)
        m_note->setPlainText(report.note);
}

void ReportEditor::showState()
{
    setHeading(m_entry.report.title, ReportsModel::authorsText(m_entry));
    m_state->setContent(ReportsModel::stateOf(m_entry));
    m_lateness->setVisible(m_entry.isReceived());
    switch (m_entry.lateness) {
    case Lateness::Late:
        m_lateness->setContent({tr("Came too late"), IconName::Clock, Tone::Attention});
        break;
    case Lateness::InTimeByExtension:
        m_lateness->setContent({tr("In time by the extension"), IconName::Clock, Tone::Note});
        break;
    case Lateness::InTime:
        m_lateness->setContent({tr("Came in time"), IconName::Clock, Tone::Muted});
        break;
    case Lateness::NoDeadline:
        m_lateness->setContent({tr("No deadline is set"), IconName::Clock, Tone::Muted});
        break;
    }
    m_authors->showAuthors(m_entry.authors, m_isReadOnly);
    showDocument();
}

void ReportEditor::showDocument()
{
    const bool isThere = !m_entry.report.document.isEmpty();
    m_hint->setSentence(isThere ? isolated(m_entry.report.documentName)
                                : tr("Drop the file here, or choose it: PDF, Word, OpenDocument, RTF or text."));
    m_open->setVisible(isThere);
    m_save->setVisible(isThere);
    m_remove->setVisible(isThere && !m_isReadOnly);
    m_choose->setVisible(!m_isReadOnly);
    m_choose->setText(isThere ? tr("Choose another") : tr("Choose"));
}

void ReportEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_isReadOnly = isReadOnly;
    showState();
}

void ReportEditor::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void ReportEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && droppedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void ReportEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT documentDropped(droppedFiles(event->mimeData()).value(0));
}

void ReportEditor::retranslate()
{
    form()->setLabel(m_title, tr("Title"));
    form()->setLabel(m_authors, tr("Organisations"));
    form()->setLabel(m_language, tr("Language"));
    form()->setLabel(m_received, tr("Received"));
    form()->setLabel(m_document, tr("Document"));
    form()->setLabel(m_published, tr("Published on"));
    form()->setLabel(m_link, tr("Published at"));
    form()->setLabel(m_note, tr("Note"));
    m_received->setAbsentText(tr("Announced, not received yet"));
    m_published->setAbsentText(tr("Not published yet"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the document"));
    m_save->setText(tr("Save as…"));
    m_save->setAccessibleName(tr("Save the document as a file"));
    m_choose->setAccessibleName(tr("Choose a document"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the document"));
    const Language language = Application::instance().language();
    {
        const QSignalBlocker silence(m_language);
        m_language->clear();
        for (const Language each : allLanguages)
            m_language->addItem(termOf(each).in(language), static_cast<int>(each));
    }
    m_authors->retranslate();
    restore();
    showState();
}

} // namespace multaqa
