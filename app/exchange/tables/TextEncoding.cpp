// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextEncoding.h"

namespace multaqa {

std::vector<TextEncoding> TextEncoding::all()
{
    return {
        {"UTF-8", tr("Unicode (UTF-8)")},
        {"windows-1256", tr("Arabic (Windows)")},
        {"windows-1252", tr("Western European (Windows)")},
        {"UTF-16LE", tr("Unicode (UTF-16, as Excel's “Unicode text”)")},
        {"UTF-16BE", tr("Unicode (UTF-16, high byte first)")},
        {"ISO-8859-6", tr("Arabic (ISO)")},
        {"IBM720", tr("Arabic (DOS)")},
        {"ISO-8859-15", tr("Western European (ISO)")},
        {"macintosh", tr("Western European (older Macs)")},
        {"IBM850", tr("Western European (DOS)")},
        {"windows-1250", tr("Central European (Windows)")},
        {"windows-1254", tr("Turkish (Windows)")},
        {"windows-1251", tr("Cyrillic (Windows)")},
        {"KOI8-R", tr("Cyrillic (KOI8-R)")},
        {"windows-1253", tr("Greek (Windows)")},
        {"GB18030", tr("Chinese (GB 18030)")},
        {"Big5", tr("Chinese, traditional (Big5)")},
        {"Shift_JIS", tr("Japanese (Shift JIS)")},
        {"EUC-KR", tr("Korean (EUC)")},
    };
}

} // namespace multaqa
