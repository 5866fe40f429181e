// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantName.h"

namespace multaqa {

LocalizedText nameOf(const Participant &participant)
{
    return {participant.nameArabic, participant.nameLatin, participant.nameLatin};
}

LocalizedText formalNameOf(const Participant &participant)
{
    const LocalizedText names = nameOf(participant);
    LocalizedText formal;
    for (const Language language : allLanguages) {
        const QString &name = names.in(language);
        const QString &honorific = participant.honorific.in(language);
        if (name.isEmpty())
            formal.in(language) = names.best(language);
        else
            formal.in(language) = honorific.isEmpty() ? name : QString(honorific % u' ' % name);
    }
    return formal;
}

} // namespace multaqa
