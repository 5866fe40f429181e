// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ProgressLine.h"

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace multaqa {
namespace {

constexpr qint64 quietFor = 1000; ///< milliseconds
constexpr qint64 between = 100;
/// Back to the first column, and away with what stands there.
constexpr char clearLine[] = "\r\033[K";

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ProgressLine::ProgressLine(const QString &what)
    : m_what(what)
    , m_isTerminal(isTerminal())
{
    m_sinceBegin.start();
    m_sinceLine.start();
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        std::fputs(clearLine, stderr);
}

void ProgressLine::tell(qint64 done, qint64 total)
{
    if (!m_isTerminal)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_sinceBegin.elapsed() < quietFor || (m_isShown && m_sinceLine.elapsed() < between))
        return;
    m_sinceLine.start();
    m_isShown = true;
    QString line = m_what;
    if (total > 0)
        line += u"  " % QString::number(100 * std::min(done, total) / total) % u'%';
    std::fputs(clearLine, stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

Progress ProgressLine::progress()
{
    return [this](qint64 done, qint64 total) {
        tell(done, total);
        return true;
    };
}

} // namespace multaqa
