// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentFrame.h"
#include "ParticipantListContent.h"
#include "ParticipantListPdf.h"

namespace multaqa {

/// Sets a list of participants on pages. Used once, by ParticipantListPdf.
class ParticipantListLayout
{
public:
    ParticipantListLayout(const ParticipantListContent &content, const DocumentFonts &fonts);

    /// Nothing when it was stopped.
    std::optional<LaidOutDocument> layOut(const std::stop_token &stop, const DocumentProgress &progress);

private:
    void addSection(const ParticipantListContent::Section &section);
    void addParty(const ParticipantListContent::Party &party, const ParticipantListContent::Section *opening);
    void addSectionHeading(const ParticipantListContent::Section &section);
    void addPerson(const ParticipantListContent::Person &person);
    double heightOf(const ParticipantListContent::Person &person);
    /// Empty when the person has no address.
    std::vector<Paragraph> emailOf(const ParticipantListContent::Person &person) const;
    LocalizedText sectionAtTopOf(int page) const;

    struct SectionStart
    {
        const ParticipantListContent::Section *section = nullptr;
        int page = 0;
        bool isAtTop = false;
    };

    const ParticipantListContent &m_content;
    PageFlow m_flow;
    DocumentFrame m_frame;
    std::vector<SectionStart> m_starts;
    std::function<bool()> m_goOn; ///< counts a person done; false when it is to stop
    bool m_isStopped = false;
};

} // namespace multaqa
