// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/MoveConsequences.h"
#include "app/checks/MovePreview.h"

#include "ui/widgets/Chip.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace multaqa {

/// What would come of moving a deadline, found in another thread and shown as a list.
class ConsequencesView : public QWidget
{
    Q_OBJECT

public:
    /// NOW is the end that holds: of it nothing comes.
    ConsequencesView(std::shared_ptr<const MovePreview> preview, const DeadlineEnd &now, QWidget *parent = nullptr);

    /// From now on END is asked about; an answer that comes too late is not shown.
    void ask(const DeadlineEnd &end);
    /// Whether what is shown is of END.
    bool isAnswered(const DeadlineEnd &end) const { return m_shown == end; }

Q_SIGNALS:
    void answered();

private:
    void start();
    void take();
    void show(const MoveConsequences &consequences);
    void add(IconName icon, Tone tone, const QString &sentence, const QString &place = {});

    std::shared_ptr<const MovePreview> m_preview;
    QFutureWatcher<MoveConsequences> m_work;
    DeadlineEnd m_now;
    DeadlineEnd m_asked;
    DeadlineEnd m_underWay;
    std::optional<DeadlineEnd> m_shown;
    QVBoxLayout *m_list;
};

} // namespace multaqa
