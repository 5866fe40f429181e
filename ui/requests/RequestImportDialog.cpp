// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestImportDialog.h"

#include "RequestImportModel.h"
#include "app/ConferenceEditing.h"
#include "app/exchange/requests/RequestImport.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/DroppedFiles.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/agenda/PersonField.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

RequestImportDialog::RequestImportDialog(Conference &conference, RequestImportPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_plan(std::move(plan))
    , m_model(new RequestImportModel(m_plan, this))
    , m_table(new TableView(QStringLiteral("requestImport")))
    , m_counts(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_question(new TextLabel(TextRole::BodyBold))
    , m_form(new Form)
    , m_asker(new ComboBox)
    , m_other(new PersonField)
    , m_kind(new ComboBox)
    , m_session(new ComboBox)
    , m_topic(new QLineEdit)
    , m_left(new QCheckBox(tr("Leave this one out")))
{
    setWindowTitle(tr("Import requests"));
    resize(Theme::grown(900), Theme::grown(620));
    layOut();
    connectAnswers();
    const int question = m_model->nextQuestion(-1);
    m_table->chooseRow(question < 0 ? 0 : question);
    showCounts();
}

QStringList RequestImportDialog::sourcesIn(const QMimeData *dragged)
{
    static const QStringList endings{QStringLiteral("eml"), QStringLiteral("xlsx"), QStringLiteral("ods"),
                                     QStringLiteral("csv"), QStringLiteral("tsv")};
    const QStringList paths = droppedFiles(dragged);
    for (const QString &path : paths)
        if (const QFileInfo file(path); !file.isFile() || !endings.contains(file.suffix(), Qt::CaseInsensitive))
            return {};
    return paths;
}

void RequestImportDialog::start(QWidget *window, Conference &conference, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    auto plan =
        LongWork::run(window, tr("Reading the requests"), [&](const Progress &progress) -> Result<RequestImportPlan> {
            MULTAQA_TRY(const auto beside, Conference::openBeside(conference.path(), conference.person()));
            return RequestImportPlan::make(beside->database(), paths, Application::instance().today(), progress);
        });
    if (!plan) {
        if (plan.error().kind != ErrorKind::Cancelled)
            ErrorBox::show(window, plan.error());
        return;
    }
    RequestImportDialog(conference, *std::move(plan), window).exec();
}

void RequestImportDialog::layOut()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests that the files bring"));
    int column = 0;
    for (const int width : {124, 190, 210, 200})
        m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
    for (TextLabel *sentence : {m_counts, m_question})
        sentence->setWordWrap(true);
    m_form->addRow(tr("Who asks"), m_asker);
    m_form->addRow(tr("Somebody else"), m_other);
    m_form->addRow(tr("Asks for"), m_kind);
    m_form->addRow(tr("Session"), m_session);
    m_form->addRow(tr("Subject"), m_topic);
    m_form->addRow({}, m_left);
    m_other->setPlaceholderText(tr("Type any part of a name"));
    m_other->setPeople(PersonField::everybodyIn(m_conference, this));
    for (const RequestKind &kind : m_plan.kinds())
        m_kind->addItem(kind.name.best(Application::instance().language()), kind.id.uuid());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take them in"), QDialogButtonBox::AcceptRole);
    // Enter in a field answers the question.
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RequestImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
}

void RequestImportDialog::connectAnswers()
{
    connect(m_table, &TableView::rowChosen, this, &RequestImportDialog::showRow);
    connect(m_asker, &QComboBox::activated, this, [this] {
        const ParticipantId id(m_asker->currentData().toUuid());
        if (id == ParticipantId() && m_plan.canBeNewPerson(chosen()))
            m_plan.setNewPerson(chosen());
        else if (id != ParticipantId())
            m_plan.setPerson(chosen(), id);
        answered();
    });
    connect(m_other, &PersonField::personChosen, this, [this](ParticipantId id) {
        m_plan.setPerson(chosen(), id);
        answered();
    });
    connect(m_other, &PersonField::newNameEntered, this, [this](const QString &name) {
        m_question->setSentence(
            tr("Nobody is called %1. Add the person on the page People first.").arg(isolated(name)));
        m_question->show();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_plan.setKind(chosen(), RequestKindId(m_kind->currentData().toUuid()));
        answered();
    });
    connect(m_session, &QComboBox::activated, this, [this] {
        const SessionId session(m_session->currentData().toUuid());
        m_plan.setWish(chosen(), session == SessionId() ? std::nullopt : std::optional(session));
        answered();
    });
    connect(m_topic, &QLineEdit::editingFinished, this, [this] {
        if (m_topic->isModified())
            m_plan.setTopic(chosen(), m_topic->text());
        answered();
    });
    connect(m_left, &QCheckBox::clicked, this, [this](bool isLeft) {
        m_plan.setLeft(chosen(), isLeft);
        answered();
    });
}

void RequestImportDialog::showRow(int row)
{
    m_row = row;
    const bool isOne = row >= 0 && static_cast<size_t>(row) < m_plan.count();
    const bool canAnswer = isOne && m_plan.state(chosen()) != RequestImportPlan::State::Refused;
    m_form->setEnabled(canAnswer);
    m_question->setVisible(isOne && (!canAnswer || !m_plan.question(chosen()).isEmpty()));
    if (!isOne)
        return;
    const PlannedRequest &planned = m_plan.request(chosen());
    m_question->setSentence(planned.refusal ? planned.refusal->why : m_plan.question(chosen()));
    fillPeople(chosen());
    m_other->clear();
    m_kind->showData(planned.kind ? QVariant(planned.kind->uuid()) : QVariant());
    fillSessions(chosen());
    m_topic->setText(planned.topic);
    m_left->setChecked(planned.isLeft);
}

void RequestImportDialog::fillPeople(size_t row)
{
    const Asker &asker = m_plan.request(row).asker;
    m_asker->clear();
    std::vector<ParticipantId> people = asker.candidates;
    const bool isSettled = asker.certainty == Asker::Certainty::Known || asker.certainty == Asker::Certainty::New;
    if (isSettled && std::find(people.begin(), people.end(), asker.person) == people.end())
        people.insert(people.begin(), asker.person);
    for (const ParticipantId id : people)
        if (const auto person = m_plan.person(id)) {
            const QString name = nameOf(*person).best(Application::instance().language());
            m_asker->addItem(m_plan.isNewPerson(id) ? tr("A new person: %1").arg(isolated(name)) : name, id.uuid());
        }
    if (m_plan.canBeNewPerson(row) && asker.certainty != Asker::Certainty::New)
        m_asker->addItem(tr("A new person: %1").arg(isolated(m_plan.request(row).who)), QUuid());
    m_asker->setCurrentIndex(isSettled ? m_asker->findData(asker.person.uuid()) : -1);
    m_asker->setEnabled(m_asker->count() > 0);
}

void RequestImportDialog::fillSessions(size_t row)
{
    const PlannedRequest &planned = m_plan.request(row);
    m_session->clear();
    m_session->addItem(tr("no session named"), QUuid());
    for (const Session &session : m_plan.sessions())
        if (planned.kind && m_plan.takes(*planned.kind, session.id))
            m_session->addItem(session.title.best(Application::instance().language()), session.id.uuid());
    m_session->showData(planned.wishes.empty() ? QUuid() : planned.wishes.front().uuid());
    m_session->setEnabled(m_session->count() > 1);
}

void RequestImportDialog::answered()
{
    m_model->tellAnew();
    showRow(m_row);
    showCounts();
}

void RequestImportDialog::showCounts()
{
    const RequestImportPlan::Counts counts = m_plan.counts();
    QStringList parts;
    if (counts.added > 0)
        parts << tr("%Ln new", "requests", counts.added);
    if (counts.changed > 0)
        parts << tr("%Ln changed", "requests", counts.changed);
    if (counts.same > 0)
        parts << tr("%Ln as before", "requests", counts.same);
    if (counts.asked > 0)
        parts << tr("%Ln to answer", "requests", counts.asked);
    if (counts.left > 0)
        parts << tr("%Ln left out", "requests", counts.left);
    if (counts.refused > 0)
        parts << tr("%Ln refused", "requests", counts.refused);
    if (counts.newPeople > 0)
        parts << tr("%Ln new person(s)", nullptr, counts.newPeople);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_take->setEnabled(counts.added + counts.changed > 0);
    m_take->setToolTip(counts.asked > 0 ? tr("What is not answered is left out, and can be taken in later.")
                                        : QString());
}

void RequestImportDialog::take()
{
    const auto taken = LongWork::step(this, m_conference, tr("Taking the requests in"),
                                      [&](Conference &conference, const Progress &progress) {
                                          return RequestImport::take(conference, m_plan, progress);
                                      });
    if (taken)
        accept();
    else if (taken.error().kind != ErrorKind::Cancelled)
        ErrorBox::show(this, taken.error());
}

} // namespace multaqa
