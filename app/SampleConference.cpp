// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SampleConference.h"

#include "app/exchange/ConferenceJsonReader.h"

#include <QFile>

namespace multaqa {

Result<void> fillWithSample(Conference &conference)
{
    QFile sample(QStringLiteral(":/sample/sample.json"));
    if (!sample.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Failed, {}, sample.fileName(), sample.errorString()};
    MULTAQA_TRY(const ImportReport report,
                ConferenceJsonReader::read(conference, sample.readAll(), sample.fileName(), Operation::FillWithSample));
    if (!report.refused.empty())
        return Error{ErrorKind::Failed, {}, sample.fileName(), report.refused.front().why};
    return {};
}

} // namespace multaqa
