// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "JournalText.h"

namespace multaqa::JournalText {
namespace {

void appendEscaped(QString &text, const QString &value)
{
    const QChar *run = value.constData();
    const QChar *const end = run + value.size();
    for (const QChar *c = run; c != end; ++c) {
        const char16_t code = c->unicode();
        if (code >= 0x20 && code != u'"' && code != u'\\')
            continue;
        text.append(run, c - run);
        run = c + 1;
        text += u'\\';
        switch (code) {
        case u'"':
        case u'\\':
            text += *c;
            break;
        case u'\b':
            text += u'b';
            break;
        case u'\t':
            text += u't';
            break;
        case u'\n':
            text += u'n';
            break;
        case u'\f':
            text += u'f';
            break;
        case u'\r':
            text += u'r';
            break;
        default:
            text += u"u00" % QString::number(code, 16).rightJustified(2, u'0');
        }
    }
    text.append(run, end - run);
}

} // namespace

QString nameOf(const QString &column)
{
    return u'"' % column % u"\":";
}

void append(QString &text, const QVariant &value)
{
    if (value.isNull()) {
        text += QLatin1String("null");
    } else if (value.typeId() == QMetaType::QString) {
        text += u'"';
        appendEscaped(text, *static_cast<const QString *>(value.constData()));
        text += u'"';
    } else {
        text += QString::number(value.toLongLong());
    }
}

void appendKey(QString &text, const QVariant &value)
{
    if (value.isNull())
        text += QLatin1String("null");
    else
        text += u'"' % QString::fromLatin1(value.toByteArray().toHex()) % u'"';
}

} // namespace multaqa::JournalText
