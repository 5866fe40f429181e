// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterCheck.h"

#include <QCoreApplication>

namespace multaqa {

/// What can be wrong with e-mail addresses and links.
class AddressRules
{
    Q_DECLARE_TR_FUNCTIONS(AddressRules)

public:
    /// An address or a link whose parts stand in the wrong order, or apart, with what it likely was.
    static void tornAddresses(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    static void tornLinks(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    /// One that is nearly the conference's, but is not.
    static void addressesAgainstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    static void linksAgainstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
};

} // namespace multaqa
