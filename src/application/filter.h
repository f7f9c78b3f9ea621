// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"
#include "support/cell.h"
#include "support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// One thing asked of a case. Field "" asks for words anywhere in the text of the case.
struct FilterTerm {
    enum class Compare { Is, Contains, Below, UpTo, Above, From };
    /// Words in quotes compare as Is: exactly so; others as Contains. Days are office-local.
    std::string
        field; ///< "", customer, product, batch, class, stage, due, overdue, received, amount, dept, number, kind, end
    Compare compare = Compare::Contains;
    std::string text; ///< as typed
    Cell value;       ///< parsed: Day, Money or std::string
    bool negated = false;
    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

struct Office;

/// The search language of the window and of --filter: any of the groups, each of which asks all of its terms.
struct Filter {
    std::vector<std::vector<FilterTerm>> anyOf; ///< empty: everything
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// `异物 class:II due:<2026-10-01 -stage:closed OR "exact words"`. Unknown fields and unreadable values are refused
/// with what would be understood; the currency is the one of amounts written without.
[[nodiscard]] Result<Filter, Sentence> parseFilter(std::string_view text, std::string_view currency);
/// In an office: classes, kinds, stages, ends and departments that none of its procedures knows are refused too, and
/// names and aliases stand for their codes.
[[nodiscard]] Result<Filter, Sentence> parseFilter(std::string_view text, const Office& office);

} // namespace recourse
