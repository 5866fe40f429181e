// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Progress.h"

#include <QCoreApplication>

class QWidget;

namespace multaqa {

/// Work that may take long, done in another thread while the window goes on painting. It takes no input meanwhile; what
/// is not over at once is shown by a bar with a button to stop it.
class LongWork
{
    Q_DECLARE_TR_FUNCTIONS(LongWork)

public:
    /// WORK is a callable Result<…>(const Progress &). TITLE says what is done: "Reading list.xlsx".
    template <typename Work>
    static auto run(QWidget *parent, const QString &title, Work &&work) -> std::invoke_result_t<Work, const Progress &>
    {
        std::optional<std::invoke_result_t<Work, const Progress &>> outcome;
        waitFor(parent, title, [&](const Progress &progress) { outcome.emplace(work(progress)); });
        return *std::move(outcome);
    }

    /// The same for a step of CONFERENCE. WORK is a callable Result<…>(Conference &, const Progress &); it is given the
    /// conference as that thread may use it.
    template <typename Work>
    static auto step(QWidget *parent, Conference &conference, const QString &title, Work &&work)
        -> std::invoke_result_t<Work, Conference &, const Progress &>
    {
        using Outcome = std::invoke_result_t<Work, Conference &, const Progress &>;
        StepReport made;
        auto outcome = run(parent, title, [&](const Progress &progress) -> Outcome {
            MULTAQA_TRY(const auto beside, Conference::openBeside(conference.path(), conference.person()));
            Outcome result = work(*beside, progress);
            made = beside->lastStep();
            return result;
        });
        conference.takeNotice(made);
        return outcome;
    }

private:
    static void waitFor(QWidget *parent, const QString &title, const std::function<void(const Progress &)> &work);
};

} // namespace multaqa
