// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ListDialog.h"
#include "app/Ordering.h"
#include "db/records/StakeholderGroup.h"

namespace multaqa {

class LocalizedField;

/// The groups that stakeholders are counted by, in the order of the lists of participants.
class StakeholderGroupsDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit StakeholderGroupsDialog(Conference &conference, QWidget *parent = nullptr);

protected:
    Result<std::vector<Entry>> read() override;
    void showEntry(const QUuid &id) override;
    Result<void> keep() override;
    Result<void> remove(const QUuid &id) override;

private:
    void add();
    void move(Move way);

    std::vector<StakeholderGroup> m_groups;
    StakeholderGroup m_known;
    LocalizedField *m_name;
};

} // namespace multaqa
