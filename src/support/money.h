// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// An amount in minor units (fen, cents) of a currency (ISO 4217, three capitals). Amounts of two currencies are never
/// compared or added: convert first, at a recorded rate.
struct Money {
    std::int64_t minor = 0;
    std::string currency;
    friend bool operator==(const Money&, const Money&) = default;
};

/// "1200.50 CNY", "1,200.5", "￥300" read; without a currency the amount is in the given one. Nothing for anything
/// else, for more than two decimals and beyond ±9·10^15 minor units.
[[nodiscard]] std::optional<Money> parseMoney(std::string_view text, std::string_view currency);

/// "1200.50 CNY"
[[nodiscard]] std::string toText(const Money& money);

/// Both in one currency, without overflow; nothing otherwise.
[[nodiscard]] std::optional<Money> sum(const Money& a, const Money& b);

/// Percent (in hundredths of a percent: 12.50 % = 1250) of an amount, rounded half away from zero to the minor unit.
[[nodiscard]] Money percentOf(const Money& base, std::int64_t hundredthsOfPercent);

} // namespace recourse
