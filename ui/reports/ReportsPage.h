// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/ReportsExport.h"
#include "ui/Pages.h"

class QStackedWidget;

namespace multaqa {

class Button;
class FilterChip;
class FilterField;
class PageHeader;
class ReportsView;
class SurveyView;

/// The voluntary reports, and the survey beside them.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    bool canAddRecord() const override;
    void addRecord() override;
    bool canRemoveRecord() const override;
    void removeRecord() override;
    void chooseNextRecord() override;
    void choosePreviousRecord() override;
    bool showRecord(const QUuid &id) override;
    void findInPage() override;
    void commitPending() override;

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    bool isOfSurvey() const;
    void showPart(bool isOfSurvey);
    void showCounts();
    void exportPart();

    PageHeader *m_header;
    Button *m_export;
    Button *m_add;
    FilterField *m_find;
    FilterChip *m_showReports;
    FilterChip *m_showSurvey;
    ReportsView *m_reports;
    SurveyView *m_survey;
    QStackedWidget *m_parts;
};

} // namespace multaqa
