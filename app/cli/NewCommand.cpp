// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NewCommand.h"

#include "app/SampleConference.h"

#include <QFile>

namespace multaqa {

QString NewCommand::summary() const
{
    return tr("Makes a new conference; with --sample, the one of the letter, with invented people.");
}

Result<CommandOutput> NewCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isSample = takeFlag(arguments, QStringLiteral("--sample"));
    if (arguments.size() != 1)
        return wrongUse();
    const QString &path = arguments.front();
    MULTAQA_TRY(auto conference, Conference::create(path, context.person));
    if (isSample)
        if (auto filled = fillWithSample(*conference); !filled) {
            conference.reset();
            QFile::remove(path);
            return filled.error();
        }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("file"), path}});
    output.text = tr("Made %1.").arg(path);
    return output;
}

} // namespace multaqa
