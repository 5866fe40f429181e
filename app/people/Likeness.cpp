// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Likeness.h"

#include <QStringList>

namespace multaqa {

QString Likeness::why() const
{
    QStringList sentences;
    switch (name) {
    case Name::Equal:
        sentences << tr("Their names are the same.");
        break;
    case Name::Alike:
        sentences << tr("Their names sound alike.");
        break;
    case Name::Part:
        sentences << tr("One name is a part of the other.");
        break;
    case Name::Unlike:
        break;
    }
    if (isEmailShared)
        sentences << tr("They have the same e-mail address.");
    if (isPhoneShared)
        sentences << tr("They have the same telephone number.");
    if (isOrganisationShared)
        sentences << tr("They belong to the same organisation.");
    if (isCountryShared)
        sentences << tr("They come from the same country.");
    return sentences.join(u' ');
}

} // namespace multaqa
