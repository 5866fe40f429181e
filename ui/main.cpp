// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    multaqa::Application application(argc, argv);
    application.begin(multaqa::StartWords::read(multaqa::Application::arguments()));
    QMainWindow window;
    window.show();
    return multaqa::Application::exec();
}
