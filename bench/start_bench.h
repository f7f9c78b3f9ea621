// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "many_cases.h"

namespace recourse {

/// From starting the program to the first paint of its window, and to the first rows of the desk's list for somebody
/// who signs in at once, against a window with as much in it that does nothing else. The programs are those built
/// beside this one.
[[nodiscard]] std::vector<Figure> measureStarts(const BenchPlace& place, int runs);

} // namespace recourse
