// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/number_pattern_check.h"

#include <algorithm>
#include <array>
#include <vector>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 13> kNumberPlaces{"yy",       "yyyy",     "mm",       "dd",       "serial",
                                                         "serial:1", "serial:2", "serial:3", "serial:4", "serial:5",
                                                         "serial:6", "serial:7", "serial:8"};

} // namespace

std::optional<Sentence> numberPatternFault(const NumberPattern& number) {
    if (number.pattern.empty())
        return std::nullopt; // said where it was read
    std::vector<std::string_view> places;
    const std::string_view pattern = number.pattern;
    for (std::size_t open = pattern.find_first_of("{}"); open != std::string_view::npos;) {
        const std::size_t close = pattern.find('}', open);
        const std::string_view place =
            pattern.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
        if (pattern[open] == '}' || close == std::string_view::npos ||
            std::find(kNumberPlaces.begin(), kNumberPlaces.end(), place) == kNumberPlaces.end())
            return Sentence{"procedure.fault.unknown-place", {std::string(place)}};
        places.push_back(place);
        open = pattern.find_first_of("{}", close + 1);
    }
    const auto has = [&places](std::string_view start) {
        return std::count_if(places.begin(), places.end(),
                             [start](std::string_view p) { return p.starts_with(start); });
    };
    if (has("serial") != 1)
        return Sentence{"procedure.fault.no-serial", {}};
    const bool year = number.period == "never" || has("yy") > 0;
    const bool month = number.period != "month" || has("mm") > 0;
    return year && month ? std::nullopt : std::optional(Sentence{"procedure.fault.numbers-repeat", {}});
}

} // namespace recourse
