// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/case_rules.h"
#include "support/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace recourse {

/// The number of a sheet registered on that day (R-238, D-11). The serial (≥ 1) is filled with zeros to its width and
/// grows past it: of one sound pattern and period, two serials never give one number.
[[nodiscard]] std::string numberText(const NumberPattern& pattern, Day day, std::int64_t serial);

/// The series that the serial is drawn from: the sheet, the pattern without the serial's width (a wider serial goes on
/// in the same series) and the period of the day.
[[nodiscard]] std::string seriesKey(const NumberPattern& pattern, Day day);

/// Why the pattern would give a number twice, or has a place that nothing is put into. Empty: it is sound.
[[nodiscard]] std::vector<Sentence> patternFaults(const NumberPattern& pattern);

} // namespace recourse
