// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// value · 10^-scale
struct Decimal {
    std::int64_t value = 0;
    std::int64_t scale = 0;
};

/// Reads the number that text begins with ("-1,200.50 kg" → -120050, scale 2) and cuts it and the blanks around it off.
/// A comma counts only between digits as a separator of thousands. Nothing, and text untouched, if there is no number,
/// it has more than maxScale decimals or does not fit.
[[nodiscard]] std::optional<Decimal> takeDecimal(std::string_view& text, std::int64_t maxScale);

/// "-1200.50" for -120050, scale 2.
[[nodiscard]] std::string decimalText(const Decimal& number);

/// The same number with that scale, if it is exact and fits.
[[nodiscard]] std::optional<std::int64_t> rescaled(const Decimal& number, std::int64_t scale);

} // namespace recourse
