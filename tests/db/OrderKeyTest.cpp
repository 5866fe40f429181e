// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "db/OrderKey.h"
#include "support/TestProgram.h"

#include <QTest>

#include <random>

namespace multaqa {

class OrderKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertionsAnywhereKeepTheOrder();
    void aListThatGrowsAtItsEndKeepsShortKeys();
    void badKeysNeverHang();
};

void OrderKeyTest::insertionsAnywhereKeepTheOrder()
{
    std::mt19937 random(1);
    QStringList keys;
    for (int i = 0; i < 10'000; ++i) {
        // Half of them at one place, which is what wears a key out.
        const auto place = static_cast<qsizetype>(i % 2 == 0 ? static_cast<unsigned>(keys.size() / 2)
                                                             : random() % static_cast<unsigned>(keys.size() + 1));
        const QString before = place == 0 ? QString() : keys.at(place - 1);
        const QString after = place == keys.size() ? QString() : keys.at(place);
        const QString key = OrderKey::between(before, after);
        QVERIFY2(before < key && (after.isEmpty() || key < after), qPrintable(before + u' ' + key + u' ' + after));
        keys.insert(place, key);
    }
}

void OrderKeyTest::aListThatGrowsAtItsEndKeepsShortKeys()
{
    QString last;
    for (int i = 0; i < 1000; ++i) {
        const QString key = OrderKey::between(last, {});
        QVERIFY(key > last);
        last = key;
    }
    QVERIFY2(last.size() <= 40, qPrintable(last));
}

void OrderKeyTest::badKeysNeverHang()
{
    const QStringList bad{{},
                          QStringLiteral("0"),
                          QStringLiteral("000"),
                          QStringLiteral("a"),
                          QStringLiteral("a0"),
                          QStringLiteral("zzz"),
                          QStringLiteral("!z"),
                          QStringLiteral("ليلى"),
                          QStringLiteral(" "),
                          QString(1000, u'0'),
                          QString(1000, u'z'),
                          QString(QChar(0))};
    for (const QString &before : bad)
        for (const QString &after : bad)
            QVERIFY(!OrderKey::between(before, after).isEmpty());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::OrderKeyTest)
#include "OrderKeyTest.moc"
