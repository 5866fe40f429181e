// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/NameTransliteration.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class NameTransliterationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArabicNameIsOfferedAsPeopleOfThePlaceWriteIt_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("latin");
        static const char *const rows[][3] = {
            {"محمد عبد الله الأحمد", "", "Mohammad Abdullah Al-Ahmad"},
            {"محمد عبد الله الأحمد", "MA", "Mohamed Abdellah El Ahmed"},
            {"محمد عبدالله", "LB", "Mohammad Abdullah"},
            {"خالد بن علي", "DZ", "Khaled Benali"},
            {"صلاح الدين يوسف", "TN", "Salaheddine Youssef"},
            {"ليلى العطّار", "LB", "Leila Al-Attar"},
            {"طارق الحسيني", "JO", "Tariq Al-Husseini"},
            {"ولد الشيخ", "MR", "Ould El Cheikh"},
            {"نجيب حمدان", "", "Najib Hamdan"},
            {"سارة جونسون", "", "Sarah Johnson"},
            {"", "", ""},
            {"Ivan", "", "Ivan"},
        };
        for (const auto &row : rows)
            QTest::addRow("%s %s", row[0], row[1])
                << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]) << QString::fromUtf8(row[2]);
    }
    void anArabicNameIsOfferedAsPeopleOfThePlaceWriteIt()
    {
        QFETCH(const QString, arabic);
        QFETCH(const QString, country);
        QFETCH(const QString, latin);
        QCOMPARE(NameTransliteration::toLatin(arabic, country), latin);
    }

    void aLatinNameIsOfferedInArabic_data()
    {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("arabic");
        static const char *const rows[][2] = {
            {"Mohamed Hassan", "محمد حسن"},
            {"Sarah Johnson", "سارة جونسون"},
            {"Abdelkader Benali", "عبد القادر بن علي"},
            {"El Fassi", "الفاسي"},
            {"Chérif", "شريف"},
            {"Peter Schneider", "بيتر شنيدر"},
            {"", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
    }
    void aLatinNameIsOfferedInArabic()
    {
        QFETCH(const QString, latin);
        QFETCH(const QString, arabic);
        QCOMPARE(NameTransliteration::toArabic(latin), arabic);
    }
};

MULTAQA_TEST(NameTransliterationTest)
#include "NameTransliterationTest.moc"
