// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// One run of an approval route over exactly the content shown. Any change of the content voids it.
struct Approval {
    RowId id{0};
    std::optional<Choice> subject{};      ///< disposition, extension, …
    std::optional<RowId> record{};        ///< the row that is approved
    std::optional<std::string> route{};   ///< key of the route
    std::optional<std::string> rule{};    ///< the rule that chose it
    std::optional<std::string> content{}; ///< canonical bytes of what was shown
    std::optional<std::string> digest{};  ///< of the content
    std::optional<Choice> state{};        ///< open, approved, refused, void, withdrawn
    std::optional<std::string> startedBy{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    std::optional<LongText> endReason{};
    friend bool operator==(const Approval&, const Approval&) = default;
};

inline constexpr std::array kApprovalFields{
    field<&Approval::subject>("subject", Computed),      field<&Approval::record>("record", Computed),
    field<&Approval::route>("route", Computed),          field<&Approval::rule>("rule", Computed),
    field<&Approval::content>("content", Computed),      field<&Approval::digest>("digest", Computed),
    field<&Approval::state>("state", Computed),          field<&Approval::startedBy>("started-by", Computed),
    field<&Approval::startedAt>("started-at", Computed), field<&Approval::endedAt>("ended-at", Computed),
    field<&Approval::endReason>("end-reason", Computed),
};

template <>
struct RecordOf<Approval> {
    static constexpr std::string_view table = "approval";
    static constexpr std::span<const Field<Approval>> fields = kApprovalFields;
};
static_assert(describesEveryMember<Approval>());

/// One step of a route, to come or done.
struct ApprovalStep {
    RowId id{0};
    std::optional<RowId> approval{};
    std::optional<std::int64_t> order{}; ///< steps of one order run side by side
    std::optional<Choice> role{};
    std::optional<Choice> act{};        ///< opinion, review, countersign, approve, inform
    std::optional<Choice> raisedFrom{}; ///< the role it was raised from when nobody there was eligible
    std::optional<Choice> outcome{};    ///< approved, refused, noted
    std::optional<std::string> person{};
    std::optional<PersonId> personId{};
    std::optional<std::string> onBehalfOf{};
    std::optional<Instant> at{};
    std::optional<LongText> reason{};
    friend bool operator==(const ApprovalStep&, const ApprovalStep&) = default;
};

inline constexpr std::array kApprovalStepFields{
    field<&ApprovalStep::approval>("approval", Computed),
    field<&ApprovalStep::order>("order", Computed),
    field<&ApprovalStep::role>("role", Computed),
    field<&ApprovalStep::act>("act", Computed),
    field<&ApprovalStep::raisedFrom>("raised-from", Computed),
    field<&ApprovalStep::outcome>("outcome", Computed),
    field<&ApprovalStep::person>("person", Computed),
    field<&ApprovalStep::personId>("person-id", Computed),
    field<&ApprovalStep::onBehalfOf>("on-behalf-of", Computed),
    field<&ApprovalStep::at>("at", Computed),
    field<&ApprovalStep::reason>("reason"),
};

template <>
struct RecordOf<ApprovalStep> {
    static constexpr std::string_view table = "approval_step";
    static constexpr std::span<const Field<ApprovalStep>> fields = kApprovalStepFields;
};
static_assert(describesEveryMember<ApprovalStep>());

} // namespace recourse
