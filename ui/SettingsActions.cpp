// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SettingsActions.h"

#include "Actions.h"
#include "Application.h"

#include <QAction>

namespace multaqa {

void connectSettings(const Actions &actions)
{
    Application &application = Application::instance();
    const auto choice = [&](ActionId id, bool isNow, auto &&apply) {
        actions[id]->setChecked(isNow);
        QObject::connect(actions[id], &QAction::triggered, &application, apply);
    };
    for (const auto &[id, look] :
         {std::pair{ActionId::LookSystem, Appearance::System}, std::pair{ActionId::LookLight, Appearance::Light},
          std::pair{ActionId::LookDark, Appearance::Dark}})
        choice(id, application.appearance() == look, [&application, to = look] { application.setAppearance(to); });
    for (const auto &[id, language] :
         {std::pair{ActionId::SpeakArabic, Language::Arabic}, std::pair{ActionId::SpeakEnglish, Language::English},
          std::pair{ActionId::SpeakFrench, Language::French}})
        choice(id, application.language() == language, [&application, to = language] { application.setLanguage(to); });
    actions[ActionId::ShowHijri]->setChecked(application.showsHijri());
    QObject::connect(actions[ActionId::ShowHijri], &QAction::toggled, &application,
                     [&application](bool shows) { application.setShowsHijri(shows); });
    const auto resize = [&](ActionId id, auto &&percent) {
        QObject::connect(actions[id], &QAction::triggered, &application,
                         [&application, percent] { application.setTextSize(percent(application.textSize())); });
    };
    resize(ActionId::LargerText, [](int now) { return now + (now < 120 ? 10 : 20); });
    resize(ActionId::SmallerText, [](int now) { return now - (now <= 120 ? 10 : 20); });
    resize(ActionId::NormalText, [](int) { return 100; });
}

} // namespace multaqa
