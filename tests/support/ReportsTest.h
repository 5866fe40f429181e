// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/ReportEditing.h"
#include "support/TestConference.h"

#include <QFile>

namespace multaqa {

/// For tests of reports and the survey: a conference in Beirut, and short ways to what they need.
class ReportsTest
{
protected:
    void startAfresh()
    {
        m_file = std::make_unique<TestConference>();
        ConferenceDetails details = RecordStore<ConferenceDetails>(database()).all().value().front();
        details.timeZone = QStringLiteral("Asia/Beirut");
        m_file->replace(details);
    }

    Conference &conference() { return **m_file; }
    const Database &database() { return conference().database(); }
    Report report(ReportId id) { return RecordStore<Report>(database()).get(id).value(); }

    OrganisationId organisation(const QString &name)
    {
        Organisation organisation;
        organisation.id = OrganisationId::make();
        organisation.name.en = name;
        m_file->add(organisation, Operation::AddOrganisation);
        return organisation.id;
    }
    /// A person of ORGANISATION with a registration of STATE.
    void takesPart(OrganisationId organisation, RegistrationState state)
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = QStringLiteral("Leila Attar");
        person.organisation = organisation;
        m_file->add(person, Operation::AddParticipant);
        const Event event = m_file->addEvent({{}, QStringLiteral("Consultation"), {}}, {2021, 2, 23});
        Registration registration;
        registration.id = RegistrationId::make();
        registration.participant = person.id;
        registration.event = event.id;
        registration.state = state;
        m_file->add(registration, Operation::SetRegistration);
    }
    static Report titled(const QString &title, std::optional<QDate> received = {})
    {
        Report report;
        report.title = title;
        report.receivedOn = received;
        return report;
    }
    /// A file called NAME with DATA in it. Its path.
    QString written(const QString &name, const QByteArray &data)
    {
        QFile file(m_file->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() ? file.fileName() : QString();
    }
    QString pdf(const QString &name = QStringLiteral("تقرير لبنان.pdf"))
    {
        return written(name, "%PDF-1.7\nvoluntary report");
    }

    std::unique_ptr<TestConference> m_file;
};

} // namespace multaqa
