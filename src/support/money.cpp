// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/money.h"

#include "support/decimal.h"
#include "support/text.h"
#include "support/wide.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::int64_t kLargestMinor = 9'000'000'000'000'000;

/// The ISO code for how people write a currency before or after the number; empty for an unknown one.
std::string currencyOf(std::string_view written) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWritten{{{"元", "CNY"},
                                                                                     {"￥", "CNY"},
                                                                                     {"¥", "CNY"},
                                                                                     {"人民币", "CNY"},
                                                                                     {"RMB", "CNY"},
                                                                                     {"$", "USD"},
                                                                                     {"€", "EUR"},
                                                                                     {"£", "GBP"}}};
    for (const auto& [sign, code] : kWritten) {
        if (written == sign)
            return std::string(code);
    }
    const bool isCode =
        written.size() == 3 && std::all_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCode ? std::string(written) : std::string();
}

} // namespace

std::optional<Money> parseMoney(std::string_view text, std::string_view currency) {
    text = trimmed(text);
    const std::size_t number = text.find_first_of("-+0123456789");
    if (number == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = trimmed(text.substr(0, number));
    std::string_view rest = text.substr(number);
    const std::optional<Decimal> amount = takeDecimal(rest, 2);
    if (!amount || (!before.empty() && !rest.empty()))
        return std::nullopt;
    const std::string_view written = before.empty() ? rest : before;
    std::string code = written.empty() ? std::string(currency) : currencyOf(written);
    const std::optional<std::int64_t> minor = rescaled(*amount, 2);
    if (code.empty() || !minor || *minor > kLargestMinor || *minor < -kLargestMinor)
        return std::nullopt;
    return Money{*minor, std::move(code)};
}

std::string toText(const Money& money) {
    return decimalText({money.minor, 2}) + " " + money.currency;
}

std::optional<Money> sum(const Money& a, const Money& b) {
    Money total{0, a.currency};
    if (a.currency != b.currency || __builtin_add_overflow(a.minor, b.minor, &total.minor))
        return std::nullopt;
    return total;
}

Money percentOf(const Money& base, std::int64_t hundredthsOfPercent) {
    const Wide product = static_cast<Wide>(base.minor) * hundredthsOfPercent;
    const Wide half = product < 0 ? -5000 : 5000;
    return Money{static_cast<std::int64_t>((product + half) / 10000), base.currency};
}

} // namespace recourse
