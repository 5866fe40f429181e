// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantImport.h"
#include "PlannedImport.h"

#include "db/stores/BulkInsert.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace multaqa {

/// Writes a plan within a step. New people go in bulk, in batches; what they name is written before them.
class ImportWriting
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriting)

public:
    static Result<ParticipantImport::Report> write(Transaction &transaction, const PlannedImport &plan,
                                                   const Progress &progress);

private:
    template <typename Record>
    struct Batch
    {
        BulkInsert<Record> bulk;
        std::vector<Record> records;

        Result<void> flush()
        {
            if (records.empty())
                return {};
            std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
            MULTAQA_CHECK(bulk.insert(records));
            records.clear();
            return {};
        }
        /// Only where they are at least as many.
        Result<void> flushFrom(size_t number) { return records.size() < number ? Result<void>() : flush(); }
    };

    ImportWriting(Transaction &transaction, const PlannedImport &plan, ImportNames names);

    Result<void> open();
    void findJoined();
    Result<void> writeRow(size_t row);
    bool isTaken(size_t row) const;
    Result<void> add(size_t row, quint32 number);
    Result<void> update(quint32 number);
    Result<void> overlay(quint32 number, size_t after, ParticipantRow &person);
    Result<void> setPhoto(size_t row, ParticipantRow &person);
    Result<void> writeBelongings(const ParticipantRow &before, ParticipantRow &after);
    Result<void> flushPeople();
    Result<void> flush();
    template <typename Record>
    Result<void> writeNew(std::span<const Record> records, size_t &written);
    Result<void> finish();

    Transaction &m_transaction;
    const PlannedImport &m_plan;
    ImportNames m_names;
    RowInterpretation m_interpretation;
    ParticipantImport::Report m_report;
    QMultiHash<quint32, quint32> m_joined; ///< rows that are about somebody else than themselves, by that person
    QSet<quint32> m_done;                  ///< of those with joined rows
    std::vector<Organisation> m_writtenOrganisations;
    size_t m_groupsWritten = 0;
    size_t m_organisationsWritten = 0;
    size_t m_tagsWritten = 0;
    std::optional<Batch<Participant>> m_participants;
    std::optional<Batch<ParticipantAddress>> m_addresses;
    std::optional<Batch<ParticipantTag>> m_tags;
    std::optional<Batch<Registration>> m_registrations;
    std::optional<Batch<CustomValue>> m_customValues;
};

} // namespace multaqa
