// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceEditing.h"

#include "app/FieldCheck.h"
#include "db/OrderKey.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

Result<std::vector<Host>> hostsInOrder(const Database &database)
{
    MULTAQA_TRY(auto hosts, RecordStore<Host>(database).all());
    std::stable_sort(hosts.begin(), hosts.end(), [](const Host &a, const Host &b) { return a.position < b.position; });
    return hosts;
}

Result<void> writeHosts(Transaction &transaction, const std::vector<OrganisationId> &wanted)
{
    MULTAQA_TRY(auto before, hostsInOrder(transaction.database()));
    std::vector<OrganisationId> now;
    for (const Host &host : before)
        now.push_back(host.organisation);
    if (now == wanted)
        return {};
    QString last;
    for (const OrganisationId &organisation : wanted) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Host &host) { return host.organisation == organisation; });
        Host host;
        const bool isKnown = known != before.end();
        if (isKnown) {
            host = *known;
            before.erase(known);
        } else {
            host.id = HostId::make();
            host.organisation = organisation;
        }
        host.position = last = OrderKey::between(last, {});
        MULTAQA_CHECK(isKnown ? RecordStore<Host>::update(transaction, host)
                              : RecordStore<Host>::insert(transaction, host));
    }
    for (const Host &host : before)
        MULTAQA_CHECK(RecordStore<Host>::retire(transaction, host.id));
    return {};
}

} // namespace

Result<ConferenceDetails> ConferenceEditing::details(const Database &database)
{
    MULTAQA_TRY(const auto all, RecordStore<ConferenceDetails>(database).all());
    if (all.empty())
        return Error{ErrorKind::Damaged, {}, database.path(), {}};
    return all.front();
}

Result<std::vector<OrganisationId>> ConferenceEditing::hosts(const Database &database)
{
    MULTAQA_TRY(const auto hosts, hostsInOrder(database));
    std::vector<OrganisationId> organisations;
    for (const Host &host : hosts)
        organisations.push_back(host.organisation);
    return organisations;
}

Result<void> ConferenceEditing::edit(Conference &conference, ConferenceDetails details,
                                     const std::vector<OrganisationId> &hosts)
{
    cleanFields(details);
    MULTAQA_CHECK(FieldCheck::timeZone(details.timeZone));
    MULTAQA_CHECK(FieldCheck::email(details.mailbox));
    MULTAQA_CHECK(FieldCheck::link(details.page));
    return conference.perform(Operation::EditConference, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(RecordStore<ConferenceDetails>::update(transaction, details));
        return writeHosts(transaction, hosts);
    });
}

} // namespace multaqa
