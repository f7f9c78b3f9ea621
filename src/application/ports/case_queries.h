// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/filter.h"
#include "application/ports/case_store.h"

namespace recourse {

/// Columns a list can be sorted by.
enum class SortColumn { Received, Number, Customer, Product, Grade, Stage, Due, Amount };

/// Where the next page of a list begins: the sort value and id of the last row seen.
struct PageKey {
    Cell value;
    CaseId id{0};
};

struct ListRequest {
    Filter filter;
    SortColumn sort = SortColumn::Received;
    bool descending = true;
    std::optional<PageKey> after;
    int limit = 100;
};

struct ListRow {
    CaseSummary summary;
    std::string customer; ///< opened from the sealed directory; empty for an anonymous one
};

struct ListPage {
    std::vector<ListRow> rows;
    std::optional<PageKey> next; ///< none: that was the last page
};

/// A count that stops counting: "1000+".
struct CappedCount {
    std::int64_t count = 0;
    bool more = false;
};

struct HistoryEntry {
    EventHead event;
    std::vector<Change> changes;
};

/// A similar case and why it is similar: the text id "similar.<reason>".
struct SimilarCase {
    ListRow row;
    std::vector<std::string> reasons; ///< "customer", "product", "batch", "defect-code", "matter"
};

struct SimilarRequest {
    std::string customer;
    std::string product;
    std::string batch;
    std::string matter;
    std::optional<CaseId> except;
    int limit = 8;
};

/// Everything that is only read. Orders are stated with each.
class CaseQueries {
public:
    virtual ~CaseQueries() = default;
    virtual Stored<std::optional<LoadedCase>> load(CaseId id) = 0;
    virtual Stored<std::optional<CaseId>> findNumber(const std::string& number) = 0;
    virtual Stored<ListPage> list(const ListRequest& request) = 0;
    virtual Stored<CappedCount> count(const Filter& filter, std::int64_t cap) = 0;
    /// Another number than before: somebody else has written to the file meanwhile.
    virtual Stored<std::int64_t> dataVersion() = 0;
    /// Oldest first.
    virtual Stored<std::vector<HistoryEntry>> history(CaseId id) = 0;
    /// The most reasons first, then the newest.
    virtual Stored<std::vector<SimilarCase>> similar(const SimilarRequest& request) = 0;
};

} // namespace recourse
