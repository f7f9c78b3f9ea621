// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"

#include <span>

namespace recourse {

/// A page as the window asks for it: a place, words typed into the search box, an order.
struct ListQuestion {
    std::string_view name;
    std::string_view place;
    std::string_view typed;
    SortColumn sort = SortColumn::Received;
    bool descending = true;
    bool middle = false; ///< the page after :key and :id instead of the first
    /// What finds the same rows soonest, after SELECT … FROM.
    std::string_view bare;
};
[[nodiscard]] std::span<const ListQuestion> listQuestions();

/// The count of a place, capped as the window caps it.
struct PlaceCount {
    std::string_view place;
    std::string_view bare; ///< what counts the same soonest, after SELECT 1 FROM
};
[[nodiscard]] std::span<const PlaceCount> placeCounts();

} // namespace recourse
