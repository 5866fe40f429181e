// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/letters/LetterCheckDialog.h"

#include "support/Check.h"
#include "support/Controls.h"
#include "support/LetterFiles.h"
#include "support/TestConference.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/letters/LetterTakingDialog.h"
#include "ui/letters/LetterView.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TableView.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Error> taken;

} // namespace

/// The letter checker in the window: what is chosen in the list is shown in the text.
class LetterCheckDialogTest : public QObject
{
    Q_OBJECT

private:
    QString letter(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    static QAbstractItemModel *listOf(const LetterCheckDialog &dialog)
    {
        return dialog.findChild<TableView *>()->model();
    }

    static QPushButton *buttonCalled(const QWidget &window, const QString &text)
    {
        for (QPushButton *each : window.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        taken.reset();
        startAfresh(Language::Arabic);
        ErrorBox::setTaker([](const Error &error) { taken = error; });
    }
    void cleanup() { ErrorBox::setTaker(nullptr); }

    void eachMistakeIsARowAndChoosingItShowsItInTheText()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.check(
            letter(u"letter.docx"_s, docxOf(u"نجتمع يوم الجمعة 23 فبراير 2021.\nالموقع https:// www.iom.int/a"_s)));
        QCOMPARE(listOf(dialog)->rowCount(), 2);
        const auto *view = dialog.findChild<LetterView *>();
        QCOMPARE(view->textCursor().selectedText(), u"الجمعة 23 فبراير 2021"_s);
        dialog.findChild<TableView *>()->chooseRow(1);
        QCOMPARE(view->textCursor().selectedText(), u"https:// www.iom.int/a"_s);
        QCOMPARE(view->extraSelections().size(), 2);
        QVERIFY(listOf(dialog)->index(0, 0).data().toString().contains(u"الثلاثاء"_s));
    }

    void theDatesOfALetterAreTakenAsOneStepWhereTheyAreNew()
    {
        TestConference conference;
        LetterCheckDialog dialog(&*conference);
        dialog.show();
        dialog.check(letter(u"letter.txt"_s, "The regional review conference takes place on 24 and 25 February 2021.\n"
                                             "The deadline for voluntary reports is Friday 5 February 2021."));
        QVERIFY(!taken);
        auto *dates = buttonCalled(dialog, u"تواريخ للمؤتمر…"_s);
        QVERIFY(dates && dates->isVisible());
        QTimer::singleShot(0, this, [] {
            auto *asking = qobject_cast<LetterTakingDialog *>(QApplication::activeModalWidget());
            QVERIFY(asking);
            QCOMPARE(asking->findChild<QListWidget *>()->count(), 2);
            asking->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
            buttonCalled(*asking, u"أدخلها في الملف"_s)->click();
        });
        dates->click();
        const auto deadlines = RecordStore<Deadline>(conference->database()).all();
        QCOMPARE(deadlines->size(), 1U);
        QCOMPARE(deadlines->front().day, QDate(2021, 2, 5));
        QCOMPARE(RecordStore<Event>(conference->database()).all()->size(), 0U);
        QVERIFY(dates->isVisible()); // the event is still new
        VERIFY_OK(conference->undo());
        QCOMPARE(RecordStore<Deadline>(conference->database()).all()->size(), 0U);
    }

    void aDateWithAWrongWeekdayIsNotTickedByItself()
    {
        TestConference conference;
        LetterCheckDialog dialog(&*conference);
        dialog.show();
        dialog.check(letter(u"letter.txt"_s, "The deadline for voluntary reports is Friday 23 February 2021."));
        QTimer::singleShot(0, this, [] {
            auto *asking = qobject_cast<LetterTakingDialog *>(QApplication::activeModalWidget());
            QVERIFY(asking);
            QCOMPARE(asking->findChild<QListWidget *>()->item(0)->checkState(), Qt::Unchecked);
            QVERIFY(!buttonCalled(*asking, u"أدخلها في الملف"_s)->isEnabled());
            asking->reject();
        });
        buttonCalled(dialog, u"تواريخ للمؤتمر…"_s)->click();
    }

    void withoutAConferenceNoDatesAreOffered()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.show();
        dialog.check(letter(u"letter.txt"_s, "The deadline for voluntary reports is Friday 5 February 2021."));
        QVERIFY(!buttonCalled(dialog, u"تواريخ للمؤتمر…"_s)->isVisible());
    }

    void aLetterWithoutMistakesIsSaidToHaveNone()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.check(letter(u"letter.txt"_s, "We meet on Tuesday 23 February 2021."));
        QCOMPARE(listOf(dialog)->rowCount(), 0);
        QVERIFY(!taken);
        QVERIFY(dialog.findChild<LetterView *>()->toPlainText().contains(u"Tuesday"_s));
    }

    void anOpenConferenceIsComparedWith()
    {
        TestConference conference(TestConference::Filled::WithSample);
        const QString file = letter(u"letter.txt"_s, "The consultation is on 22 February 2021.");
        LetterCheckDialog alone(nullptr);
        alone.check(file);
        QCOMPARE(listOf(alone)->rowCount(), 0);
        LetterCheckDialog with(&*conference);
        with.check(file);
        QCOMPARE(listOf(with)->rowCount(), 1);
    }

    void whatIsNoLetterIsToldAndTheOneBeforeStays()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.check(letter(u"letter.txt"_s, "We meet on Friday 23 February 2021."));
        dialog.check(letter(u"letter.doc"_s, "\xD0\xCF\x11\xE0"));
        QVERIFY(taken && taken->message.contains(u"letter.doc"_s));
        QCOMPARE(listOf(dialog)->rowCount(), 1);
    }

    void aFileDroppedOnTheTextIsRead()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.check(letter(u"first.txt"_s, "Dear all"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(letter(u"second.txt"_s, "on Friday 23 February 2021"))});
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QWidget *viewport = dialog.findChild<LetterView *>()->viewport();
        QApplication::sendEvent(viewport, &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(viewport, &drop);
        QTRY_COMPARE(listOf(dialog)->rowCount(), 1);
    }

    void everyControlHasANameForAScreenReader()
    {
        LetterCheckDialog dialog(nullptr);
        dialog.check(letter(u"letter.txt"_s, "on Friday 23 February 2021"));
        dialog.show();
        QCOMPARE(namelessControls(&dialog), QStringList());
    }
};

MULTAQA_WINDOW_TEST(LetterCheckDialogTest)
#include "LetterCheckDialogTest.moc"
