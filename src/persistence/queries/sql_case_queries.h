// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "application/ports/office.h"

namespace recourse {

class DataFile;

/// Reads the cases of a data file, which must outlive it. For the thread that opened the file; somebody must be signed
/// in.
class SqlCaseQueries final : public CaseQueries {
public:
    SqlCaseQueries(DataFile& file, const Clock& clock) : m_file(file), m_clock(clock) {}

    Stored<std::optional<LoadedCase>> load(CaseId id) override;
    Stored<std::optional<CaseId>> findNumber(const std::string& number) override;
    Stored<ListPage> list(const ListRequest& request) override;
    Stored<CappedCount> count(const Filter& filter, std::int64_t cap) override;
    Stored<std::int64_t> dataVersion() override;
    Stored<std::vector<HistoryEntry>> history(CaseId id) override;
    Stored<std::vector<SimilarCase>> similar(const SimilarRequest& request) override;

    /// Merges some of what saving left in the search index: to be called when nothing else is to be done, until it
    /// answers that nothing was left.
    Stored<bool> mergeSearchIndex();

private:
    DataFile& m_file;
    const Clock& m_clock;
};

} // namespace recourse
