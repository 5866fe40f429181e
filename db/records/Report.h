// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AttachmentKey.h"
#include "Table.h"

namespace multaqa {

/// A voluntary report that organisations (ReportAuthor) hand in, alone or jointly.
struct Report
{
    ReportId id;
    QString title;
    Language language = Language::Arabic;
    std::optional<QDate> receivedOn; ///< none: announced, not here yet
    AttachmentKey document;
    QString documentName; ///< the name of the file as it came
    std::optional<QDate> publishedOn;
    QString publishedLink;
    QString note;

    bool operator==(const Report &) const = default;
};

template <>
struct Table<Report>
{
    static constexpr const char *name = "report";
    static constexpr Subject subject = Subject::Reports;
    static constexpr auto fields = std::tuple{field("title", &Report::title),
                                              field("language", &Report::language),
                                              field("received_on", &Report::receivedOn),
                                              field("document", &Report::document),
                                              field("document_name", &Report::documentName),
                                              field("published_on", &Report::publishedOn),
                                              field("published_link", &Report::publishedLink),
                                              field("note", &Report::note)};
};

/// An organisation that hands a report in.
struct ReportAuthor
{
    ReportAuthorId id;
    ReportId report;
    OrganisationId organisation;

    bool operator==(const ReportAuthor &) const = default;
};

template <>
struct Table<ReportAuthor>
{
    static constexpr const char *name = "report_author";
    static constexpr Subject subject = Subject::Reports;
    static constexpr auto fields =
        std::tuple{field("report_id", &ReportAuthor::report), field("organisation_id", &ReportAuthor::organisation)};
    static constexpr auto joins = std::tuple{&ReportAuthor::report, &ReportAuthor::organisation};
};

} // namespace multaqa
