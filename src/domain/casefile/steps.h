// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"
#include "domain/procedure/procedure.h"

namespace recourse {

struct StepDone {
    RowId id{0};
    std::optional<Choice> step{};
    std::optional<Instant> at{}; ///< now, if it is not said
    std::optional<LongText> note{};
};
inline constexpr std::array kStepDoneFields{
    field<&StepDone::step>("step"),
    field<&StepDone::at>("at"),
    field<&StepDone::note>("note"),
};
template <>
struct RecordOf<StepDone> {
    static constexpr std::string_view table = "step_done";
    static constexpr std::span<const Field<StepDone>> fields = kStepDoneFields;
};
static_assert(describesEveryMember<StepDone>());

/// A step of the firm's own is done, by somebody of the roles the procedure names for it: "QE told", "sheet issued".
struct RecordStep {
    static constexpr std::string_view id = "step";
    static constexpr std::string_view sheet = "acknowledgement";
    using Input = recourse::Input<StepDone>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The steps of the firm's own that the case still asks for, in the order of the procedure.
[[nodiscard]] std::vector<const MilestoneRule*> openSteps(const CaseFile& file, const Procedure& procedure);

} // namespace recourse
