// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportPeopleDialog.h"

#include "app/Clock.h"
#include "app/agenda/AgendaTerms.h"
#include "app/documents/DocumentWords.h"
#include "app/people/ParticipantSelection.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace multaqa {

namespace {

using Format = ParticipantExport::Format;

constexpr Format formats[] = {Format::Xlsx, Format::Csv, Format::CsvWithSemicolons, Format::VCard3, Format::VCard4,
                              Format::Json, Format::List};

QString formatName(Format format)
{
    switch (format) {
    case Format::Xlsx:
        return ExportPeopleDialog::tr("Excel (xlsx)");
    case Format::Csv:
        return ExportPeopleDialog::tr("Text with commas (csv)");
    case Format::CsvWithSemicolons:
        return ExportPeopleDialog::tr("Text with semicolons (csv)");
    case Format::VCard3:
        return ExportPeopleDialog::tr("Contacts, vCard 3.0 (vcf)");
    case Format::VCard4:
        return ExportPeopleDialog::tr("Contacts, vCard 4.0 (vcf)");
    case Format::Json:
        return ExportPeopleDialog::tr("For another conference of Multaqa (json)");
    case Format::List:
    case Format::Badges:
    case Format::NamePlates:
        break;
    }
    return ExportPeopleDialog::tr("List of participants (pdf)");
}

/// What a format does that its name does not say.
QString formatNote(Format format)
{
    switch (format) {
    case Format::Xlsx:
        return ExportPeopleDialog::tr("Reads back with nothing changed. Telephone numbers stay whole.");
    case Format::Csv:
        return ExportPeopleDialog::tr("Opens by itself where Excel separates by commas, as in English.");
    case Format::CsvWithSemicolons:
        return ExportPeopleDialog::tr("Opens by itself where Excel separates by semicolons, as in French.");
    case Format::VCard3:
        return ExportPeopleDialog::tr("Every address book reads it. Registrations and own fields are left out.");
    case Format::VCard4:
        return ExportPeopleDialog::tr("Names in both scripts. Registrations and own fields are left out.");
    case Format::Json:
        return ExportPeopleDialog::tr("Everything about these people, in all languages, with their photos.");
    case Format::List:
    case Format::Badges:
    case Format::NamePlates:
        break;
    }
    return ExportPeopleDialog::tr("States first, then organisations by their groups.");
}

bool hasLanguage(Format format)
{
    return format != Format::VCard3 && format != Format::VCard4 && format != Format::Json;
}

/// Writes beside the window, from the file as it stands, so that the window stays alive.
Result<> writeBeside(QWidget *parent, const Conference &conference, const ParticipantExport &wish, const QString &path)
{
    QProgressDialog progress(ExportPeopleDialog::tr("Writing %1").arg(isolated(QFileInfo(path).fileName())), {}, 0, 0,
                             parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setWindowTitle(ExportPeopleDialog::tr("Export people"));
    QFutureWatcher<std::shared_ptr<Result<>>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&wish, &path, file = conference.path(), person = conference.person()]() {
        const auto write = [&]() -> Result<> {
            MULTAQA_TRY(const auto reading, Conference::open(file, person, Access::ReadOnly));
            return wish.write(*reading, path);
        };
        return std::make_shared<Result<>>(write());
    }));
    loop.exec();
    return *watcher.result();
}

} // namespace

ExportPeopleDialog::ExportPeopleDialog(std::vector<ParticipantId> all, Listed listed, QWidget *parent)
    : QDialog(parent)
    , m_all(std::move(all))
    , m_listed(std::move(listed))
    , m_form(new Form)
    , m_format(new ComboBox)
    , m_who(new ComboBox)
    , m_language(new ComboBox)
    , m_emails(new QCheckBox(tr("With e-mail addresses")))
    , m_purpose(new QLineEdit)
    , m_note(new TextLabel(TextRole::Label, Colour::SecondaryText))
{
    setWindowTitle(tr("Export people"));
    resize(Theme::grown(520), sizeHint().height());
    for (const Format format : formats)
        m_format->addItem(formatName(format));
    addWho();
    for (const Language language : allLanguages)
        m_language->addItem(termOf(language).in(Application::instance().language()), wordOf(language));
    m_language->showData(wordOf(Application::instance().language()));
    m_purpose->setPlaceholderText(tr("Such as: seating plan, for the protocol office"));
    m_note->setWordWrap(true);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow({}, m_note);
    m_form->addRow(tr("&Who"), m_who);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow({}, m_emails);
    m_emails->setAccessibleName(m_emails->text());
    m_form->addRow(tr("&Purpose, on a first sheet"), m_purpose);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPeopleDialog::showWhatFits);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *go = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    go->setDefault(true);
    m_format->setFocus();
    showWhatFits();
}

void ExportPeopleDialog::addWho()
{
    const auto number = [](const auto &people) { return windowNumber(static_cast<int>(people.size())); };
    m_who->addItem(tr("Everybody (%1)").arg(number(m_all)), QStringLiteral("all"));
    if (!m_listed.shown.empty())
        m_who->addItem(tr("Whom the list shows (%1)").arg(number(m_listed.shown)), QStringLiteral("shown"));
    if (!m_listed.chosen.empty())
        m_who->addItem(tr("Whom you have chosen (%1)").arg(number(m_listed.chosen)), QStringLiteral("chosen"));
    // Who chose some of a list means them; who filtered it, what is left.
    m_who->setCurrentIndex(m_who->count() - 1);
}

ParticipantExport::Format ExportPeopleDialog::format() const
{
    return formats[m_format->currentIndex()];
}

void ExportPeopleDialog::showWhatFits()
{
    m_note->setSentence(formatNote(format()));
    m_form->setRowVisible(m_language, hasLanguage(format()));
    m_form->setRowVisible(m_emails, format() == Format::List);
    m_form->setRowVisible(m_purpose, format() == Format::Xlsx);
}

ParticipantExport ExportPeopleDialog::wish() const
{
    ParticipantExport wish;
    wish.format = format();
    const QString who = m_who->currentData().toString();
    wish.request.participants = who == QLatin1String("chosen")  ? m_listed.chosen
                                : who == QLatin1String("shown") ? m_listed.shown
                                                                : m_all;
    wish.request.languages = {fromWord<Language>(m_language->currentData().toString()).value_or(Language::English)};
    wish.emails = m_emails->isChecked() ? EmailsInList::Shown : EmailsInList::LeftOut;
    if (format() == Format::Xlsx)
        wish.purpose = m_purpose->text().simplified();
    return wish;
}

QString ExportPeopleDialog::ending() const
{
    switch (format()) {
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Csv:
    case Format::CsvWithSemicolons:
        return QStringLiteral("csv");
    case Format::VCard3:
    case Format::VCard4:
        return QStringLiteral("vcf");
    case Format::Json:
        return QStringLiteral("json");
    case Format::List:
    case Format::Badges:
    case Format::NamePlates:
        break;
    }
    return QStringLiteral("pdf");
}

QString ExportPeopleDialog::fileFilter() const
{
    return tr("%1 files (*.%2)", "XLSX files (*.xlsx)").arg(ending().toUpper(), ending());
}

void ExportPeopleDialog::run(QWidget *parent, Conference &conference, const Listed &listed)
{
    const auto all = ParticipantSelection().participants(conference.database());
    const auto details = RecordStore<ConferenceDetails>(conference.database()).all();
    if (!all || !details) {
        ErrorBox::show(parent, all ? details.error() : all.error());
        return;
    }
    ExportPeopleDialog dialog(*all, listed, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ParticipantExport wish = dialog.wish();
    wish.request.now = Clock::now();
    wish.today = Clock(std::nullopt).today(details->empty() ? QString() : details->front().timeZone);
    const QString name = tr("Participants") + u'.' + dialog.ending();
    const QString path = FilePicker::current().exportToSave(
        parent, tr("Export people"), QDir(FilePicker::startFolder()).filePath(name), dialog.fileFilter());
    if (path.isEmpty())
        return;
    if (const auto written = writeBeside(parent, conference, wish, path); !written) {
        ErrorBox::show(parent, written.error());
        return;
    }
    FilePicker::rememberFolderOf(path);
}

} // namespace multaqa
