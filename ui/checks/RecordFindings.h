// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/Finding.h"
#include "db/Result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace multaqa {

class FindingsWatch;

/// What is wrong with one record, beside it: a card for each finding, with the step that puts it right, or, where
/// somebody has to decide, the way to set it aside.
class RecordFindings : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFindings(QWidget *parent = nullptr);

    void setFindings(FindingsWatch *findings);
    /// Null: none is shown.
    void showRecord(const QUuid &record);
    void leaveOut(const QStringList &rules);
    /// Asked before each step; false: it is not done.
    void setBefore(std::function<bool()> before) { m_before = std::move(before); }

Q_SIGNALS:
    void answered(const multaqa::Result<void> &outcome);

private:
    void refresh();
    /// Whether its step was done.
    bool answer(const Finding &finding);

    FindingsWatch *m_findings = nullptr;
    QUuid m_record;
    QStringList m_leftOut;
    std::function<bool()> m_before;
    QVBoxLayout *m_cards;
};

} // namespace multaqa
