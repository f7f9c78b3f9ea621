// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/filter.h"
#include "domain/calendar/office_zone.h"
#include "persistence/parties/party_directory.h"
#include "persistence/sql/statement.h"

namespace recourse {

/// A condition on a row of case_row (as c), with its values in the order of the question marks.
struct SqlCondition {
    std::string sql;
    std::vector<SqlValue> values;

    /// Both hold.
    void add(const SqlCondition& other);
};

/// What the list is ordered by when by date, as it is indexed: cases without a date stand at the end.
inline constexpr std::string_view kDueOrder = "coalesce(c.due_at, 9223372036854775807)";

/// What the terms of a filter mean depends on these.
struct FilterContext {
    const OfficeZone& zone;
    const PartyDirectory& directory;
    Instant now;
};

/// How words are found: by the index, which is best unless the other terms leave few rows, or in the text of each row.
enum class WordSearch { ByIndex, ByRow };

/// Exact in both ways.
[[nodiscard]] SqlCondition wordCondition(const FilterTerm& term, WordSearch search);

/// How the rows are come by.
struct FilterUse {
    WordSearch words = WordSearch::ByIndex;
    /// Fields whose terms may choose the index; the others are only tried on each row. None: every field may.
    std::optional<std::vector<std::string_view>> leading{};
};
[[nodiscard]] SqlCondition conditionOf(const Filter& filter, const FilterContext& context, const FilterUse& use);

/// Whether the term asks for words in the text.
[[nodiscard]] inline bool asksWords(const FilterTerm& term) {
    return term.field.empty();
}

/// The MATCH of all words of a filter that has one group and denies none of its words: then the index can lead. Empty
/// otherwise.
[[nodiscard]] std::string leadingMatch(const Filter& filter);

/// The filter without its words; they must all be in one group.
[[nodiscard]] Filter withoutWords(const Filter& filter);

} // namespace recourse
