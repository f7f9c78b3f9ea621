// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/cell.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What is known of a case when a rule is chosen: fact key → value. A fact that is absent is unknown.
using Facts = std::map<std::string, Cell, std::less<>>;

struct FactKind {
    std::string_view key;
    Kind kind; ///< Choice, Choices, Flag, Money, Quantity, Percent or Number
};

/// The facts the program knows of every case. A rule may also ask for an extra field of its procedure (factKind).
inline constexpr FactKind kFacts[] = {
    {"class", Kind::Choice},
    {"kind", Kind::Choice},
    {"channel", Kind::Choice},
    {"demand", Kind::Choices},
    {"defect-code", Kind::Choices}, ///< of all lines
    {"disposition", Kind::Choices},
    {"amount", Kind::Money},
    {"department", Kind::Choices}, ///< the responsible ones
    {"charged", Kind::Flag},
    {"valid", Kind::Choice},
    {"satisfied", Kind::Choice}, ///< at the last follow-up
    {"repeated", Kind::Flag},    ///< linked with others of the same problem
    {"defective-percent", Kind::Percent},
};

/// One test of a fact. Bounds say in words whether they include their number (Civil Code art. 1259: 以上 以下 以内
/// include, 超过 不满 exclude).
struct Test {
    std::string fact;
    std::vector<std::string> oneOf; ///< any of these codes (of a Choices fact: at least one of them)
    std::optional<Cell> from;       ///< ≥
    std::optional<Cell> above;      ///< >
    std::optional<Cell> upTo;       ///< ≤
    std::optional<Cell> below;      ///< <
    friend bool operator==(const Test&, const Test&) = default;
};

/// All tests must hold; none at all always holds.
struct Condition {
    std::vector<Test> all;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// An unknown fact fails every test, but for amounts: one not known yet counts as above every limit ("takes the highest
/// route, never zero").
[[nodiscard]] bool holds(const Condition& condition, const Facts& facts);

} // namespace recourse
