// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "many_cases.h"

namespace recourse {

/// Durable saves through executor and store, against the same rows written with SQLite's own functions into a copy of
/// the file.
[[nodiscard]] std::vector<Figure> measureSaves(const BenchPlace& place, int runs);

} // namespace recourse
