// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decimal.h"

#include "support/text.h"

namespace recourse {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A comma stands between thousands when three digits and then no digit follow it.
bool separatesThousands(std::string_view rest) {
    return rest.size() >= 4 && rest[0] == ',' && isDigit(rest[1]) && isDigit(rest[2]) && isDigit(rest[3]) &&
           (rest.size() == 4 || !isDigit(rest[4]));
}

} // namespace

std::optional<Decimal> takeDecimal(std::string_view& text, std::int64_t maxScale) {
    std::string_view rest = trimmed(text);
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    Decimal number;
    bool digits = false;
    bool point = false;
    while (!rest.empty()) {
        if (isDigit(rest.front())) {
            digits = true;
            number.scale += point ? 1 : 0;
            if (number.scale > maxScale || __builtin_mul_overflow(number.value, std::int64_t{10}, &number.value) ||
                __builtin_add_overflow(number.value, std::int64_t{rest.front() - '0'}, &number.value))
                return std::nullopt;
        } else if (rest.front() == '.' && !point && rest.size() > 1 && isDigit(rest[1])) {
            point = true;
        } else if (!digits || point || !separatesThousands(rest)) {
            break;
        }
        rest.remove_prefix(1);
    }
    if (!digits)
        return std::nullopt;
    if (negative)
        number.value = -number.value;
    text = trimmed(rest);
    return number;
}

std::string decimalText(const Decimal& number) {
    const bool negative = number.value < 0;
    std::string digits = std::to_string(number.value);
    if (negative)
        digits.erase(0, 1);
    const auto scale = static_cast<std::size_t>(number.scale);
    if (scale > 0) {
        if (digits.size() <= scale)
            digits.insert(0, scale + 1 - digits.size(), '0');
        digits.insert(digits.size() - scale, ".");
    }
    return negative ? "-" + digits : digits;
}

std::optional<std::int64_t> rescaled(const Decimal& number, std::int64_t scale) {
    std::int64_t value = number.value;
    for (std::int64_t s = number.scale; s < scale; ++s) {
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value))
            return std::nullopt;
    }
    for (std::int64_t s = number.scale; s > scale; --s) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

} // namespace recourse
