// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/ImportWizard.h"
#include "support/Controls.h"
#include "support/OpenWindow.h"

#include "db/records/Records.h"
#include "db/stores/RecordStore.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/exchange/ColumnsStep.h"
#include "ui/exchange/CompareDialog.h"
#include "ui/exchange/DifferencesModel.h"
#include "ui/exchange/DifferencesStep.h"
#include "ui/exchange/EditRowDialog.h"
#include "ui/exchange/FileStep.h"
#include "ui/exchange/ReportStep.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>

using namespace multaqa;

namespace {

/// A person who chooses the file that the test says.
class ChosenFile : public FilePicker // clazy:exclude=copyable-polymorphic
{
public:
    QString path;
    QString peopleToOpen(QWidget *, const QString &) override { return path; }
};

} // namespace

class ImportWizardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ImportWizard> m_wizard;
    QTemporaryDir m_folder;

    Conference &conference() { return m_open->conference(); }
    int personCount() { return static_cast<int>(must(RecordStore<Participant>(conference().database()).count())); }
    void addPerson(const QString &arabic, const QString &latin, const QString &email, const QString &job = {})
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.email = email;
        person.jobTitle.en = job;
        must(conference().perform(Operation::AddParticipant, [&](Transaction &transaction) {
            return RecordStore<Participant>::insert(transaction, person);
        }));
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The file was not written.");
        return path;
    }
    /// One row of each state, and a header: the same, changed, new, doubtful, refused.
    QString listOfFive()
    {
        return file(QStringLiteral("list.csv"), "Name (Latin),Email,Job title,Shoe size\n"
                                                "Omar Khatib,omar@example.org,,41\n"
                                                "Leila Attar,leila@example.org,Head of advocacy,38\n"
                                                "Fuad Qasim,fuad@example.org,Director,43\n"
                                                "Leila Attar,layla@example.net,Coordinator,\n"
                                                "Said Amer,said@@example.org,,\n");
    }
    void start(const QString &path)
    {
        m_wizard = std::make_unique<ImportWizard>(conference(), &m_open->window());
        m_wizard->show();
        if (!path.isEmpty())
            m_wizard->takeFile(path);
    }
    template <typename Widget>
    Widget *shown(const QString &text)
    {
        for (Widget *widget : m_wizard->findChildren<Widget *>())
            if (widget->isVisible() && QString(widget->text()).remove(u'&') == text)
                return widget;
        return nullptr;
    }
    /// The one that goes on: the last at the foot.
    Button *nextButton() { return m_wizard->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly).back(); }
    void press(const QString &text)
    {
        auto *button = shown<Button>(text);
        if (!button)
            qFatal("There is no button “%s”, but one “%s”.", qPrintable(text), qPrintable(nextButton()->text()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void goToDifferences()
    {
        press(QStringLiteral("Next: columns"));
        press(QStringLiteral("Next: differences"));
        QCOMPARE(m_wizard->step(), ImportWizard::Step::Differences);
    }
    TableView *differences() { return m_wizard->findChild<DifferencesStep *>()->findChild<TableView *>(); }
    DifferencesModel *rows() { return m_wizard->findChild<DifferencesModel *>(); }
    ComboBox *columnChoice(const QString &header)
    {
        for (auto *choice : m_wizard->findChild<ColumnsStep *>()->findChildren<ComboBox *>())
            if (choice->accessibleName().contains(header))
                return choice;
        return nullptr;
    }
    /// Whoever sees the next modal dialog of that class does ACT with it.
    template <typename Dialog, typename Act>
    void whenAsked(Act act)
    {
        auto *person = new QTimer(this);
        connect(person, &QTimer::timeout, this, [person, act] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
                person->stop();
                person->deleteLater();
                act(*dialog);
            }
        });
        person->start(5);
    }
    static void pressIn(QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QAbstractButton *>())
            if (QString(button->text()).remove(u'&') == text)
                return button->click();
        qFatal("There is no button “%s”.", qPrintable(text));
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>(Language::English);
        addPerson(QStringLiteral("عمر الخطيب"), QStringLiteral("Omar Khatib"), QStringLiteral("omar@example.org"));
        addPerson(QStringLiteral("ليلى العطار"), QStringLiteral("Leila Attar"), QStringLiteral("leila@example.org"),
                  QStringLiteral("Coordinator"));
    }
    void cleanup()
    {
        m_wizard.reset();
        m_open.reset();
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
    }

    void aListIsTakenInFourStepsAndTakenBackInOne()
    {
        start(listOfFive());
        QCOMPARE(m_wizard->step(), ImportWizard::Step::File);
        goToDifferences();
        QCOMPARE(personCount(), 2);
        QCOMPARE(rows()->rowCount(), 5);
        press(QStringLiteral("Import 2 rows"));
        QCOMPARE(m_wizard->step(), ImportWizard::Step::Report);
        QCOMPARE(personCount(), 3);
        QTest::mouseClick(shown<InlineLink>(QStringLiteral("Undo the import")), Qt::LeftButton);
        QCOMPARE(personCount(), 2);
        QVERIFY(shown<TextLabel>(QStringLiteral("The import was taken back")));
    }

    void leavingItWritesNothing()
    {
        const qint64 before = conference().lastStep().step;
        start(listOfFive());
        goToDifferences();
        m_wizard->reject();
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(conference().lastStep().step, before);
    }

    void whoDecidedOnRowsIsAskedBeforeTheirWorkIsForgotten()
    {
        start(listOfFive());
        goToDifferences();
        differences()->chooseRow(2);
        QTest::keyClick(differences(), Qt::Key_Space);
        whenAsked<QMessageBox>([](QMessageBox &box) { pressIn(box, QStringLiteral("Stay")); });
        m_wizard->reject();
        QVERIFY(m_wizard->isVisible());
        whenAsked<QMessageBox>([](QMessageBox &box) { pressIn(box, QStringLiteral("Leave")); });
        m_wizard->reject();
        QVERIFY(!m_wizard->isVisible());
    }

    void backKeepsWhatWasChosen()
    {
        start(listOfFive());
        press(QStringLiteral("Next: columns"));
        ComboBox *job = columnChoice(QStringLiteral("Shoe size"));
        job->setCurrentIndex(job->findData(QStringLiteral("notes")));
        Q_EMIT job->activated(job->currentIndex());
        press(QStringLiteral("Next: differences"));
        differences()->chooseRow(2);
        QTest::keyClick(differences(), Qt::Key_Space);
        QVERIFY(shown<Button>(QStringLiteral("Import 2 rows")));
        press(QStringLiteral("Back"));
        QCOMPARE(columnChoice(QStringLiteral("Shoe size"))->currentData().toString(), QStringLiteral("notes"));
        press(QStringLiteral("Next: differences"));
        QVERIFY(shown<Button>(QStringLiteral("Import 2 rows")));
    }

    void aDoubtfulRowIsDecidedSideBySide()
    {
        start(listOfFive());
        goToDifferences();
        differences()->chooseRow(3);
        whenAsked<CompareDialog>([](CompareDialog &dialog) {
            QVERIFY(namelessControls(&dialog).isEmpty());
            pressIn(dialog, QStringLiteral("Another person"));
        });
        QTest::keyClick(differences(), Qt::Key_Return);
        press(QStringLiteral("Import 3 rows"));
        QCOMPARE(personCount(), 4);
    }

    void aTickOnADoubtfulRowAsksWhoItIs()
    {
        start(listOfFive());
        goToDifferences();
        differences()->chooseRow(3);
        bool wasAsked = false;
        whenAsked<CompareDialog>([&](CompareDialog &dialog) {
            wasAsked = true;
            dialog.reject();
        });
        QTest::keyClick(differences(), Qt::Key_Space);
        QVERIFY(wasAsked);
        QVERIFY(shown<Button>(QStringLiteral("Import 2 rows")));
    }

    void rowsAreFilteredByStateAndSearched()
    {
        start(listOfFive());
        goToDifferences();
        for (const auto &[state, count] :
             {std::pair{QStringLiteral("New"), 1}, std::pair{QStringLiteral("Doubtful"), 1},
              std::pair{QStringLiteral("Refused"), 1}, std::pair{QStringLiteral("All"), 5}}) {
            QTest::mouseClick(shown<FilterChip>(state), Qt::LeftButton);
            QCOMPARE(rows()->rowCount(), count);
        }
        QTest::keyClicks(m_wizard->findChild<DifferencesStep *>()->findChild<FilterField *>(), QStringLiteral("leila"));
        QCOMPARE(rows()->rowCount(), 2);
        QTest::keyClicks(m_wizard->findChild<DifferencesStep *>()->findChild<FilterField *>(), QStringLiteral("zz"));
        QVERIFY(shown<TextLabel>(QStringLiteral("No row matches.")));
    }

    void whatIsRefusedSaysWhyInTheRowAndInTheReport()
    {
        start(listOfFive());
        goToDifferences();
        const QString why = rows()->index(4, DifferencesModel::What).data().toString();
        QVERIFY2(why.contains(QStringLiteral("said@@example.org")) || why.contains(QStringLiteral("6")),
                 qPrintable(why));
        QVERIFY(!rows()->flags(rows()->index(4, DifferencesModel::Tick)).testFlag(Qt::ItemIsUserCheckable));
        press(QStringLiteral("Import 2 rows"));
        auto *refused = m_wizard->findChild<ReportStep *>()->findChild<TableView *>();
        QCOMPARE(refused->model()->rowCount(), 1);
    }

    void aRefusedRowIsPutRightByKeyboardAndChecked()
    {
        start(listOfFive());
        goToDifferences();
        // What was decided of another row stays.
        rows()->decide(3, RowDecision::NewPerson);
        QTest::mouseClick(shown<FilterChip>(QStringLiteral("Refused")), Qt::LeftButton);
        differences()->setFocus();
        differences()->chooseRow(0);
        bool wasInTheField = false;
        QStringList nameless;
        whenAsked<EditRowDialog>([&](EditRowDialog &dialog) {
            nameless = namelessControls(&dialog);
            auto *line = qobject_cast<QLineEdit *>(dialog.focusWidget());
            wasInTheField = line && line->text() == QLatin1String("said@@example.org");
            if (wasInTheField)
                line->setText(QStringLiteral("said@example.org"));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QTest::keyClick(differences(), Qt::Key_Return);
        QVERIFY(wasInTheField);
        QCOMPARE(nameless, QStringList());
        QCOMPARE(rows()->rowCount(), 0); // nothing is refused any more
        press(QStringLiteral("Import 4 rows"));
        QCOMPARE(personCount(), 5);
        const auto people = must(RecordStore<Participant>(conference().database()).all());
        QVERIFY(std::any_of(people.begin(), people.end(), [](const Participant &person) {
            return person.nameLatin == QLatin1String("Said Amer") && person.email == QLatin1String("said@example.org");
        }));
    }

    void aDoubtfulRowMaySaySomethingElse()
    {
        start(listOfFive());
        goToDifferences();
        differences()->setFocus();
        differences()->chooseRow(3);
        whenAsked<EditRowDialog>([&](EditRowDialog &dialog) {
            for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
                if (line->text() == QStringLiteral("layla@example.net"))
                    line->setText(QStringLiteral("leila@example.org"));
            dialog.accept();
        });
        QTest::keyClick(differences(), Qt::Key_F2);
        QCOMPARE(differences()->chosenRow(), 3);
        QCOMPARE(rows()->index(3, DifferencesModel::State).data().toString(), QStringLiteral("Changed"));
    }

    void aCorrectionThatIsLeftChangesNothing()
    {
        start(listOfFive());
        goToDifferences();
        differences()->setFocus();
        differences()->chooseRow(4);
        whenAsked<EditRowDialog>([&](EditRowDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QTest::keyClick(differences(), Qt::Key_F2);
        QCOMPARE(rows()->index(4, DifferencesModel::State).data().toString(), QStringLiteral("Refused"));
    }

    void whatColumnsWereChosenToBeIsRememberedForTheNextFile()
    {
        start(listOfFive());
        press(QStringLiteral("Next: columns"));
        ComboBox *size = columnChoice(QStringLiteral("Shoe size"));
        size->setCurrentIndex(size->findData(QStringLiteral("notes")));
        Q_EMIT size->activated(size->currentIndex());
        press(QStringLiteral("Next: differences"));
        press(QStringLiteral("Import 3 rows"));
        start(listOfFive());
        press(QStringLiteral("Next: columns"));
        QCOMPARE(columnChoice(QStringLiteral("Shoe size"))->currentData().toString(), QStringLiteral("notes"));
    }

    void anotherEncodingIsReadAtOnce()
    {
        start(file(QStringLiteral("arabic.csv"), QByteArray::fromHex("c7e1c7d3e3") + ";email\n" +
                                                     QByteArray::fromHex("e1ede1ec") + ";a@example.org\n"));
        auto *preview = m_wizard->findChild<FileStep *>()->findChild<TableView *>();
        QCOMPARE(preview->model()->index(0, 1).data().toString(), QStringLiteral("الاسم"));
        ComboBox *encoding = nullptr;
        for (auto *box : m_wizard->findChild<FileStep *>()->findChildren<ComboBox *>())
            if (box->accessibleName() == QStringLiteral("Encoding"))
                encoding = box;
        QVERIFY(encoding && encoding->isVisible());
        QCOMPARE(encoding->currentData().toByteArray(), QByteArray("windows-1256"));
        encoding->setCurrentIndex(encoding->findData(QByteArray("windows-1252")));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QVERIFY(preview->model()->index(0, 1).data().toString() != QStringLiteral("الاسم"));
    }

    void aFileThatCannotBeReadIsRefusedInPlaceAndAnotherIsChosen()
    {
        start(file(QStringLiteral("old.xls"), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0')));
        auto *card = m_wizard->findChild<FileStep *>()->findChild<WarningCard *>();
        QVERIFY(card->isVisible());
        QVERIFY2(card->accessibleName().contains(QStringLiteral("xlsx")), qPrintable(card->accessibleName()));
        QVERIFY(!shown<Button>(QStringLiteral("Next: columns"))->isEnabled());
        ChosenFile picker;
        picker.path = listOfFive();
        FilePicker::setCurrent(&picker);
        QTest::mouseClick(card->findChild<InlineLink *>(), Qt::LeftButton);
        QVERIFY(!card->isVisible());
        QVERIFY(shown<Button>(QStringLiteral("Next: columns"))->isEnabled());
    }

    void cellsAreTakenFromTheClipboard()
    {
        QApplication::clipboard()->setText(QStringLiteral("Name (Latin)\tEmail\nNadia Saleh\tnadia@example.org\n"));
        start({});
        press(QStringLiteral("Paste from the clipboard"));
        goToDifferences();
        press(QStringLiteral("Import 1 row"));
        QCOMPARE(personCount(), 3);
    }

    void aTableThatIsDroppedOnTheWindowOpensTheImport()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(listOfFive())});
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        bool wasOpened = false;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
            // The file must have been read: until then nobody could press anything.
            if (!wizard || !wizard->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly).back()->isEnabled())
                return;
            person.stop();
            wasOpened = true;
            wizard->reject();
        });
        person.start(5);
        // QApplication delivers drops only where the system said that something is dragged.
        static_cast<QObject &>(m_open->window()).event(&drop);
        QTRY_VERIFY(wasOpened);
    }

    void theMenuOpensIt()
    {
        bool wasOpened = false;
        whenAsked<ImportWizard>([&](ImportWizard &wizard) {
            wasOpened = true;
            wizard.reject();
        });
        m_open->action(ActionId::ImportPeople)->trigger();
        QVERIFY(wasOpened);
    }

    void everyControlHasANameInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ar") << Language::Arabic;
        QTest::newRow("en") << Language::English;
        QTest::newRow("fr") << Language::French;
    }
    void everyControlHasANameInEveryLanguage()
    {
        QFETCH(Language, language);
        Application::instance().setLanguage(language);
        start(listOfFive());
        for (int step = 0; step < 4; ++step, nextButton()->click())
            QCOMPARE(namelessControls(m_wizard.get()), QStringList());
    }
};

MULTAQA_WINDOW_TEST(ImportWizardTest)
#include "ImportWizardTest.moc"
