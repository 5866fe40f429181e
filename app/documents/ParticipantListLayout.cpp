// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantListLayout.h"

#include "DocumentLook.h"

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr TextStyle sectionStyle{13, FontWeight::Bold, strongInk};
constexpr TextStyle partyStyle{10.5, FontWeight::Bold, 0xFF0077A8};
constexpr TextStyle nameStyle{10, FontWeight::Bold, ink};
constexpr TextStyle positionStyle{9, FontWeight::Regular, ink};
constexpr TextStyle emailStyle{8.5, FontWeight::Regular, quietInk};

constexpr double beforeSection = 20;
constexpr double ruleGap = 3;
constexpr double ruleThickness = 0.75;
constexpr double beforeParty = 12;
constexpr double beforePerson = 5;

} // namespace

ParticipantListLayout::ParticipantListLayout(const ParticipantListContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(DocumentFrame::metadataOf(content, DocumentWords::listOfParticipants()),
             DocumentFrame::geometryOf(content), fonts)
    , m_frame(content, m_flow)
{
}

std::optional<LaidOutDocument> ParticipantListLayout::layOut(const std::stop_token &stop,
                                                             const DocumentProgress &progress)
{
    int total = 0;
    for (const auto &section : m_content.sections)
        for (const auto &party : section.parties)
            total += int(party.people.size());
    m_goOn = [&, done = 0]() mutable {
        ++done;
        constexpr int often = 64;
        if (progress && (done % often == 0 || done == total))
            progress(done, total);
        return !stop.stop_requested();
    };
    m_frame.addTitleBlock();
    for (const auto &section : m_content.sections)
        if (!m_isStopped)
            addSection(section);
    if (m_isStopped || stop.stop_requested())
        return std::nullopt;
    return m_flow.finish(
        [this](PageFlow &, int page, int pages) { m_frame.addAround(page, pages, sectionAtTopOf(page)); });
}

LocalizedText ParticipantListLayout::sectionAtTopOf(int page) const
{
    LocalizedText heading;
    for (const SectionStart &start : m_starts)
        if (start.page < page || (start.page == page && start.isAtTop))
            heading = start.section->heading;
    return heading;
}

void ParticipantListLayout::addSection(const ParticipantListContent::Section &section)
{
    m_flow.builder().open(StructureRole::Section, m_frame.documentLanguage());
    const auto *opening = &section;
    for (const auto &party : section.parties) {
        addParty(party, opening);
        opening = nullptr;
        if (m_isStopped)
            break;
    }
    m_flow.builder().close();
}

void ParticipantListLayout::addSectionHeading(const ParticipantListContent::Section &section)
{
    m_starts.push_back({&section, m_flow.builder().pageNumber(), m_flow.isAtTop()});
    const double top = m_flow.y();
    m_flow.addParagraphs(StructureRole::Heading2, m_frame.inAllLanguages(section.heading, sectionStyle), beforeSection);
    m_flow.builder().bookmark(0, section.heading.best(m_frame.documentLanguage()), top);
    m_flow.advance(ruleGap);
    m_flow.addRule(ruleThickness, unitedNationsBlue);
}

/// OPENING: the section that begins with this party. Headings stay with the first person under them.
void ParticipantListLayout::addParty(const ParticipantListContent::Party &party,
                                     const ParticipantListContent::Section *opening)
{
    const auto heading = m_frame.inAllLanguages(party.name, partyStyle);
    double room = beforeParty + m_flow.heightOf(heading);
    if (opening)
        room += beforeSection + m_flow.heightOf(m_frame.inAllLanguages(opening->heading, sectionStyle)) + ruleGap +
                ruleThickness;
    if (!party.people.empty())
        room += heightOf(party.people.front());
    m_flow.ensureRoom(room);
    if (opening)
        addSectionHeading(*opening);
    m_flow.builder().open(StructureRole::Section, m_frame.documentLanguage());
    const double top = m_flow.y();
    m_flow.addParagraphs(StructureRole::Heading3, heading, beforeParty);
    m_flow.builder().bookmark(1, party.name.best(m_frame.documentLanguage()), top);
    for (const auto &person : party.people) {
        addPerson(person);
        if (!m_goOn()) {
            m_isStopped = true;
            break;
        }
    }
    m_flow.builder().close();
}

std::vector<Paragraph> ParticipantListLayout::emailOf(const ParticipantListContent::Person &person) const
{
    if (person.email.isEmpty())
        return {};
    return m_frame.inAllLanguages({person.email, person.email, person.email}, emailStyle);
}

double ParticipantListLayout::heightOf(const ParticipantListContent::Person &person)
{
    return beforePerson + m_flow.heightOf(m_frame.inAllLanguages(person.name, nameStyle)) +
           m_flow.heightOf(m_frame.inAllLanguages(person.position, positionStyle)) + m_flow.heightOf(emailOf(person));
}

void ParticipantListLayout::addPerson(const ParticipantListContent::Person &person)
{
    m_flow.ensureRoom(heightOf(person));
    m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(person.name, nameStyle), beforePerson);
    m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(person.position, positionStyle), 0);
    m_flow.addParagraphs(StructureRole::Paragraph, emailOf(person), 0);
}

} // namespace multaqa
