// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/procedure/approval_rule.h"
#include "support/cell.h"

#include <span>
#include <string_view>

namespace recourse {

/// Whether a member of a rule document may be left out.
enum class Need { Must, May };

/// How the values of an enumeration are written, in their order.
using Words = std::span<const std::string_view>;

template <class E>
Words wordsOf();

template <>
inline Words wordsOf<TimeUnit>() {
    static constexpr std::string_view words[] = {"minutes",      "hours", "working-hours", "days",
                                                 "working-days", "weeks", "months"};
    return words;
}

template <>
inline Words wordsOf<OnDayOff>() {
    static constexpr std::string_view words[] = {"stay", "next"};
    return words;
}

template <>
inline Words wordsOf<DeadlineUse>() {
    static constexpr std::string_view words[] = {"clock", "promise-limit", "promise"};
    return words;
}

template <>
inline Words wordsOf<Act>() {
    static constexpr std::string_view words[] = {"opinion", "review", "countersign", "approve", "inform"};
    return words;
}

/// Kind::Reference is left out: nobody types a reference.
template <>
inline Words wordsOf<Kind>() {
    static constexpr std::string_view words[] = {"text",    "long-text", "number", "percent", "flag",    "choice",
                                                 "choices", "date",      "moment", "money",   "quantity"};
    return words;
}

} // namespace recourse
