// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// Whether somebody may have been harmed and who must be told: R-031. The aware date is the first employee's.
struct SafetyDecision {
    RowId id{0};
    std::optional<Choice> adverseEvent{}; ///< yes, no, unknown
    std::optional<Instant> awareAt{};
    std::optional<std::string> awareBy{};
    std::optional<Choices> reportableTo{};
    std::optional<Day> reportBy{};
    std::optional<Instant> reportedAt{};
    std::optional<std::string> decidedBy{};
    std::optional<Instant> decidedAt{};
    std::optional<LongText> reason{};
    friend bool operator==(const SafetyDecision&, const SafetyDecision&) = default;
};

inline constexpr std::array kSafetyDecisionFields{
    field<&SafetyDecision::adverseEvent>("adverse-event"),
    field<&SafetyDecision::awareAt>("aware-at"),
    field<&SafetyDecision::awareBy>("aware-by"),
    field<&SafetyDecision::reportableTo>("reportable-to"),
    field<&SafetyDecision::reportBy>("report-by"),
    field<&SafetyDecision::reportedAt>("reported-at"),
    field<&SafetyDecision::decidedBy>("decided-by"),
    field<&SafetyDecision::decidedAt>("decided-at", Computed),
    field<&SafetyDecision::reason>("reason"),
};

template <>
struct RecordOf<SafetyDecision> {
    static constexpr std::string_view table = "safety_decision";
    static constexpr std::span<const Field<SafetyDecision>> fields = kSafetyDecisionFields;
};
static_assert(describesEveryMember<SafetyDecision>());

} // namespace recourse
