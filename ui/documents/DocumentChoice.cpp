// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentChoice.h"

#include "app/documents/DocumentWords.h"

namespace multaqa {

LocalizedText termOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Agenda:
        break;
    case DocumentKind::ParticipantList:
        return DocumentWords::listOfParticipants();
    case DocumentKind::Badges:
        return DocumentWords::badges();
    case DocumentKind::NamePlates:
        return DocumentWords::namePlates();
    case DocumentKind::Figures:
        return DocumentWords::figures();
    case DocumentKind::Reports:
        return DocumentWords::reportsAndSurvey();
    }
    return DocumentWords::agenda();
}

} // namespace multaqa
