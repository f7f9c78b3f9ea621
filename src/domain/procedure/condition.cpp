// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/condition.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

bool isOneOf(const Test& test, const Cell& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        const auto* flag = std::get_if<std::int64_t>(&value);
        const std::string_view word = flag != nullptr && *flag != 0 ? "yes" : "no";
        return flag != nullptr && std::find(test.oneOf.begin(), test.oneOf.end(), word) != test.oneOf.end();
    }
    const std::vector<std::string> codes = split(*text, ',');
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        return std::find(test.oneOf.begin(), test.oneOf.end(), code) != test.oneOf.end();
    });
}

std::optional<std::strong_ordering> order(const Cell& a, const Cell& b) {
    if (const auto* x = std::get_if<Money>(&a), *y = std::get_if<Money>(&b); x != nullptr && y != nullptr)
        return x->currency == y->currency ? std::optional(x->minor <=> y->minor) : std::nullopt;
    if (const auto* x = std::get_if<Quantity>(&a), *y = std::get_if<Quantity>(&b); x != nullptr && y != nullptr)
        return compare(*x, *y);
    if (const auto* x = std::get_if<std::int64_t>(&a), *y = std::get_if<std::int64_t>(&b); x != nullptr && y != nullptr)
        return *x <=> *y;
    return std::nullopt;
}

bool isAmount(const Test& test) {
    const auto money = [](const std::optional<Cell>& bound) { return bound && std::holds_alternative<Money>(*bound); };
    return money(test.from) || money(test.above) || money(test.upTo) || money(test.below);
}

bool passes(const Test& test, const Facts& facts) {
    const auto found = facts.find(test.fact);
    if (found == facts.end() || isEmpty(found->second))
        return isAmount(test) && !test.upTo && !test.below;
    const Cell& value = found->second;
    if (!test.oneOf.empty() && !isOneOf(test, value))
        return false;
    const auto compares = [&value](const std::optional<Cell>& bound, auto accepts) {
        if (!bound)
            return true;
        const auto ordering = order(value, *bound);
        return ordering && accepts(*ordering);
    };
    return compares(test.from, [](auto o) { return std::is_gteq(o); }) &&
           compares(test.above, [](auto o) { return std::is_gt(o); }) &&
           compares(test.upTo, [](auto o) { return std::is_lteq(o); }) &&
           compares(test.below, [](auto o) { return std::is_lt(o); });
}

} // namespace

bool holds(const Condition& condition, const Facts& facts) {
    return std::all_of(condition.all.begin(), condition.all.end(),
                       [&](const Test& test) { return passes(test, facts); });
}

} // namespace recourse
