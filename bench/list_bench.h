// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "many_cases.h"

namespace recourse {

/// Pages of the list, counts of the places and searches, as the window asks for them, against the query by which SQLite
/// finds the same rows soonest. Ends the program if the rows are not the same.
[[nodiscard]] std::vector<Figure> measureLists(const BenchPlace& place, int runs);

} // namespace recourse
