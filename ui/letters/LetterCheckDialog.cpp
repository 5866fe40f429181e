// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterCheckDialog.h"

#include "LetterFindingsModel.h"
#include "LetterTakingDialog.h"
#include "LetterView.h"
#include "app/Conference.h"
#include "app/letters/LetterCheck.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

namespace {

struct CheckedLetter
{
    LetterText text;
    std::vector<LetterFinding> findings;
    std::vector<LetterProposal> proposals;
};

} // namespace

LetterCheckDialog::LetterCheckDialog(Conference *conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_title(new TextLabel(TextRole::RecordTitle))
    , m_subtitle(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_stack(new QStackedWidget)
    , m_model(new LetterFindingsModel(this))
    , m_list(new TableView(QStringLiteral("letter")))
    , m_sentence(new WarningCard)
    , m_letter(new LetterView)
    , m_dates(new Button(tr("Dates for the conference…"), IconName::Deadlines))
{
    setWindowTitle(tr("Check a letter"));
    resize(Theme::grown(1120), Theme::grown(700));
    setAcceptDrops(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What is wrong in the letter"));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_letter->setAccessibleName(tr("Text of the letter"));
    m_subtitle->setWordWrap(true);

    auto *start = new EmptyState(IconName::Letters);
    start->setSentence(tr("What a letter gets wrong is found here before it leaves."));
    start->setNext(tr("Choose a letter or drop it here: txt, eml, docx, odt or pdf, in Arabic, English or French."));
    auto *open = new Button(tr("Choose a letter…"), IconName::OpenFile, Button::Kind::Primary);
    connect(open, &QPushButton::clicked, this, &LetterCheckDialog::choose);
    start->addButton(open);
    open->setDefault(true);
    m_dates->hide();
    m_dates->setToolTip(tr("Events and deadlines that the letter names and the file does not have"));
    connect(m_dates, &QPushButton::clicked, this, &LetterCheckDialog::takeDates);

    auto *findings = new QWidget;
    auto *column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    auto *splitter = new QSplitter;
    splitter->addWidget(findings);
    splitter->addWidget(m_letter);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({Theme::grown(440), Theme::grown(640)});
    m_stack->addWidget(start);
    m_stack->addWidget(splitter);

    auto *another = new Button(tr("Another letter…"), IconName::OpenFile);
    another->hide();
    connect(another, &QPushButton::clicked, this, &LetterCheckDialog::choose);
    connect(m_stack, &QStackedWidget::currentChanged, another, [another](int page) { another->setVisible(page == 1); });
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_dates);
    foot->addStretch(1);
    foot->addWidget(another);
    foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gapSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    m_title->setText(windowTitle());
    m_subtitle->setSentence(
        conference ? tr("Weekdays, dates and their order, addresses and links, also against this conference.")
                   : tr("Weekdays, dates and their order, addresses and links. Open a conference to compare with it."));

    connect(m_list, &TableView::rowChosen, this, &LetterCheckDialog::showFinding);
    connect(m_letter, &LetterView::fileDropped, this, &LetterCheckDialog::check, Qt::QueuedConnection);
}

void LetterCheckDialog::choose()
{
    const QString path = FilePicker::current().letterToOpen(this, FilePicker::startFolder());
    if (path.isEmpty())
        return;
    FilePicker::rememberFolderOf(path);
    check(path);
}

void LetterCheckDialog::check(const QString &path)
{
    const Application &application = Application::instance();
    LetterContext context{application.language(), {}, application.today(), {}};
    if (m_conference) {
        auto facts = LetterFacts::read(m_conference->database());
        if (!facts)
            return ErrorBox::show(this, facts.error());
        context.style = facts->style();
        context.facts = *std::move(facts);
    }
    const QString name = isolated(QFileInfo(path).fileName());
    auto checked = LongWork::run(this, tr("Reading %1").arg(name), [&](const Progress &) -> Result<CheckedLetter> {
        MULTAQA_TRY(LetterText text, LetterText::read(path));
        std::vector<LetterFinding> findings = LetterCheck::check(text, context);
        std::vector<LetterProposal> proposals = LetterProposals::of(text, context);
        return CheckedLetter{std::move(text), std::move(findings), std::move(proposals)};
    });
    if (!checked)
        return ErrorBox::show(this, checked.error());
    m_path = path;
    m_proposals = std::move(checked->proposals);
    m_dates->setVisible(m_conference && !m_conference->isReadOnly() && LetterTakingDialog::hasNew(m_proposals));
    m_title->setSentence(name);
    m_subtitle->setSentence(checked->findings.empty()
                                ? tr("No mistake was found.")
                                : tr("%Ln mistake(s) found", nullptr, static_cast<int>(checked->findings.size())));
    m_letter->showLetter(checked->text.text(), checked->findings);
    m_model->setFindings(std::move(checked->findings));
    m_stack->setCurrentIndex(1);
    if (m_model->rowCount() > 0) {
        m_list->chooseRow(0);
        m_list->setFocus();
        return;
    }
    m_sentence->setContent(Tone::Done, tr("No wrong weekday, no date out of order, no torn address or link and no "
                                          "placeholder was found in this letter."));
    m_letter->setFocus();
}

void LetterCheckDialog::takeDates()
{
    // What the file has by then is no longer new, and the letter is compared with it.
    if (LetterTakingDialog(*m_conference, m_proposals, this).exec() == QDialog::Accepted)
        check(m_path);
}

void LetterCheckDialog::showFinding(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const LetterFinding &finding = m_model->findings()[static_cast<size_t>(row)];
    m_sentence->setContent(Tone::Error, finding.message);
    m_letter->showFinding(finding);
}

void LetterCheckDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void LetterCheckDialog::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // After the drag is over: a message box must not stand in its way.
    QMetaObject::invokeMethod(
        this, [this, path] { check(path); }, Qt::QueuedConnection);
}

} // namespace multaqa
