// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/Operation.h"
#include "app/settings/WindowLanguage.h"
#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

namespace multaqa {

class OperationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasAKeyOfItsOwn();
    void everyOperationIsNamedInThreeLanguages();
    void aKeyOfANewerVersionIsNamedAsSuch();
};

namespace {
constexpr int operationCount = static_cast<int>(Operation::RemoveSurveyResults) + 1;
}

void OperationTest::everyOperationHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (int i = 0; i < operationCount; ++i)
        keys << operationKey(static_cast<Operation>(i));
    QCOMPARE(keys.size(), operationCount);
    QVERIFY(!keys.contains(QString()));
}

void OperationTest::everyOperationIsNamedInThreeLanguages()
{
    WindowLanguage language;
    for (int i = 0; i < operationCount; ++i) {
        QSet<QString> names;
        for (const Language each : allLanguages) {
            language.install(each);
            names << operationName(operationKey(static_cast<Operation>(i)));
        }
        QVERIFY2(names.size() == 3, qPrintable(operationKey(static_cast<Operation>(i))));
    }
}

void OperationTest::aKeyOfANewerVersionIsNamedAsSuch()
{
    QVERIFY(operationName(QStringLiteral("fly-to-the-moon")).contains(QLatin1String("fly-to-the-moon")));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::OperationTest)
#include "OperationTest.moc"
