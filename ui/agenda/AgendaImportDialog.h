// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/AgendaImport.h"

#include <QDialog>

namespace multaqa {

/// What an imported schedule brought, and what was odd in it and how it was understood.
class AgendaImportDialog : public QDialog
{
    Q_OBJECT

public:
    AgendaImportDialog(const QString &file, const AgendaImport::Report &report, QWidget *parent = nullptr);

    /// Asks for a file, reads it beside the window with its progress shown, takes it as one step, and reports.
    static void run(QWidget *parent, Conference &conference);
    /// The same for a file that is chosen already; the report is left to the caller. Cancelled when the person stops
    /// it.
    static Result<AgendaImport::Report> take(QWidget *parent, Conference &conference, const QString &path);
};

} // namespace multaqa
