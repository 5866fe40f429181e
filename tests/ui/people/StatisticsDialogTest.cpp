// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/StatisticsDialog.h"
#include "app/people/Forgetting.h"
#include "app/people/RegistrationEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/PdfReaders.h"
#include "support/PeopleTest.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/widgets/ComboBox.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace multaqa;

namespace {

/// Whoever is asked where the figures go.
class Picker : public FilePicker
{
public:
    QString documentToSave(QWidget *, const QString &, const QString &suggested) override
    {
        suggestion = QFileInfo(suggested).fileName();
        return answer;
    }
    QString answer;
    QString suggestion;
};

} // namespace

/// Two women of Lebanon, one of them approved for the event, and a man of nowhere.
class StatisticsDialogTest : public QObject, private PeopleTest
{
    Q_OBJECT

    std::unique_ptr<StatisticsDialog> m_dialog;
    ParticipantId m_leila;
    Picker m_picker;

    ParticipantId add(const QString &name, Gender gender, const QString &country)
    {
        Participant person;
        person.nameLatin = name;
        person.gender = gender;
        person.country = country;
        return PeopleEditing::add(conference(), person).value();
    }
    template <typename Button>
    Button *button(const QString &text)
    {
        for (Button *each : m_dialog->findChildren<Button *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    ComboBox *choice(const QString &name)
    {
        for (ComboBox *each : m_dialog->findChildren<ComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void choose(const QString &name, const QString &text)
    {
        ComboBox *box = choice(name);
        QVERIFY2(box, qPrintable(name));
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// "Women 2 | Not given 1 | All 3"
    QString figures()
    {
        const auto *model = m_dialog->findChild<QTableView *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u' ');
        }
        return rows.join(QLatin1String(" | "));
    }
    bool says(const QString &sentence)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_picker = {};
        FilePicker::setCurrent(&m_picker);
        m_open.startAfresh();
        m_leila = add(QStringLiteral("Leila Attar"), Gender::Female, QStringLiteral("LB"));
        add(QStringLiteral("Rana Haddad"), Gender::Female, QStringLiteral("LB"));
        add(QStringLiteral("Sami Najjar"), Gender::Male, {});
        VERIFY_OK(RegistrationEditing::setState(conference(), {m_leila}, m_open.event(), RegistrationState::Approved,
                                                QDate(2021, 1, 20)));
        m_dialog = std::make_unique<StatisticsDialog>(conference());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
    }

    void peopleAreCountedByWhatIsChosen()
    {
        QCOMPARE(figures(), QStringLiteral("No group 3 | All 3"));
        choose(QStringLiteral("By"), QStringLiteral("Gender"));
        QCOMPARE(figures(), QStringLiteral("Women 2 | Men 1 | All 3"));
        choose(QStringLiteral("And by"), QStringLiteral("Country"));
        QCOMPARE(figures(), QStringLiteral("Women 2 0 2 | Men 0 1 1 | All 2 1 3"));
    }

    void thoseOfAnEventAreCountedByTheirState()
    {
        QVERIFY(!choice(QStringLiteral("Who"))->isEnabled());
        choose(QStringLiteral("People of"), QStringLiteral("The conference"));
        QVERIFY(says(QStringLiteral("People: 1")));
        choose(QStringLiteral("Who"), QStringLiteral("Refused"));
        QVERIFY(says(QStringLiteral("People: 0")));
        choose(QStringLiteral("Who"), QStringLiteral("Approved"));
        QVERIFY(says(QStringLiteral("People: 1")));
    }

    void whatIsForgottenIsSaidBesideTheNumbers()
    {
        QVERIFY(!says(QStringLiteral("Forgotten among them")));
        VERIFY_OK(Forgetting::forget(conference(), {m_leila}));
        QVERIFY(says(QStringLiteral("People: 3")));
        QVERIFY(says(QStringLiteral("Forgotten among them: 1")));
    }

    void theTableIsCopiedForASpreadsheet()
    {
        choose(QStringLiteral("By"), QStringLiteral("Gender"));
        QTest::mouseClick(button<QPushButton>(QStringLiteral("Copy as a table")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Gender\tPeople\nWomen\t2\nMen\t1\nAll\t3\n"));
    }

    void whatIsCountedIsSavedAsPdf()
    {
        choose(QStringLiteral("People of"), QStringLiteral("The conference"));
        m_picker.answer = m_open.folder() + QStringLiteral("/أرقام.pdf");
        QTest::mouseClick(button<QPushButton>(QStringLiteral("Save as PDF…")), Qt::LeftButton);
        QCOMPARE(m_picker.suggestion, QStringLiteral("Participants in figures.pdf"));
        const QStringList texts = PdfReaders::structureTexts(m_picker.answer);
        QVERIFY2(texts.contains(QStringLiteral("People: 1")), qPrintable(texts.join(u'\n')));
        QVERIFY(texts.contains(QStringLiteral("Lebanon")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        static Error told;
        told = {};
        ErrorBox::setTaker([](const Error &error) { told = error; });
        m_picker.answer = m_open.folder() + QStringLiteral("/nowhere/figures.pdf");
        QTest::mouseClick(button<QPushButton>(QStringLiteral("Save as PDF…")), Qt::LeftButton);
        QVERIFY(!told.message.isEmpty() || !told.subject.isEmpty());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(m_dialog.get()), QStringList()); }
};

MULTAQA_WINDOW_TEST(StatisticsDialogTest)
#include "StatisticsDialogTest.moc"
