// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/ReportEditing.h"
#include "db/records/Organisation.h"

#include <QWidget>

namespace multaqa {

class FlowLayout;
class OrganisationField;

/// The organisations that hand a report in, each to be taken away, and a line that finds those that are there.
class ReportAuthorsField : public QWidget
{
    Q_OBJECT

public:
    explicit ReportAuthorsField(QWidget *parent = nullptr);

    void setConference(const Conference *conference);
    void showAuthors(const std::vector<Organisation> &authors, bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void edited(const multaqa::ReportEditing::Authors &authors);
    /// There is no organisation called NAME.
    void unknown(const QString &name);

private:
    void add();

    ReportEditing::Authors m_authors;
    QWidget *m_chips;
    FlowLayout *m_flow;
    OrganisationField *m_line;
};

} // namespace multaqa
