// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// A step of a route is decided: which approval (needed only if several wait for this person), how and why.
struct Decision {
    RowId id{0};
    std::optional<RowId> record{};   ///< the approval
    std::optional<Choice> outcome{}; ///< approve, refuse, note
    std::optional<LongText> reason{};
};
inline constexpr std::array kDecisionFields{
    field<&Decision::record>("record"),
    field<&Decision::outcome>("outcome"),
    field<&Decision::reason>("reason"),
};
template <>
struct RecordOf<Decision> {
    static constexpr std::string_view table = "decision";
    static constexpr std::span<const Field<Decision>> fields = kDecisionFields;
};
static_assert(describesEveryMember<Decision>());

/// The person whose turn it is gives an opinion, reviews, countersigns or approves, or refuses with a reason: back to
/// the proposer. There is no result before the last step.
struct Decide {
    static constexpr std::string_view id = "decide";
    static constexpr std::string_view sheet = "approval";
    using Input = recourse::Input<Decision>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The approvals of which a step waits for this person.
[[nodiscard]] std::vector<RowId> approvalsWaiting(const CaseFile& file, const Context& context);

/// Starts the route that the procedure has for this subject and these facts.
[[nodiscard]] Result<Done, Refused> startApproval(CaseFile& file, std::string_view subject, RowId record,
                                                  const Context& context);

/// Ends every approval, running or given, whose content is no longer what was shown, and starts its route again. The
/// milestone "decided" no longer holds then.
void voidChangedApprovals(CaseFile& file, const Context& context);

struct ApprovalEnd {
    std::string_view state;
    std::string reason{};
};
/// Ends the running approvals of a record.
void endApprovals(CaseFile& file, RowId record, const ApprovalEnd& end, const Context& context);

} // namespace recourse
