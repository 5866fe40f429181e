// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"

#include <QGuiApplication>

namespace {

QtMessageHandler qtHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt says so wherever there is no desktop session, such as in cron or a container; it is no fault and no news.
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        qtHandler(type, context, message);
}

} // namespace

int main(int argc, char *argv[])
{
    // Documents are laid out by Qt Gui; a terminal has no display for it, and needs none.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qtHandler = qInstallMessageHandler(handleMessage);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("multaqa"));
    QTextStream out(stdout);
    QTextStream errors(stderr);
    return multaqa::CommandLine::run(QCoreApplication::arguments().mid(1), out, errors);
}
