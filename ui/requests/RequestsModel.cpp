// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestsModel.h"

#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/people/PeopleCatalogue.h"
#include "app/people/PeopleTerms.h"
#include "app/requests/RequestTerms.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {
namespace {

QString organisationOf(const RequestEntry &entry, Language language)
{
    return entry.organisation ? organisationName(*entry.organisation, language) : QString();
}

/// Where a request stands among all: the accepted first, the ones that nobody waits for last.
int stageOf(RequestDecision decision)
{
    switch (decision) {
    case RequestDecision::Accepted:
        return 0;
    case RequestDecision::Reserve:
        return 1;
    case RequestDecision::Undecided:
        return 2;
    case RequestDecision::Declined:
        return 3;
    case RequestDecision::Withdrawn:
        break;
    }
    return 4;
}

} // namespace

void RequestsModel::setBook(const RequestBook &book, const ConferenceDetails &conference)
{
    reset([&] {
        m_book = book;
        m_conference = conference;
        m_sought.clear();
        for (const RequestEntry &entry : m_book.entries) {
            QStringList words{entry.participant.nameArabic, entry.participant.nameLatin, entry.request.topic};
            for (const Language language : allLanguages)
                words << organisationOf(entry, language) << countryName(entry.country(), language);
            m_sought.push_back(fold(words.join(u' ')));
        }
    });
}

void RequestsModel::setSession(std::optional<SessionId> session)
{
    reset([&] { m_session = session; });
}

void RequestsModel::setDecision(std::optional<RequestDecision> decision)
{
    reset([&] { m_decision = decision; });
}

bool RequestsModel::passes(size_t record) const
{
    const RequestEntry &entry = m_book.entries[record];
    if (m_decision && entry.request.decision != *m_decision)
        return false;
    return !m_session || entry.request.session == m_session ||
           std::find(entry.wishes.begin(), entry.wishes.end(), *m_session) != entry.wishes.end();
}

const RequestEntry *RequestsModel::find(const QByteArray &wanted) const
{
    return m_book.entry(RoleRequestId::fromBytes(wanted));
}

QString RequestsModel::dayText(QDate day) const
{
    return formatDay(day, Application::instance().language(), windowDateStyle(m_conference), DayForm::Short);
}

ChipContent RequestsModel::chipOf(const RequestEntry &entry)
{
    const QString word = termOf(entry.request.decision).in(Application::instance().language());
    switch (entry.request.decision) {
    case RequestDecision::Accepted:
        return {word, IconName::Check, Tone::Done};
    case RequestDecision::Reserve:
        return {tr("Reserve %1", "a rank").arg(windowNumber(entry.rank)), IconName::Reserve, Tone::Note};
    case RequestDecision::Undecided:
        return {word, IconName::Clock, Tone::Attention};
    case RequestDecision::Declined:
    case RequestDecision::Withdrawn:
        break;
    }
    return {word, IconName::Declined, Tone::Muted};
}

QString RequestsModel::columnName(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Group:
        return tr("Group");
    case CountryColumn:
        return tr("Country");
    case GenderColumn:
        return tr("Gender");
    case Received:
        return tr("Received");
    case Decision:
        return tr("Decision");
    default:
        return {};
    }
}

Cell RequestsModel::cell(size_t record, int column) const
{
    const RequestEntry &entry = m_book.entries[record];
    const Language language = Application::instance().language();
    Cell cell;
    switch (column) {
    case Name:
        cell.text = nameOf(entry.participant).best(language);
        cell.second = organisationOf(entry, language);
        cell.isBold = true;
        break;
    case Group:
        if (const StakeholderGroup *group = m_book.group(entry.group()))
            cell.text = group->name.best(language);
        cell.isSecondary = true;
        break;
    case CountryColumn:
        cell.text = countryName(entry.country(), language);
        break;
    case GenderColumn:
        if (entry.participant.gender != Gender::NotGiven)
            cell.text = termOf(entry.participant.gender).in(language);
        cell.isSecondary = true;
        break;
    case Received:
        cell.text = dayText(entry.request.receivedAt.date());
        if (entry.lateness == Lateness::Late) {
            cell.second = tr("late");
            cell.tone = Tone::Attention;
        } else if (entry.lateness == Lateness::InTimeByExtension) {
            cell.second = tr("by the extension");
        }
        break;
    case Decision:
        cell.chip = chipOf(entry);
        break;
    default:
        break;
    }
    return cell;
}

QString RequestsModel::sortText(size_t record, int column) const
{
    const RequestEntry &entry = m_book.entries[record];
    const QString received = entry.request.receivedAt.toString(Qt::ISODate);
    if (column == Received)
        return received;
    if (column == Decision)
        return QString::number(stageOf(entry.request.decision)) + QString::number(entry.rank).rightJustified(4, u'0') +
               received;
    return cell(record, column).text;
}

} // namespace multaqa
