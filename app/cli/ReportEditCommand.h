// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/reports/ReportEditing.h"
#include "db/records/Report.h"

#include <QCoreApplication>

namespace multaqa {

/// Either of two commands: a new report, or another word on one that is there. What is not said stays.
class ReportEditCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportEditCommand)

public:
    enum class Kind { Add, Edit };

    explicit ReportEditCommand(Kind kind)
        : m_kind(kind)
    {
    }

    QString name() const override
    {
        return m_kind == Kind::Add ? QStringLiteral("report add") : QStringLiteral("report edit");
    }
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    struct Said
    {
        std::optional<QString> title;
        std::optional<Language> language;
        std::optional<QString> note;
        std::optional<std::optional<QDate>> received; ///< no day: only announced
        std::optional<ReportEditing::Authors> authors;
        std::optional<QString> document; ///< a path, or "none": it is taken away

        void apply(Report &report) const;
        /// Whether the document is all that is said.
        bool isOfDocument() const;
    };
    static Result<Said> said(QStringList &arguments);
    static Result<ReportId> add(Conference &conference, const Said &said, QDate today);
    static Result<void> edit(Conference &conference, ReportId id, const Said &said, QDate today);

    Kind m_kind;
};

} // namespace multaqa
