// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

namespace multaqa {

/// One source of tests in the program of its layer, whose first argument chooses it: "db/JournalTest". They share a
/// program because to link each by itself took longer than to compile it; a process runs only one.
class TestSource
{
public:
    using Run = int (*)(int argc, char **argv);

    /// To be a static object of FILE, the source's own path.
    TestSource(const char *file, Run run);
};

/// Runs the tests of Class in a process with an Application.
template <typename Class, typename Application>
int runTestSource(int argc, char **argv)
{
    Application application(argc, argv);
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace multaqa

#define MULTAQA_TEST_IN(Class, Application)                                                                            \
    static const multaqa::TestSource testSource(__FILE__, multaqa::runTestSource<Class, Application>);

/// At the end of a source: the tests of CLASS, in a process without a window system.
#define MULTAQA_TEST(Class) MULTAQA_TEST_IN(Class, QCoreApplication)
/// With fonts and pictures.
#define MULTAQA_GUI_TEST(Class) MULTAQA_TEST_IN(Class, QGuiApplication)
