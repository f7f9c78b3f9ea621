// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantity.h"

#include "support/decimal.h"
#include "support/text.h"
#include "support/wide.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::int64_t kLargestScale = 6;

struct SameScale {
    std::int64_t a = 0;
    std::int64_t b = 0;
    std::int64_t scale = 0;
};

std::optional<SameScale> sameScale(const Quantity& a, const Quantity& b) {
    if (a.unit != b.unit)
        return std::nullopt;
    const std::int64_t scale = std::max(a.scale, b.scale);
    const auto left = rescaled({a.value, a.scale}, scale);
    const auto right = rescaled({b.value, b.scale}, scale);
    if (!left || !right)
        return std::nullopt;
    return SameScale{*left, *right, scale};
}

Quantity shortest(Quantity quantity) {
    while (quantity.scale > 0 && quantity.value % 10 == 0) {
        quantity.value /= 10;
        --quantity.scale;
    }
    return quantity;
}

} // namespace

std::optional<Quantity> parseQuantity(std::string_view text) {
    const std::optional<Decimal> number = takeDecimal(text, kLargestScale);
    if (!number)
        return std::nullopt;
    return shortest({number->value, number->scale, std::string(text)});
}

std::string toText(const Quantity& quantity) {
    const std::string number = decimalText({quantity.value, quantity.scale});
    return quantity.unit.empty() ? number : number + " " + quantity.unit;
}

std::optional<Quantity> sum(const Quantity& a, const Quantity& b) {
    const std::optional<SameScale> same = sameScale(a, b);
    std::int64_t total = 0;
    if (!same || __builtin_add_overflow(same->a, same->b, &total))
        return std::nullopt;
    return shortest({total, same->scale, a.unit});
}

std::optional<std::strong_ordering> compare(const Quantity& a, const Quantity& b) {
    const std::optional<SameScale> same = sameScale(a, b);
    if (!same)
        return std::nullopt;
    return same->a <=> same->b;
}

std::optional<std::int64_t> share(const Quantity& part, const Quantity& whole) {
    const std::optional<SameScale> same = sameScale(part, whole);
    if (!same || same->b == 0)
        return std::nullopt;
    const Wide doubled = static_cast<Wide>(same->a) * 20000 + same->b;
    return static_cast<std::int64_t>(doubled / (static_cast<Wide>(same->b) * 2));
}

} // namespace recourse
