// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Attendance.h"
#include "db/records/CustomField.h"
#include "db/records/Participant.h"
#include "db/records/Registration.h"

namespace multaqa {

/// The words for what is known of people, in the three languages; see AgendaTerms.
LocalizedText termOf(Gender gender);
LocalizedText termOf(Consent consent);
LocalizedText termOf(RegistrationState state);
LocalizedText termOf(RegistrationFormat format);
LocalizedText termOf(AttendanceHow how);
LocalizedText termOf(CustomFieldKind kind);
/// What a custom value of a yes-or-no field says: "yes", "no".
LocalizedText yesNoTerm(const QString &value);

} // namespace multaqa
