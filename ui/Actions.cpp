// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Actions.h"

#include "widgets/Icon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace multaqa {

namespace {

using Group = ActionEntry::Group;

// In the order of the menus and within them.
constexpr ActionEntry entries[] = {
    {ActionId::NewFile, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&New conference…"), "Ctrl+Shift+N",
     IconName::NewFile},
    {ActionId::OpenFile, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", IconName::OpenFile},
    {ActionId::OpenSample, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open the &sample conference"), "", {}},
    {ActionId::SaveCopy, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save a &copy…"), "Ctrl+Shift+S",
     IconName::SaveCopy, Group::None, true},
    {ActionId::ImportAgenda, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Import an agenda…"), "Ctrl+I",
     IconName::Import},
    {ActionId::ImportPeople, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import &people…"), "Ctrl+Shift+I",
     IconName::Import},
    {ActionId::ImportRequests, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import &requests…"), "Ctrl+Shift+R",
     IconName::Import},
    {ActionId::ExportPeople, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Export people…"), "Ctrl+E", IconName::Export},
    {ActionId::CheckLetter, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Chec&k a letter…"), "Ctrl+Shift+L",
     IconName::Letters},
    {ActionId::CloseFile, MenuId::File, QT_TRANSLATE_NOOP("Actions", "C&lose the conference"), "Ctrl+W", {}},
    {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", {}, Group::None, true},

    {ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", IconName::Undo},
    {ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", IconName::Redo},
    {ActionId::SearchEverything, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Search everything"), "Ctrl+K",
     IconName::Search, Group::None, true},
    {ActionId::FindInPage, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find on this page"), "Ctrl+F",
     IconName::Filter},
    {ActionId::EditConference, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Con&ference…"), "F4", IconName::Settings,
     Group::None, true},
    {ActionId::EditGroups, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Stakeholder &groups…"), "", {}},
    {ActionId::EditCustomFields, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Own fields of people…"), "", {}},
    {ActionId::EditTags, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Tags…"), "", {}},

    {ActionId::ShowOverview, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Overview"), "Ctrl+1", IconName::Overview,
     Group::Pages},
    {ActionId::ShowPeople, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&People"), "Ctrl+2", IconName::People,
     Group::Pages},
    {ActionId::ShowAgenda, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Agenda"), "Ctrl+3", IconName::Agenda,
     Group::Pages},
    {ActionId::ShowRequests, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Requests"), "Ctrl+4", IconName::Requests,
     Group::Pages},
    {ActionId::ShowDeadlines, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Deadlines"), "Ctrl+5", IconName::Deadlines,
     Group::Pages},
    {ActionId::ShowReports, MenuId::View, QT_TRANSLATE_NOOP("Actions", "R&eports"), "Ctrl+6", IconName::Reports,
     Group::Pages},
    {ActionId::ShowDocuments, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Do&cuments"), "Ctrl+7", IconName::Documents,
     Group::Pages},
    {ActionId::ShowHistory, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+8", IconName::History,
     Group::Pages},
    {ActionId::ShowSidebar, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show or hide the &sidebar"), "F9",
     IconName::ShowSidebar, Group::None, true},
    {ActionId::NextPart,
     MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Keyboard to the ne&xt part of the window"),
     "F6",
     {}},
    {ActionId::ShowHijri, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Hi&jri date beside days"), "", {}, Group::Alone},
    {ActionId::LargerText, MenuId::TextSize, QT_TRANSLATE_NOOP("Actions", "&Larger"), "Ctrl++", IconName::ZoomIn},
    {ActionId::SmallerText, MenuId::TextSize, QT_TRANSLATE_NOOP("Actions", "&Smaller"), "Ctrl+-", IconName::ZoomOut},
    {ActionId::NormalText, MenuId::TextSize, QT_TRANSLATE_NOOP("Actions", "&Normal"), "Ctrl+0", {}},
    {ActionId::LookSystem, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "As the &system"), "", {}, Group::Look},
    {ActionId::LookLight, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "&Light"), "", {}, Group::Look},
    {ActionId::LookDark, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", {}, Group::Look},
    // Each in its own letters, so that whoever got lost finds the way back; not translated.
    {ActionId::SpeakArabic, MenuId::Language, "العربية", "Ctrl+Alt+1", {}, Group::Speech},
    {ActionId::SpeakEnglish, MenuId::Language, "English", "Ctrl+Alt+2", {}, Group::Speech},
    {ActionId::SpeakFrench, MenuId::Language, "Français", "Ctrl+Alt+3", {}, Group::Speech},

    {ActionId::AddRecord, MenuId::Record, QT_TRANSLATE_NOOP("Actions", "&New"), "Ctrl+N", IconName::Add},
    {ActionId::RemoveRecord, MenuId::Record, QT_TRANSLATE_NOOP("Actions", "&Remove"), "Ctrl+Backspace",
     IconName::Remove},
    {ActionId::NextRecord, MenuId::Record, QT_TRANSLATE_NOOP("Actions", "N&ext"), "Alt+Down", IconName::Down,
     Group::None, true},
    {ActionId::PreviousRecord, MenuId::Record, QT_TRANSLATE_NOOP("Actions", "&Previous"), "Alt+Up", IconName::Up},
    {ActionId::FindDuplicates, MenuId::PeopleTools, QT_TRANSLATE_NOOP("Actions", "Find &duplicate people…"), "Ctrl+D",
     IconName::Merge},
    {ActionId::MarkAttendance, MenuId::PeopleTools, QT_TRANSLATE_NOOP("Actions", "Mark &attendance…"), "Ctrl+Shift+A",
     IconName::Check},
    {ActionId::ShowFigures, MenuId::PeopleTools, QT_TRANSLATE_NOOP("Actions", "&Figures…"), "Ctrl+Shift+F", {}},
    {ActionId::ForgetPeople,
     MenuId::PeopleTools,
     QT_TRANSLATE_NOOP("Actions", "F&orget people after the conference…"),
     "",
     {},
     Group::None,
     true},

    {ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1", IconName::Keyboard},
    {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Multaqa"), "", IconName::About},
};

/// The menu in which a submenu stands, and the action before which it is put; Count: at the end.
struct Submenu
{
    MenuId menu;
    MenuId parent;
    ActionId before;
};
constexpr Submenu submenus[] = {
    {MenuId::OpenRecent, MenuId::File, ActionId::OpenSample}, {MenuId::TextSize, MenuId::View, ActionId::Count},
    {MenuId::Appearance, MenuId::View, ActionId::Count},      {MenuId::Language, MenuId::View, ActionId::Count},
    {MenuId::PeopleTools, MenuId::Record, ActionId::Count},
};

QString actionText(const ActionEntry &entry)
{
    if (entry.group == Group::Speech)
        return QString::fromUtf8(entry.text);
    return QCoreApplication::translate("Actions", entry.text);
}

} // namespace

std::span<const ActionEntry> actionEntries()
{
    return entries;
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("Actions", "&File");
    case MenuId::OpenRecent:
        return QCoreApplication::translate("Actions", "Open &recent");
    case MenuId::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("Actions", "&View");
    case MenuId::TextSize:
        return QCoreApplication::translate("Actions", "&Text size");
    case MenuId::Appearance:
        return QCoreApplication::translate("Actions", "Appea&rance");
    case MenuId::Language:
        return QCoreApplication::translate("Actions", "&Language");
    case MenuId::Record:
        return QCoreApplication::translate("Actions", "&Record");
    case MenuId::PeopleTools:
        return QCoreApplication::translate("Actions", "P&eople");
    case MenuId::Help:
        return QCoreApplication::translate("Actions", "&Help");
    case MenuId::Count:
        break;
    }
    return {};
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (QMenu *&menu : m_menus) {
        menu = new QMenu;
        connect(this, &QObject::destroyed, menu, &QObject::deleteLater);
    }
    QHash<int, QActionGroup *> groups;
    for (const ActionEntry &entry : entries) {
        auto *action = new QAction(this);
        m_actions[static_cast<size_t>(entry.id)] = action;
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
        if (entry.icon)
            action->setIcon(icon(*entry.icon));
        action->setCheckable(entry.group != Group::None);
        if (entry.group != Group::None && entry.group != Group::Alone) {
            QActionGroup *&group = groups[static_cast<int>(entry.group)];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        QMenu *into = menu(entry.menu);
        if (entry.startsGroup)
            into->addSeparator();
        into->addAction(action);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    menu(MenuId::View)->addSeparator();
    for (const Submenu &submenu : submenus) {
        QAction *before = submenu.before == ActionId::Count ? nullptr : (*this)[submenu.before];
        menu(submenu.parent)->insertMenu(before, menu(submenu.menu));
    }
    retranslate();
}

void Actions::fill(QMenuBar *bar) const
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Record, MenuId::Help})
        bar->addMenu(menu(id));
}

void Actions::retranslate()
{
    for (const ActionEntry &entry : entries)
        (*this)[entry.id]->setText(actionText(entry));
    for (size_t id = 0; id < m_menus.size(); ++id)
        m_menus[id]->setTitle(menuTitle(static_cast<MenuId>(id)));
}

} // namespace multaqa
