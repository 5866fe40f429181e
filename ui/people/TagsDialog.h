// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ListDialog.h"
#include "db/records/Tag.h"

class QLineEdit;

namespace multaqa {

class TextLabel;

/// The tags of the conference, and how many people have each.
class TagsDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit TagsDialog(Conference &conference, QWidget *parent = nullptr);

protected:
    Result<std::vector<Entry>> read() override;
    void showEntry(const QUuid &id) override;
    Result<void> keep() override;
    Result<void> remove(const QUuid &id) override;

private:
    struct CountedTag
    {
        Tag tag;
        int people = 0;
    };
    std::vector<CountedTag> m_tags;
    Tag m_known;
    QLineEdit *m_name;
    TextLabel *m_people;
};

} // namespace multaqa
