// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/records/case_image.h"
#include "persistence/records/personal_cells.h"

namespace recourse {

/// Which keys seal the personal texts of one case.
class CaseKeys {
public:
    explicit CaseKeys(const Complaint& complaint)
        : m_case(complaint.id)
        , m_customer(complaint.party ? complaint.party->value() : complaint.id.value()) {}

    [[nodiscard]] CaseId caseId() const { return m_case; }
    /// The customer's own key for the customer, the case's for all else.
    [[nodiscard]] PartyKeyId of(std::string_view table, std::string_view field) const;

private:
    CaseId m_case;
    PartyKeyId m_customer;
};

/// A row as written, for the event that vouches for it: what its columns hold, or nothing for a row taken away.
struct WrittenRow {
    std::string_view table;
    std::span<const StoredColumn> columns;
    std::int64_t id = 0;
    std::vector<SqlValue> values; ///< one for each column
};

/// Reads and writes the rows of case files. Throws SqlError.
class CaseRecords {
public:
    CaseRecords(Connection& connection, const Seal& seal) : m_connection(connection), m_personal(connection, seal) {}

    [[nodiscard]] std::optional<CaseFile> load(CaseId id);
    /// Writes the rows that differ, and only those.
    std::vector<WrittenRow> save(const CaseImage& before, const CaseImage& after, const CaseKeys& keys);

    /// The values of every stored row of the case, as they stand.
    [[nodiscard]] std::vector<WrittenRow> storedRows(const RecordShape& shape, CaseId id);

private:
    [[nodiscard]] TableImage loadTable(const RecordShape& shape, CaseId id);
    [[nodiscard]] RowImage openRow(const RecordShape& shape, std::span<const SqlValue> values) const;
    [[nodiscard]] std::vector<SqlValue> sealRow(const RecordShape& shape, const RowImage& row, const CaseKeys& keys);
    void saveTable(const TableImage& before, const TableImage& after, const CaseKeys& keys,
                   std::vector<WrittenRow>& written);

    Connection& m_connection;
    PersonalCells m_personal;
};

} // namespace recourse
