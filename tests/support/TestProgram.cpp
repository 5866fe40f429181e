// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestProgram.h"

#include <QDir>
#include <QList>
#include <QTextStream>

namespace multaqa {

namespace {

struct Source
{
    QString path;
    TestSource::Run run;
};

QList<Source> &sources()
{
    static QList<Source> list;
    return list;
}

/// The source that NAME means; nothing where there is none.
const Source *sourceNamed(const QString &name)
{
    for (const Source &source : sources()) {
        if (source.path.endsWith(u'/' + name + QStringLiteral(".cpp"))) {
            return &source;
        }
    }
    return nullptr;
}

} // namespace

TestSource::TestSource(const char *file, Run run)
{
    sources().append({QDir::fromNativeSeparators(QString::fromLocal8Bit(file)), run});
}

} // namespace multaqa

/// PROGRAM SOURCE [ARGUMENTS OF Qt Test, such as a function's name].
int main(int argc, char *argv[])
{
    const multaqa::Source *source = argc > 1 ? multaqa::sourceNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!source) {
        QTextStream(stderr) << "Say which tests first, such as db/JournalTest. Here are:\n";
        for (const multaqa::Source &each : multaqa::sources()) {
            QTextStream(stderr) << each.path << '\n';
        }
        return 2;
    }
    argv[1] = argv[0];
    return source->run(argc - 1, argv + 1);
}
