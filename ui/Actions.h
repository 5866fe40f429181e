// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Pages.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <optional>
#include <span>

class QAction;
class QMenu;
class QMenuBar;

namespace multaqa {

enum class ActionId {
    NewFile,
    OpenFile,
    OpenSample,
    SaveCopy,
    ImportAgenda,
    ImportPeople,
    ImportRequests,
    ExportPeople,
    CheckLetter,
    CloseFile,
    Quit,
    Undo,
    Redo,
    SearchEverything,
    FindInPage,
    EditConference,
    EditGroups,
    EditCustomFields,
    EditTags,
    ShowOverview,
    ShowPeople,
    ShowAgenda,
    ShowRequests,
    ShowDeadlines,
    ShowReports,
    ShowDocuments,
    ShowHistory,
    ShowSidebar,
    NextPart,
    ShowHijri,
    LargerText,
    SmallerText,
    NormalText,
    LookSystem,
    LookLight,
    LookDark,
    SpeakArabic,
    SpeakEnglish,
    SpeakFrench,
    AddRecord,
    RemoveRecord,
    NextRecord,
    PreviousRecord,
    FindDuplicates,
    MarkAttendance,
    ShowFigures,
    ForgetPeople,
    Shortcuts,
    About,
    Count
};

/// In the order of the menu bar; a submenu stands in the one that is named in its entry.
enum class MenuId { File, OpenRecent, Edit, View, TextSize, Appearance, Language, Record, PeopleTools, Help, Count };

/// One thing that can be pressed. The table of all of them is in Actions.cpp: menus, shortcuts and the list of
/// shortcuts in Help are made from it.
struct ActionEntry
{
    ActionId id = ActionId::Count;
    MenuId menu = MenuId::Count;
    const char *text = "";     ///< English, with its mnemonic; translated in the context "Actions"
    const char *shortcut = ""; ///< portable text; may be empty
    std::optional<IconName> icon;
    /// Checkable: one of its group, or by itself.
    enum class Group { None, Look, Speech, Pages, Alone } group = Group::None;
    bool startsGroup = false; ///< a line above it
};

std::span<const ActionEntry> actionEntries();
QString menuTitle(MenuId menu);

/// The actions themselves, in the window's language.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }
    QMenu *menu(MenuId menu) const { return m_menus[static_cast<size_t>(menu)]; }
    void fill(QMenuBar *bar) const;
    void retranslate();

private:
    std::array<QAction *, static_cast<size_t>(ActionId::Count)> m_actions{};
    std::array<QMenu *, static_cast<size_t>(MenuId::Count)> m_menus{};
};

} // namespace multaqa
