// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/ExportPeopleDialog.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/widgets/ComboBox.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

using namespace multaqa;

namespace {

class Picker : public FilePicker
{
public:
    QString exportToSave(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        suggestion = QFileInfo(suggested).fileName();
        return answer;
    }
    QString answer;
    QString suggestion;
};

} // namespace

class ExportPeopleDialogTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Picker m_picker;

    ParticipantId addPerson(const QString &name)
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = name;
        m_open.add(person, Operation::AddParticipant);
        return person.id;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void choose(ExportPeopleDialog &dialog, const QString &format)
    {
        for (ComboBox *box : dialog.findChildren<ComboBox *>())
            if (const int index = box->findText(format); index >= 0)
                box->setCurrentIndex(index);
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_picker = {};
        FilePicker::setCurrent(&m_picker);
        m_open.startAfresh();
    }
    void cleanup()
    {
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
    }

    void whoeverIsChosenIsMeantFirst()
    {
        const ParticipantId one = addPerson(QStringLiteral("Leila Haddad"));
        const ParticipantId other = addPerson(QStringLiteral("Samer Kabalan"));
        QCOMPARE(ExportPeopleDialog({one, other}, {}).wish().request.participants, (std::vector{one, other}));
        QCOMPARE(ExportPeopleDialog({one, other}, {{one}, {}}).wish().request.participants, std::vector{one});
        QCOMPARE(ExportPeopleDialog({one, other}, {{one}, {other}}).wish().request.participants, std::vector{other});
    }

    void onlyWhatFitsTheFormatIsAsked()
    {
        ExportPeopleDialog dialog({}, {});
        dialog.show();
        auto *purpose = dialog.findChild<QLineEdit *>();
        QVERIFY(purpose->isVisible());
        purpose->setText(QStringLiteral(" Seating  plan "));
        QCOMPARE(dialog.wish().purpose, QStringLiteral("Seating plan"));
        choose(dialog, QStringLiteral("Text with semicolons (csv)"));
        QVERIFY(!purpose->isVisible());
        QCOMPARE(dialog.wish().purpose, QString());
        QCOMPARE(dialog.wish().format, ParticipantExport::Format::CsvWithSemicolons);
        QCOMPARE(dialog.ending(), QStringLiteral("csv"));
        QCOMPARE(namelessControls(&dialog), QStringList());
    }

    void theFileIsWrittenBesideTheWindow()
    {
        addPerson(QStringLiteral("Leila Haddad"));
        m_picker.answer = m_open.folder() + QStringLiteral("/out.csv");
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<ExportPeopleDialog *>(QApplication::activeModalWidget());
            choose(*dialog, QStringLiteral("Text with commas (csv)"));
            dialog->accept();
        });
        ExportPeopleDialog::run(nullptr, m_open.conference());
        QCOMPARE(m_picker.suggestion, QStringLiteral("Participants.csv"));
        QVERIFY(bytes(m_picker.answer).contains("Leila Haddad"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        static Error told;
        told = {};
        ErrorBox::setTaker([](const Error &error) { told = error; });
        m_picker.answer = m_open.folder() + QStringLiteral("/nowhere/out.xlsx");
        QTimer::singleShot(0, this,
                           [] { qobject_cast<ExportPeopleDialog *>(QApplication::activeModalWidget())->accept(); });
        ExportPeopleDialog::run(nullptr, m_open.conference());
        QCOMPARE(told.kind, ErrorKind::NotFound);
    }
};

MULTAQA_WINDOW_TEST(ExportPeopleDialogTest)
#include "ExportPeopleDialogTest.moc"
