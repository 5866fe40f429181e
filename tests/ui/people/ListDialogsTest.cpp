// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/people/StakeholderGroupEditing.h"
#include "app/people/TagEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/people/CustomFieldsDialog.h"
#include "ui/people/StakeholderGroupsDialog.h"
#include "ui/people/TagsDialog.h"
#include "ui/widgets/WarningCard.h"

#include <QListWidget>

using namespace multaqa;

class ListDialogsTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;

    Conference &conference() { return m_open.conference(); }
    template <typename Record>
    std::vector<Record> all()
    {
        return *Ordering::all<Record>(conference().database());
    }
    static void press(QDialog &dialog, const char *name)
    {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->accessibleName() == QString::fromUtf8(name))
                return button->click();
        qFatal("no button is called %s", name);
    }
    static void write(QDialog &dialog, const char *field, const char *text)
    {
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (line->accessibleName() == QString::fromUtf8(field)) {
                line->setText(QString::fromUtf8(text));
                Q_EMIT line->editingFinished();
            }
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
    }

    void groupsAreAddedRenamedMovedAndRemoved()
    {
        StakeholderGroupsDialog dialog(conference());
        press(dialog, "Add the usual groups");
        const size_t usual = all<StakeholderGroup>().size();
        press(dialog, "Add a group");
        write(dialog, "in Arabic", "الشباب");
        write(dialog, "in English", "Youth");
        QCOMPARE(all<StakeholderGroup>().back().name.ar, QStringLiteral("الشباب"));
        press(dialog, "Move up");
        QCOMPARE(all<StakeholderGroup>().at(usual - 1).name.en, QStringLiteral("Youth"));
        press(dialog, "Remove");
        QCOMPARE(all<StakeholderGroup>().size(), usual);
    }

    void aGroupWithOrganisationsStaysAndTheDialogSaysWhy()
    {
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        Organisation organisation;
        organisation.name.en = QStringLiteral("Cedar Network");
        organisation.group = all<StakeholderGroup>().front().id;
        VERIFY_OK(PeopleEditing::addOrganisation(conference(), organisation));
        StakeholderGroupsDialog dialog(conference());
        dialog.show();
        const size_t before = all<StakeholderGroup>().size();
        press(dialog, "Remove");
        QCOMPARE(all<StakeholderGroup>().size(), before);
        QVERIFY(dialog.findChild<WarningCard *>()->isVisible());
    }

    void aFieldIsMadeAndGivenItsKind()
    {
        CustomFieldsDialog dialog(conference());
        press(dialog, "Add a field");
        write(dialog, "in English", "Diet");
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            box->setCurrentIndex(box->findData(static_cast<int>(CustomFieldKind::YesNo)));
            Q_EMIT box->activated(box->currentIndex());
        }
        QCOMPARE(all<CustomField>().front().name.en, QStringLiteral("Diet"));
        QCOMPARE(all<CustomField>().front().kind, CustomFieldKind::YesNo);
    }

    void tagsShowHowManyHaveThemAndAreRenamed()
    {
        Participant leila;
        leila.nameLatin = QStringLiteral("Leila Attar");
        const ParticipantId id = *PeopleEditing::add(conference(), leila);
        VERIFY_OK(TagEditing::tag(conference(), {id}, QStringLiteral("VIP")));
        TagsDialog dialog(conference());
        QVERIFY(dialog.findChild<QListWidget *>()->item(0)->text().contains(u'1'));
        write(dialog, "Name", "Guest of honour");
        QCOMPARE(RecordStore<Tag>(conference().database()).all()->front().name, QStringLiteral("Guest of honour"));
        press(dialog, "Remove");
        QVERIFY(RecordStore<Tag>(conference().database()).all()->empty());
    }

    void everyControlHasAName()
    {
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        StakeholderGroupsDialog groups(conference());
        CustomFieldsDialog fields(conference());
        TagsDialog tags(conference());
        for (QDialog *dialog : std::initializer_list<QDialog *>{&groups, &fields, &tags})
            QCOMPARE(namelessControls(dialog), QStringList());
    }
};

MULTAQA_WINDOW_TEST(ListDialogsTest)
#include "ListDialogsTest.moc"
