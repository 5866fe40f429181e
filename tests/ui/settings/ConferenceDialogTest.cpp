// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/ConferenceDialog.h"
#include "app/ConferenceEditing.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/WarningCard.h"

using namespace multaqa;

class ConferenceDialogTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;

    static QLineEdit *line(ConferenceDialog &dialog, const QString &name)
    {
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (line->accessibleName() == name)
                return line;
        return nullptr;
    }
    static ComboBox *choice(ConferenceDialog &dialog, const QString &name)
    {
        for (ComboBox *combo : dialog.findChildren<ComboBox *>())
            if (combo->accessibleName() == name)
                return combo;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
    }

    void allOfItIsOneStep()
    {
        Organisation host;
        host.name.en = QStringLiteral("Cedar Network");
        VERIFY_OK(PeopleEditing::addOrganisation(m_open.conference(), host));
        const size_t before = HistoryStore(m_open.conference().database()).steps()->size();
        ConferenceDialog dialog(m_open.conference());
        line(dialog, QStringLiteral("Acronym"))->setText(QStringLiteral("RRC"));
        line(dialog, QStringLiteral("Time zone"))->setText(QStringLiteral("Africa/Cairo"));
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->accessibleName() == QStringLiteral("Add to the hosts"))
                button->click();
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto details = ConferenceEditing::details(m_open.conference().database());
        QCOMPARE(details->acronym, QStringLiteral("RRC"));
        QCOMPARE(details->timeZone, QStringLiteral("Africa/Cairo"));
        QCOMPARE(ConferenceEditing::hosts(m_open.conference().database())->size(), 1U);
        QCOMPARE(HistoryStore(m_open.conference().database()).steps()->size(), before + 1);
    }

    void whatIsRefusedIsSaidAndTheDialogStays()
    {
        ConferenceDialog dialog(m_open.conference());
        dialog.show();
        line(dialog, QStringLiteral("Time zone"))->setText(QStringLiteral("Beirut"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<WarningCard *>()->accessibleName().contains(QStringLiteral("Beirut")));
    }

    void theSampleIsWrittenAsChosen()
    {
        ConferenceDialog dialog(m_open.conference());
        QCOMPARE(dialog.sampleDate(), QStringLiteral("الاثنين 8 فبراير 2021"));
        auto *digits = choice(dialog, QStringLiteral("Digits in Arabic"));
        digits->setCurrentIndex(digits->findData(static_cast<int>(Digits::ArabicIndic)));
        auto *months = choice(dialog, QStringLiteral("Months in Arabic"));
        months->setCurrentIndex(months->findData(static_cast<int>(ArabicMonths::Levantine)));
        QCOMPARE(dialog.sampleDate(), QStringLiteral("الاثنين ٨ شباط ٢٠٢١"));
    }

    void everyControlHasAName()
    {
        ConferenceDialog dialog(m_open.conference());
        QCOMPARE(namelessControls(&dialog), QStringList());
    }
};

MULTAQA_WINDOW_TEST(ConferenceDialogTest)
#include "ConferenceDialogTest.moc"
