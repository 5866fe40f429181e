// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineOptions.h"

#include "app/deadlines/ReminderDays.h"
#include "db/stores/RecordStore.h"

namespace multaqa {
namespace {

Error wrong(const QString &sentence)
{
    return {ErrorKind::WrongUse, sentence, {}, {}};
}

} // namespace

QString DeadlineOptions::words()
{
    return QStringLiteral("[--kind KIND] [--title TEXT] [--audience TEXT] [--day DATE] [--hour HH:MM] [--zone ZONE] "
                          "[--event ID] [--remind 14,7,1] [--note TEXT] [--link ADDRESS]");
}

Result<std::optional<QTime>> DeadlineOptions::hourOf(const QString &text)
{
    if (text == QLatin1String("none"))
        return std::optional<QTime>();
    const QTime hour = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!hour.isValid())
        return wrong(tr("\"%1\" is not an hour; write HH:MM, such as 17:00.").arg(text));
    return std::optional(hour);
}

Result<void> DeadlineOptions::take(QStringList &arguments, Language language, Deadline &deadline)
{
    const QString none = QStringLiteral("none");
    if (const auto kind = Command::takeOption(arguments, QStringLiteral("--kind"))) {
        const auto known = fromWord<DeadlineKind>(*kind);
        if (!known)
            return wrong(tr("There is no kind of deadline \"%1\"; choose registration, speaker_requests, answers, "
                            "reports, survey, logistics or other.")
                             .arg(*kind));
        deadline.kind = *known;
    }
    const auto takeText = [&](const char *name, LocalizedText &text) {
        if (const auto given = Command::takeOption(arguments, QString::fromLatin1(name)))
            text.in(language) = *given;
    };
    takeText("--title", deadline.title);
    takeText("--audience", deadline.audience);
    takeText("--note", deadline.note);
    if (const auto day = Command::takeOption(arguments, QStringLiteral("--day"))) {
        deadline.day.reset();
        if (*day != none) {
            MULTAQA_TRY(deadline.day, Command::dayOf(*day));
        }
    }
    if (const auto hour = Command::takeOption(arguments, QStringLiteral("--hour"))) {
        MULTAQA_TRY(deadline.hour, hourOf(*hour));
    }
    if (const auto zone = Command::takeOption(arguments, QStringLiteral("--zone")))
        deadline.timeZone = *zone;
    if (const auto event = Command::takeOption(arguments, QStringLiteral("--event")))
        deadline.event = *event == none ? std::nullopt : std::optional(EventId::fromText(*event));
    if (const auto days = Command::takeOption(arguments, QStringLiteral("--remind")))
        deadline.remindBefore = *days == none ? QStringList() : ReminderDays::split(*days);
    if (const auto link = Command::takeOption(arguments, QStringLiteral("--link")))
        deadline.link = *link;
    return {};
}

Result<Deadline> DeadlineOptions::find(const Conference &conference, const QString &text)
{
    MULTAQA_TRY(auto deadline, RecordStore<Deadline>(conference.database()).find(DeadlineId::fromText(text)));
    if (!deadline)
        return Error::refused(
            tr("Deadline: there is none with the id %1 in %2. Find the id with \"deadlines\"; nothing was changed.")
                .arg(text, conference.path()));
    return *std::move(deadline);
}

} // namespace multaqa
