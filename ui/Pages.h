// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <resources/IconName.h>

#include "db/Subject.h"

#include <QString>
#include <QUuid>
#include <QWidget>

#include <array>

namespace multaqa {

class Conference;
class FindingsWatch;

enum class PageId { Overview, People, Agenda, Requests, Deadlines, Reports, Documents, History };

inline constexpr std::array allPages{PageId::Overview,  PageId::People,  PageId::Agenda,    PageId::Requests,
                                     PageId::Deadlines, PageId::Reports, PageId::Documents, PageId::History};

/// What the sidebar and the View menu show of a page.
struct PageEntry
{
    PageId id{};
    QLatin1String key; ///< in the preferences
    IconName icon{};
};

const PageEntry &pageEntry(PageId id);
QString pageTitle(PageId id);

/// A number beside a page's name, and what it says.
struct Badge
{
    enum class Kind {
        None,
        Count,   ///< how many there are
        Waiting, ///< for the user
        Wrong,   ///< in red: wrong or overdue
    };
    Kind kind = Kind::None;
    int number = 0;
};

/// A screen of the window. The frame sends it the actions of the Record menu, which it may not have.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget *parent = nullptr);
    ~Page() override;

    PageId id() const { return m_id; }

    /// The conference to show from now on; nullptr: none is open. Must outlive the next call.
    void setConference(Conference *conference);
    Conference *conference() const { return m_conference; }
    /// What is wrong in it, for the page and for the editors on it. Given once, before the first conference.
    void setFindings(FindingsWatch *findings);
    FindingsWatch *findings() const { return m_findings; }

    /// Keeps what is typed in a field that was not left yet. Called before the conference goes.
    virtual void commitPending() {}
    virtual bool canAddRecord() const { return false; }
    virtual void addRecord() {}
    virtual bool canRemoveRecord() const { return false; }
    virtual void removeRecord() {}
    virtual void chooseNextRecord() {}
    virtual void choosePreviousRecord() {}
    /// Chooses the record of ID, wherever on the page it stands; false when it is not one of this page's.
    virtual bool showRecord(const QUuid &id)
    {
        Q_UNUSED(id)
        return false;
    }
    /// The keyboard goes to the field that finds within the page, if it has one.
    virtual void findInPage() {}

Q_SIGNALS:
    void badgeChanged(const multaqa::Badge &badge);
    /// What can be done with a record is another than before.
    void recordActionsChanged();
    /// The way onward to another page, and to a record there unless RECORD is null.
    void pageWanted(multaqa::PageId page, const QUuid &record = {});
    /// The same, to make a new record there.
    void newRecordWanted(multaqa::PageId page);

protected:
    /// Another conference, or none: forget what was chosen and read everything.
    virtual void conferenceReplaced() {}
    /// A step, an undo or another's edit changed these subjects. Pages answer to it and never refresh after their own
    /// edit.
    virtual void conferenceChanged(Changes changes) { Q_UNUSED(changes) }
    /// Others were found, or none any more.
    virtual void findingsChanged() {}
    /// Every word anew; called when made and when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    PageId m_id;
    Conference *m_conference = nullptr;
    FindingsWatch *m_findings = nullptr;
};

/// The page of an entry of the list. One case a page.
Page *makePage(PageId id, QWidget *parent);

} // namespace multaqa
