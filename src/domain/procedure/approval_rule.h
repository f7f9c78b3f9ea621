// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/condition.h"
#include "domain/words/refusal.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What somebody does at a step of a route.
enum class Act { Opinion, Review, Countersign, Approve, Inform };

/// As it is stored: "opinion", "review", "countersign", "approve", "inform".
[[nodiscard]] constexpr std::string_view actKey(Act act) {
    constexpr std::array<std::string_view, 5> kKeys{"opinion", "review", "countersign", "approve", "inform"};
    return kKeys.at(static_cast<std::size_t>(act));
}

/// One step. Steps of the same order run side by side; the next order begins when all of them are done. An Inform step
/// is done by being told.
struct RouteStep {
    std::int64_t order = 1;
    std::string role;
    Act act = Act::Approve;
    friend bool operator==(const RouteStep&, const RouteStep&) = default;
};

/// A route with the facts it is for. Of all routes of a subject the first whose condition holds is taken.
struct ApprovalRoute {
    std::string key;
    std::string subject; ///< "disposition", "recall"
    Condition when;
    std::vector<RouteStep> steps;
    RuleSource source;
    friend bool operator==(const ApprovalRoute&, const ApprovalRoute&) = default;
};

/// Who may not do an act because of what he did before in the same case.
struct SeparationRule {
    std::string act; ///< "approve", "review", "countersign", "verify-action", …
    std::vector<std::string>
        notBy; ///< "proposed", "registered", "inspected", "carried-out", "same-route", "responsible-department"
    Condition when;
    RuleSource source;
    friend bool operator==(const SeparationRule&, const SeparationRule&) = default;
};

/// Roles that may use a verb; of several rows for one verb the first that holds. A verb without a row that holds is
/// open to everybody with an account.
struct Permission {
    std::string verb;
    std::vector<std::string> roles;
    Condition when;
    RuleSource source;
    friend bool operator==(const Permission&, const Permission&) = default;
};

} // namespace recourse
