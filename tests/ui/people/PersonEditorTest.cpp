// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/PersonEditor.h"
#include "app/people/AddressEditing.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/people/PersonRecord.h"
#include "app/people/StakeholderGroupEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/people/TagButton.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/WarningCard.h"

#include <QSignalSpy>

using namespace multaqa;

class PersonEditorTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<PersonEditor> m_editor;
    ParticipantId m_leila;

    Conference &conference() { return m_open.conference(); }
    PersonRecord read() { return **PersonRecord::find(conference().database(), m_leila); }
    size_t steps() { return HistoryStore(conference().database()).steps()->size(); }
    template <typename Control>
    Control *named(const char *name)
    {
        for (Control *control : m_editor->findChildren<Control *>())
            if (control->isVisibleTo(m_editor.get()) && control->accessibleName() == QString::fromUtf8(name))
                return control;
        qFatal("nothing is called %s", name);
    }
    QLineEdit *line(const char *name) { return named<QLineEdit>(name); }
    static void enter(QLineEdit *line, const char *text)
    {
        line->setFocus();
        line->selectAll();
        line->insert(QString::fromUtf8(text)); // QTest types Latin letters only
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const char *name, int entry)
    {
        auto *box = named<QComboBox>(name);
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        m_open.event();
        Participant leila;
        leila.nameArabic = QStringLiteral("ليلى العطّار");
        leila.email = QStringLiteral("leila@example.org");
        m_leila = *PeopleEditing::add(conference(), leila, QStringLiteral("Cedar Network"));
        m_editor = std::make_unique<PersonEditor>();
        m_editor->resize(304, 1600);
        connect(&conference(), &Conference::changed, m_editor.get(),
                [this] { m_editor->showPerson(&conference(), m_leila); });
        m_editor->showPerson(&conference(), m_leila);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void theOtherScriptIsOfferedAndNeverForced()
    {
        QLineEdit *latin = line("In Latin letters");
        QVERIFY(!latin->placeholderText().isEmpty());
        const size_t before = steps();
        latin->setFocus();
        QTest::keyClick(latin, Qt::Key_Tab);
        QCOMPARE(latin->text(), QString());
        QCOMPARE(steps(), before);
        latin->setFocus();
        const QString offered = latin->placeholderText();
        QTest::keyClick(latin, Qt::Key_Return);
        QCOMPARE(read().participant.nameLatin, offered);
        QCOMPARE(steps(), before + 1);
    }

    void anHonorificBringsItsOtherLanguages()
    {
        enter(named<QComboBox>("Honorific")->lineEdit(), "Ms");
        QCOMPARE(read().participant.honorific.ar, QStringLiteral("السيدة"));
    }

    void whatLooksWrongIsRemarkedOnWhileItIsTyped()
    {
        line("E-mail")->setText(QStringLiteral("leila at"));
        QVERIFY(!line("E-mail")->accessibleDescription().isEmpty());
        line("E-mail")->setText(QStringLiteral("leila@example.org"));
        QVERIFY(line("E-mail")->accessibleDescription().isEmpty());
        enter(line("Telephone"), "12");
        QVERIFY(!line("Telephone")->accessibleDescription().isEmpty());
        QCOMPARE(read().participant.phone, QStringLiteral("12")); // only a remark
    }

    void theGroupIsThatOfTheOrganisation()
    {
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        choose("Group", 1);
        QVERIFY(read().organisation->group.has_value());
    }

    void furtherAddressesAreAddedAndOneBecomesTheFirst()
    {
        const size_t before = steps();
        for (InlineLink *link : m_editor->findChildren<InlineLink *>())
            if (link->text() == QStringLiteral("Add an address"))
                link->click();
        QCoreApplication::processEvents(); // the layout shows the new row
        enter(line("Other address 1"), "office@example.org");
        QCOMPARE(steps(), before + 1);
        QCOMPARE(read().addresses.size(), 1U);
        for (QAction *action : m_editor->findChildren<QAction *>())
            if (action->text() == QStringLiteral("Use for correspondence"))
                action->trigger();
        QCOMPARE(line("E-mail")->text(), QStringLiteral("office@example.org"));
        QCOMPARE(line("Other address 1")->text(), QStringLiteral("leila@example.org"));
    }

    void tagsAreGivenAndTakenAway()
    {
        enter(line("Tags"), "VIP");
        QCOMPARE(read().tags.size(), 1U);
        QCOMPARE(line("Tags")->text(), QString());
        m_editor->findChild<TagButton *>()->click();
        QVERIFY(read().tags.empty());
    }

    void aRegistrationIsEditedInPlaceOneStepEach()
    {
        const size_t before = steps();
        choose("Registration for \u2068The conference\u2069", 3);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(read().registrations.front().state, RegistrationState::Approved);
        enter(line("What they need at \u2068The conference\u2069"), "wheelchair");
        QCOMPARE(steps(), before + 2);
        QCOMPARE(read().registrations.front().needs, QStringLiteral("wheelchair"));
    }

    void ownFieldsStandInControlsOfTheirKind()
    {
        CustomField diet;
        diet.name.en = QStringLiteral("Diet");
        diet.kind = CustomFieldKind::Choice;
        diet.choices = QStringLiteral("any\nvegetarian");
        const CustomFieldId id = *CustomFieldEditing::add(conference(), diet);
        QCoreApplication::processEvents(); // the layout shows the new field
        choose("Diet", 2);
        QCOMPARE(read().valueOf(id), QStringLiteral("vegetarian"));
    }

    void whoAnswersForTheirDataDoesSoToday()
    {
        choose("Consent", 1);
        QCOMPARE(read().participant.consent, Consent::Given);
        QCOMPARE(*read().participant.consentOn, QDate(2021, 2, 8));
    }

    void aRoleShowsTheWayToItsSession()
    {
        m_open.giveRole(m_leila);
        QSignalSpy wanted(m_editor.get(), &PersonEditor::sessionWanted);
        for (InlineLink *link : m_editor->findChildren<InlineLink *>())
            if (link->text() == QStringLiteral("Show in the agenda"))
                link->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aLikelyDuplicateIsSaidUntilAnotherPersonIsShown()
    {
        m_editor->setLikelyDuplicate(QStringLiteral("Layla Al-Attar"));
        QVERIFY(m_editor->findChildren<WarningCard *>().size() > 1);
        const auto said = [this] {
            for (const WarningCard *card : m_editor->findChildren<WarningCard *>())
                if (card->isVisible() && card->accessibleName().contains(QStringLiteral("Layla")))
                    return true;
            return false;
        };
        QVERIFY(said());
        m_editor->showPerson(&conference(), {});
        QVERIFY(!said());
    }

    void whatIsTypedOutlivesAChangeElsewhere()
    {
        QLineEdit *phone = line("Telephone");
        phone->setFocus();
        phone->insert(QStringLiteral("+961 1 9"));
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        QCOMPARE(phone->text(), QStringLiteral("+961 1 9"));
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(m_editor.get()), QStringList()); }
};

MULTAQA_WINDOW_TEST(PersonEditorTest)
#include "PersonEditorTest.moc"
