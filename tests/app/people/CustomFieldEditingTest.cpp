// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/CustomFieldEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class CustomFieldEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void whatAFieldHoldsIsKeptInOneForm_data()
    {
        QTest::addColumn<CustomFieldKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // null: refused
        const auto row = [](const char *name, CustomFieldKind kind, const char *typed, const char *kept) {
            QTest::newRow(name) << kind << QString::fromUtf8(typed) << QString::fromUtf8(kept);
        };
        row("text", CustomFieldKind::Text, "  any  text ", "any text");
        row("a number", CustomFieldKind::Number, "12.50", "12.50");
        row("Arabic digits", CustomFieldKind::Number, "١٢٫٥", "12.5");
        row("below zero", CustomFieldKind::Number, "-3", "-3");
        row("no number", CustomFieldKind::Number, "twelve", nullptr);
        row("two numbers", CustomFieldKind::Number, "1 2", nullptr);
        row("a day", CustomFieldKind::Date, "2021-02-23", "2021-02-23");
        row("no day", CustomFieldKind::Date, "2021-02-30", nullptr);
        row("yes", CustomFieldKind::YesNo, "Oui", "yes");
        row("no", CustomFieldKind::YesNo, "لا", "no");
        row("neither", CustomFieldKind::YesNo, "perhaps", nullptr);
        row("a choice", CustomFieldKind::Choice, "VEGETARIAN", "Vegetarian");
        row("no choice", CustomFieldKind::Choice, "vegan", nullptr);
        row("nothing", CustomFieldKind::Number, " ", "");
    }
    void whatAFieldHoldsIsKeptInOneForm()
    {
        QFETCH(CustomFieldKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto checked = CustomFieldEditing::checked(diet(kind), typed);
        QCOMPARE(checked.hasValue(), !kept.isNull());
        if (checked) {
            QCOMPARE(*checked, kept);
        } else {
            QCOMPARE(checked.error().kind, ErrorKind::Refused);
            QVERIFY(checked.error().message.contains(QStringLiteral("Dietary needs")));
            QVERIFY(checked.error().message.contains(typed));
        }
    }

    void aValueIsSetForManyTakenAwayAndGoesWithItsField()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto field = CustomFieldEditing::add(conference(), diet(CustomFieldKind::Choice));
        VERIFY_OK(field);
        VERIFY_OK(CustomFieldEditing::setValue(conference(), {leila, samer}, *field, QStringLiteral("vegetarian")));
        QCOMPARE(all<CustomValue>().size(), 2U);
        VERIFY_OK(CustomFieldEditing::setValue(conference(), {leila}, *field, QString()));
        QCOMPARE(all<CustomValue>().size(), 1U);
        VERIFY_OK(CustomFieldEditing::setValue(conference(), {leila}, *field, QStringLiteral("None")));
        VERIFY_OK(CustomFieldEditing::remove(conference(), *field));
        QVERIFY(all<CustomValue>().empty());
        VERIFY_OK(conference().undo());
        QCOMPARE(all<CustomValue>().size(), 2U);
    }

    void aKindThatTheValuesDoNotFitIsRefused()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto added = CustomFieldEditing::add(conference(), diet(CustomFieldKind::Text));
        VERIFY_OK(CustomFieldEditing::setValue(conference(), {leila}, *added, QStringLiteral("vegetarian")));
        CustomField field = all<CustomField>().front();
        field.kind = CustomFieldKind::Number;
        const auto refused = CustomFieldEditing::edit(conference(), field);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("vegetarian")));
        field.kind = CustomFieldKind::Choice;
        VERIFY_OK(CustomFieldEditing::edit(conference(), field));
        QCOMPARE(all<CustomValue>().front().value, QStringLiteral("Vegetarian")); // as it is listed
    }

    void fieldsMoveInTheirOrder()
    {
        const auto first = CustomFieldEditing::add(conference(), diet(CustomFieldKind::Text));
        const auto second = CustomFieldEditing::add(conference(), diet(CustomFieldKind::Text));
        VERIFY_OK(CustomFieldEditing::move(conference(), *second, Move::Up));
        QCOMPARE(Ordering::all<CustomField>(database())->front().id, *second);
        CustomField nameless;
        QVERIFY(!CustomFieldEditing::add(conference(), nameless));
        CustomField choiceless = diet(CustomFieldKind::Choice);
        choiceless.choices = QStringLiteral(" \n ");
        QVERIFY(!CustomFieldEditing::add(conference(), choiceless));
    }

private:
    static CustomField diet(CustomFieldKind kind)
    {
        CustomField field;
        field.name.en = QStringLiteral("Dietary needs");
        field.kind = kind;
        field.choices = QStringLiteral("None\nVegetarian");
        return field;
    }
};

MULTAQA_TEST(CustomFieldEditingTest)
#include "CustomFieldEditingTest.moc"
