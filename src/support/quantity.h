// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// A count or measure: value · 10^-scale of a unit. "12.5 kg" is {125, 1, "kg"}. Trailing zeros are dropped when read,
/// so equal quantities are equal members.
struct Quantity {
    std::int64_t value = 0;
    std::int64_t scale = 0; ///< 0…6
    std::string unit;       ///< empty: pieces
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// "12.5 kg", "1,200", "300 桶"; nothing for anything that does not begin with a number.
[[nodiscard]] std::optional<Quantity> parseQuantity(std::string_view text);
[[nodiscard]] std::string toText(const Quantity& quantity);

/// Of one unit and without overflow; nothing otherwise.
[[nodiscard]] std::optional<Quantity> sum(const Quantity& a, const Quantity& b);
[[nodiscard]] std::optional<std::strong_ordering> compare(const Quantity& a, const Quantity& b);

/// part ÷ whole in hundredths of a percent, rounded half up; nothing for a whole of zero or two units.
[[nodiscard]] std::optional<std::int64_t> share(const Quantity& part, const Quantity& whole);

} // namespace recourse
