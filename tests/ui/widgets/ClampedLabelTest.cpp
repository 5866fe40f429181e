// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/WindowTest.h"

#include "ui/widgets/ClampedLabel.h"

#include <QAccessible>

using namespace multaqa;

class ClampedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(Language::Arabic); }

    void aLongTextTakesNoMoreThanItsLines()
    {
        ClampedLabel label(2, TextRole::Section);
        const int line = label.fontMetrics().height();
        label.setText(QStringLiteral("مؤتمر"));
        QCOMPARE(label.heightForWidth(180), line);
        label.setText(
            QStringLiteral("المؤتمر الإقليمي لاستعراض الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية "
                           "في المنطقة العربية"));
        QCOMPARE(label.heightForWidth(180), 2 * line);
    }

    void aScreenReaderHearsAllOfIt()
    {
        const QString title = QStringLiteral("Regional Review Conference of the Global Compact for Safe, Orderly and "
                                             "Regular Migration in the Arab Region");
        ClampedLabel label(2, TextRole::Section);
        label.setText(title);
        label.resize(180, 40);
        label.show();
        const auto *heard = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(heard->text(QAccessible::Name), title);
    }
};

MULTAQA_WINDOW_TEST(ClampedLabelTest)
#include "ClampedLabelTest.moc"
