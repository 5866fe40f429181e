// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Actions.h"
#include "DocumentController.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace multaqa {

class ConferenceBanners;
class FindingsWatch;
class SearchPopup;
class Sidebar;
class StartPage;
class StatusLine;

/// The frame: menus, the list of pages, the page, the last change. What a page shows is the page's own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    DocumentController &documents() { return *m_documents; }
    const Actions &actions() const { return m_actions; }
    Page *page(PageId id) const { return m_pages[static_cast<size_t>(id)]; }
    PageId currentPage() const { return m_current; }
    void showPage(PageId id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPage(Page *page);
    void connectActions();
    template <typename Dialog>
    void openList();
    /// Another conference: all pages are given it.
    void takeDocument();
    void showDocument();
    void showConference();
    void showUndo();
    void turn(Result<StepReport> (Conference::*way)());
    void focusNextPart();
    void showElsewhere(PageId id, const QUuid &record);
    void showRecentFiles();
    void showRecordActions();
    void restoreLayout();
    void saveLayout();
    void retranslate();

    Actions m_actions;
    DocumentController *m_documents;
    FindingsWatch *m_findings;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    ConferenceBanners *m_banners;
    StartPage *m_start;
    StatusLine *m_status;
    SearchPopup *m_search;
    std::array<Page *, allPages.size()> m_pages{};
    PageId m_current = PageId::Overview;
    QString m_lastChange; ///< in words; empty when nothing was done here yet
};

} // namespace multaqa
