// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "support/time.h"

#include <optional>
#include <string>

namespace recourse {

/// Somebody declared that he has an interest in a customer, in a product or in one case: he stands aside there.
struct Interest {
    RowId id{0};
    PersonId person{0};
    std::string in;   ///< "customer", "product", "case"
    std::string name; ///< of the customer or product, the case's number; empty for a customer who was forgotten
    std::string why;  ///< in the person's own words
    Day from;
    std::optional<Day> withdrawnOn{}; ///< from that day on it holds no more

    [[nodiscard]] bool holdsOn(Day day) const { return from <= day && (!withdrawnOn || day < *withdrawnOn); }
    friend bool operator==(const Interest&, const Interest&) = default;
};

} // namespace recourse
