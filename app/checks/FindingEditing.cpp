// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FindingEditing.h"

#include "Checks.h"

#include "app/FieldCheck.h"
#include "db/stores/RecordStore.h"

namespace multaqa {
namespace {

std::vector<Finding> eachOf(const Finding &finding)
{
    return finding.members.empty() ? std::vector<Finding>{finding} : finding.members;
}

AsideFinding recordOf(const Finding &finding)
{
    AsideFinding aside;
    aside.rule = finding.rule;
    aside.subject = finding.key();
    aside.wording = finding.wording();
    return aside;
}

} // namespace

Result<void> FindingEditing::setAside(Conference &conference, const Finding &finding, const QString &reason,
                                      QDate today)
{
    const QString why = cleanText(reason, TextLines::Many);
    if (why.isEmpty())
        return Error::refused(tr("Reason: say why this is set aside."));
    return conference.perform(Operation::SetFindingsAside, [&](Transaction &transaction) -> Result<void> {
        for (const Finding &each : eachOf(finding)) {
            AsideFinding aside = recordOf(each);
            aside.reason = why;
            aside.setOn = today;
            aside.setBy = conference.person();
            MULTAQA_CHECK(RecordStore<AsideFinding>::put(transaction, aside));
        }
        return {};
    });
}

Result<void> FindingEditing::takeBack(Conference &conference, const Finding &finding)
{
    return conference.perform(Operation::TakeFindingsBack, [&](Transaction &transaction) -> Result<void> {
        for (const Finding &each : eachOf(finding))
            MULTAQA_CHECK(RecordStore<AsideFinding>::retire(transaction, DerivedId::of(recordOf(each))));
        return {};
    });
}

Result<void> FindingEditing::putRight(Conference &conference, const Finding &finding, QDate today)
{
    const CheckRule &rule = ruleOf(finding);
    if (!rule.putRight || finding.needsDecision)
        return Error{ErrorKind::WrongUse,
                     tr("No step puts this right by itself: somebody has to decide. It is: %1").arg(finding.sentence),
                     {},
                     {}};
    if (finding.members.empty())
        return rule.putRight(conference, finding, today);
    return conference.perform(Operation::PutFindingsRight, [&](Transaction &) -> Result<void> {
        for (const Finding &each : finding.members)
            if (!each.needsDecision)
                MULTAQA_CHECK(rule.putRight(conference, each, today));
        return {};
    });
}

} // namespace multaqa
