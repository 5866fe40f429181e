// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/RequestsPage.h"
#include "app/SampleConference.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/requests/BalanceBar.h"
#include "ui/requests/ProposalDialog.h"
#include "ui/requests/RequestsModel.h"
#include "ui/requests/SessionDemandModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TableView.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace multaqa;

class RequestsPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<RequestsPage> m_page;

    Conference &conference() { return m_open.conference(); }
    TableView *table() { return m_page->findChild<TableView *>(); }
    QListView *sessions()
    {
        for (QListView *each : m_page->findChildren<QListView *>()) // the lists of combo boxes are such, too
            if (qobject_cast<SessionDemandModel *>(each->model()))
                return each;
        return nullptr;
    }
    RequestBook book() { return *RequestBook::read(conference().database()); }
    int undecided() { return book().undecided(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    /// Chooses the first row with DECISION.
    RoleRequest choose(RequestDecision decision)
    {
        auto *model = qobject_cast<RequestsModel *>(table()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->entryAt(row).request.decision != decision)
                continue;
            table()->chooseRow(row);
            return model->entryAt(row).request;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
        m_page = std::make_unique<RequestsPage>();
        m_page->resize(1280, 760);
        m_page->setConference(&conference());
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theAcceptedStandFirstAndTheReservesInTheirOrder()
    {
        auto *model = qobject_cast<RequestsModel *>(table()->model());
        QCOMPARE(model->rowCount(), static_cast<int>(book().entries.size()));
        QCOMPARE(model->entryAt(0).request.decision, RequestDecision::Accepted);
        std::vector<int> ranks;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->entryAt(row).rank > 0)
                ranks.push_back(model->entryAt(row).rank);
        QCOMPARE(ranks, (std::vector{1, 2}));
    }

    void aSessionShowsOnlyItsRequestsAndItsPlaces()
    {
        const auto *model = qobject_cast<SessionDemandModel *>(sessions()->model());
        QCOMPARE(SessionDemandModel::placesText(model->lineAt(1).demand), QStringLiteral("6 of 10"));
        sessions()->setCurrentIndex(model->index(1));
        QVERIFY(table()->model()->rowCount() < static_cast<int>(book().entries.size()));
        QVERIFY(table()->model()->rowCount() >= 6);
    }

    void acceptingIsOneStepAndTheBalanceIsDrawnAnew()
    {
        const RoleRequest request = choose(RequestDecision::Undecided);
        const int before = undecided();
        const auto accepted = [this] {
            int sum = 0;
            for (const RequestEntry &entry : book().entries)
                sum += entry.request.decision == RequestDecision::Accepted ? 1 : 0;
            return sum;
        };
        const int acceptedBefore = accepted();
        const QString bars = m_page->findChild<BalanceBar *>()->accessibleName();
        button(QStringLiteral("Accept here"))->click();
        QCOMPARE(undecided(), before - 1);
        QCOMPARE(accepted(), acceptedBefore + 1);
        QVERIFY(book().entry(request.id)->request.role.has_value());
        QVERIFY(bars.contains(QStringLiteral(" of ")));
        VERIFY_OK(conference().undo());
        QCOMPARE(undecided(), before);
    }

    void severalMarkedRowsAreDeclinedTogether()
    {
        choose(RequestDecision::Undecided);
        const int first = table()->chosenRow();
        for (const int row : {first, first + 1, first + 2})
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int before = undecided();
        button(QStringLiteral("Decline"))->click();
        QCOMPARE(undecided(), before - 3);
        VERIFY_OK(conference().undo());
        QCOMPARE(undecided(), before);
    }

    void theReasonIsKeptWithTheDecision()
    {
        const RoleRequest request = choose(RequestDecision::Undecided);
        for (QTextEdit *field : m_page->findChildren<QTextEdit *>())
            if (field->accessibleName() == QStringLiteral("Reason, for the secretariat alone"))
                field->setPlainText(QStringLiteral("Two of her country speak already."));
        button(QStringLiteral("Decline"))->click();
        QCOMPARE(book().entry(request.id)->request.reason, QStringLiteral("Two of her country speak already."));
        QCOMPARE(book().entry(request.id)->request.decidedBy, QStringLiteral("Huda Mansour"));
        QVERIFY(!book().entry(request.id)->request.answeredOn);
    }

    void aProposalIsOnlyTicksUntilItIsAccepted()
    {
        const RequestBook all = book();
        const SessionDemandModel *model = qobject_cast<SessionDemandModel *>(sessions()->model());
        ProposalDialog dialog(all, *model->lineAt(1).session);
        QVERIFY(!dialog.chosen().empty());
        QVERIFY(dialog.chosen().size() <= 4U);
        QCOMPARE(undecided(), all.undecided());
        auto *list = dialog.findChild<QListWidget *>();
        const size_t before = dialog.chosen().size();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked) {
                list->item(row)->setCheckState(Qt::Unchecked);
                break;
            }
        QCOMPARE(dialog.chosen().size(), before - 1);
    }

    void everyControlHasANameInArabic()
    {
        choose(RequestDecision::Undecided);
        Application::instance().setLanguage(Language::Arabic);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }

    void anEmptyConferenceSaysWhatToDo()
    {
        m_page->setConference(nullptr);
        m_open.startAfresh();
        m_page->setConference(&conference());
        QVERIFY(button(QStringLiteral("New request")));
    }
};

MULTAQA_WINDOW_TEST(RequestsPageTest)
#include "RequestsPageTest.moc"
