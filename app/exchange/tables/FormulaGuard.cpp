// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FormulaGuard.h"

#include <QRegularExpression>

#include <algorithm>

namespace multaqa {
namespace {

/// Whether what follows the apostrophes at the beginning of the text would be run.
bool wouldBeRun(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(*first);
}

bool isPhoneInGroups(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\+[0-9]+( [0-9]+)+\\z"));
    return form.match(text).hasMatch();
}

} // namespace

QString guarded(const QString &text)
{
    return wouldBeRun(text) && !isPhoneInGroups(text) ? QString(u'\'' % text) : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && wouldBeRun(text) ? text.mid(1) : text;
}

} // namespace multaqa
