// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/ParticipantMerge.h"

#include <QScrollArea>

#include <optional>

class QAbstractButton;
class QGridLayout;
class QVBoxLayout;

namespace multaqa {

class TextLabel;

/// Two people side by side: where they differ a choice of the value, then what does not differ, then the person as it
/// will be.
class MergeForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergeForm(QWidget *parent = nullptr);

    /// The choices of MERGE, which are then changed here.
    Result<void> showMerge(const Conference &conference, ParticipantMerge merge);
    const std::optional<ParticipantMerge> &merge() const { return m_merge; }

private:
    void addHeads(QGridLayout *grid);
    void addChoice(QGridLayout *grid, const ParticipantMerge::Field &field, const QString &label,
                   const QStringList &values);
    void addShared(QVBoxLayout *column, const std::vector<std::pair<QString, QString>> &shared);
    void addOutcome(QVBoxLayout *column);
    void takeAll(size_t person);
    void showOutcome();

    const Conference *m_conference = nullptr;
    std::optional<ParticipantMerge> m_merge;
    TextLabel *m_outcome = nullptr;
    QHash<QString, QList<QAbstractButton *>> m_choices; ///< by field, a card for each person
};

} // namespace multaqa
