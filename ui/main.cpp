// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "MainWindow.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace multaqa;
    Application application(argc, argv);
    const StartWords words = StartWords::read(Application::arguments());
    application.begin(words);
    if (words.wantsHelp || !words.error.isEmpty()) {
        std::fprintf(words.error.isEmpty() ? stdout : stderr, "%s\n",
                     qUtf8Printable(words.error.isEmpty() ? StartWords::help() : words.error));
        return words.error.isEmpty() ? 0 : 2;
    }
    if (words.wantsVersion) {
        std::printf("multaqa %s\n", qUtf8Printable(Application::applicationVersion()));
        return 0;
    }
    MainWindow window;
    window.show();
    if (!words.file.isEmpty())
        window.documents().open(words.file);
    return Application::exec();
}
