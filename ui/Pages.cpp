// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Pages.h"

#include "app/Conference.h"
#include "ui/checks/FindingsWatch.h"
#include "ui/widgets/RecordEditor.h"

#include <QCoreApplication>
#include <QEvent>

namespace multaqa {

namespace {

constexpr std::array<PageEntry, allPages.size()> entries{{
    {PageId::Overview, QLatin1String("overview"), IconName::Overview},
    {PageId::People, QLatin1String("people"), IconName::People},
    {PageId::Agenda, QLatin1String("agenda"), IconName::Agenda},
    {PageId::Requests, QLatin1String("requests"), IconName::Requests},
    {PageId::Deadlines, QLatin1String("deadlines"), IconName::Deadlines},
    {PageId::Reports, QLatin1String("reports"), IconName::Reports},
    {PageId::Documents, QLatin1String("documents"), IconName::Documents},
    {PageId::History, QLatin1String("history"), IconName::History},
}};

} // namespace

const PageEntry &pageEntry(PageId id)
{
    return entries[static_cast<size_t>(id)];
}

QString pageTitle(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return QCoreApplication::translate("Pages", "Overview");
    case PageId::People:
        return QCoreApplication::translate("Pages", "People");
    case PageId::Agenda:
        return QCoreApplication::translate("Pages", "Agenda");
    case PageId::Requests:
        return QCoreApplication::translate("Pages", "Requests");
    case PageId::Deadlines:
        return QCoreApplication::translate("Pages", "Deadlines");
    case PageId::Reports:
        return QCoreApplication::translate("Pages", "Reports");
    case PageId::Documents:
        return QCoreApplication::translate("Pages", "Documents");
    case PageId::History:
        return QCoreApplication::translate("Pages", "History");
    }
    return {};
}

Page::Page(PageId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
{
}

Page::~Page()
{
    // A form is hidden when its surroundings go, and would keep what is typed through a page that is half gone.
    for (RecordEditor *editor : findChildren<RecordEditor *>())
        editor->stopKeeping();
}

void Page::setConference(Conference *conference)
{
    if (m_conference) {
        commitPending();
        m_conference->disconnect(this);
    }
    m_conference = conference;
    if (m_conference)
        connect(m_conference, &Conference::changed, this, &Page::conferenceChanged);
    conferenceReplaced();
}

void Page::setFindings(FindingsWatch *findings)
{
    m_findings = findings;
    connect(findings, &FindingsWatch::found, this, &Page::findingsChanged);
    const QList<RecordEditor *> editors = findChildren<RecordEditor *>();
    for (RecordEditor *editor : editors)
        editor->setFindings(findings);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace multaqa
