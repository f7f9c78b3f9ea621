// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/filter.h"
#include "application/ports/office.h"

#include <span>

namespace recourse {

/// A place at the left of the desk: a saved filter with its count. Its name is the text "place.<id>".
struct Place {
    std::string_view id;
    std::string_view stage;  ///< cases that wait for this milestone; empty: another filter
    std::string_view within; ///< the place it stands under
};

[[nodiscard]] std::span<const Place> places();
[[nodiscard]] const Place* findPlace(std::string_view id);
/// Whether cases of this office can ever be there: some procedure has the stage.
[[nodiscard]] bool isUsed(const Place& place, const Office& office);

/// today: of the office.
[[nodiscard]] Filter filterOf(const Place& place, Day today);

/// What is chosen in the row above the list; empty: everything.
struct QuickFilter {
    std::string grade;
    std::string stage;
    std::string due; ///< "late", "today", "week"
    friend bool operator==(const QuickFilter&, const QuickFilter&) = default;
};
[[nodiscard]] Filter filterOf(const QuickFilter& quick, Day today);

/// What both let through.
[[nodiscard]] Filter both(const Filter& a, const Filter& b);

} // namespace recourse
