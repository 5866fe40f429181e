// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"

#include "app/SampleConference.h"
#include "ui/requests/RequestImportDialog.h"
#include "ui/requests/RequestImportModel.h"
#include "ui/requests/RequestsPage.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

using namespace multaqa;

class RequestImportDialogTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    QTemporaryDir m_folder;
    std::unique_ptr<RequestImportDialog> m_dialog;

    Conference &conference() { return m_open.conference(); }
    size_t kept() { return RecordStore<RoleRequest>(conference().database()).all()->size(); }
    TableView *table() { return m_dialog->findChild<TableView *>(); }
    QPushButton *button(const char *text)
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }
    /// The choice that offers TEXT.
    ComboBox *choiceWith(const QString &text)
    {
        for (ComboBox *each : m_dialog->findChildren<ComboBox *>())
            if (each->findText(text, Qt::MatchContains) >= 0)
                return each;
        return nullptr;
    }
    QString state(int row) { return table()->model()->index(row, RequestImportModel::State).data().toString(); }
    QString written(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    void open(const QStringList &paths)
    {
        auto plan = RequestImportPlan::make(conference().database(), paths, QDate(2021, 2, 8));
        VERIFY_OK(plan);
        m_dialog = std::make_unique<RequestImportDialog>(conference(), *std::move(plan));
        m_dialog->show();
    }
    QString table(const char *rows)
    {
        return written("requests.csv", QByteArray("Name,Email,Asks for,Subject\n") + rows);
    }
    QString message()
    {
        return written("request.eml", "From: Mona Saadi <mona.saadi@example.org>\r\nSubject: A question\r\n"
                                      "Date: Thu, 04 Feb 2021 10:15:00 +0200\r\nMessage-ID: <a1@example.org>\r\n"
                                      "Content-Type: text/plain; charset=utf-8\r\n\r\nI should like to help.\r\n");
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
    }
    void cleanup() { m_dialog.reset(); }

    void takingThemInIsOneStepThatCanBeUndone()
    {
        const size_t before = kept();
        open({table("Mona Saadi,mona@example.org,Speaker in the open discussion,Remittances\n"
                    "Omar Nasri,omar@example.org,Rapporteur,\n")});
        QCOMPARE(state(0), QStringLiteral("New"));
        button("Take them in")->click();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(kept(), before + 2);
        VERIFY_OK(conference().undo());
        QCOMPARE(kept(), before);
    }

    void whatIsNotSaidIsAskedAndTakenOnceItIsAnswered()
    {
        const size_t before = kept();
        open({message()});
        QCOMPARE(state(0), QStringLiteral("To answer"));
        QVERIFY(!button("Take them in")->isEnabled());
        ComboBox *kinds = choiceWith(QStringLiteral("Rapporteur"));
        kinds->setCurrentIndex(kinds->findText(QStringLiteral("Rapporteur")));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QCOMPARE(state(0), QStringLiteral("New"));
        button("Take them in")->click();
        QCOMPARE(kept(), before + 1);
    }

    void whatIsLeftOutIsNotTaken()
    {
        const size_t before = kept();
        open({table("Mona Saadi,mona@example.org,Rapporteur,\nOmar Nasri,omar@example.org,Rapporteur,\n")});
        table()->chooseRow(1);
        m_dialog->findChild<QCheckBox *>()->click();
        QCOMPARE(state(1), QStringLiteral("Left out"));
        button("Take them in")->click();
        QCOMPARE(kept(), before + 1);
    }

    void aRefusedRowSaysWhyAndTakesNoAnswer()
    {
        open({table("Mona Saadi,mona@example.org,Flute player,\n")});
        QCOMPARE(state(0), QStringLiteral("Refused"));
        QVERIFY(!choiceWith(QStringLiteral("Rapporteur"))->isEnabled());
        QVERIFY(!button("Take them in")->isEnabled());
    }

    void messagesAndTablesCanBeDroppedOnThePageAndNothingElse()
    {
        RequestsPage page;
        page.setConference(&conference());
        QSignalSpy dropped(&page, &RequestsPage::filesDropped);
        QMimeData other;
        other.setUrls({QUrl::fromLocalFile(message()), QUrl::fromLocalFile(written("virus.exe", "x"))});
        QDragEnterEvent refused(QPoint(5, 5), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QApplication::sendEvent(&page, &refused);
        QVERIFY(!refused.isAccepted());

        QMimeData messages;
        messages.setUrls({QUrl::fromLocalFile(message())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &messages, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &messages, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.front().front().toStringList(), QStringList(message()));
    }
};

MULTAQA_WINDOW_TEST(RequestImportDialogTest)
#include "RequestImportDialogTest.moc"
