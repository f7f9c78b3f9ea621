// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// What was found out, or that nothing is investigated, why, and who says so: F-08, F-09.
struct Investigate {
    static constexpr std::string_view id = "investigate";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<Edited<Investigation>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The 8D report of the case is kept as far as it has come: F-28. A discipline is marked done only when its content is
/// there.
struct FileEightD {
    static constexpr std::string_view id = "eightd";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<EightD, TeamMember, WhyAnswer, Discipline>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// A measure is ordered, or how far it has come is written down, until it is verified: R-250.
struct PlanAction {
    static constexpr std::string_view id = "action";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<Edited<Action>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct Verification {
    RowId id{0};
    std::optional<RowId> record{}; ///< the action; none: the only one that waits
    std::optional<Percent> effect{};
    std::optional<LongText> verification{};
};
inline constexpr std::array kVerificationFields{
    field<&Verification::record>("record"),
    field<&Verification::effect>("effect"),
    field<&Verification::verification>("verification"),
};
template <>
struct RecordOf<Verification> {
    static constexpr std::string_view table = "verification";
    static constexpr std::span<const Field<Verification>> fields = kVerificationFields;
};
static_assert(describesEveryMember<Verification>());

/// The effect of a measure done is looked at by somebody else (D-09). Less effect than was expected is written down,
/// and the measure stays open: R-242.
struct VerifyAction {
    static constexpr std::string_view id = "verify-action";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<Verification>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct ContainmentEnd {
    RowId id{0};
    std::optional<RowId> record{}; ///< the containment; none: the only one left
    std::optional<Day> withdrawnOn{};
};
inline constexpr std::array kContainmentEndFields{
    field<&ContainmentEnd::record>("record"),
    field<&ContainmentEnd::withdrawnOn>("withdrawn-on"),
};
template <>
struct RecordOf<ContainmentEnd> {
    static constexpr std::string_view table = "containment_end";
    static constexpr std::span<const Field<ContainmentEnd>> fields = kContainmentEndFields;
};
static_assert(describesEveryMember<ContainmentEnd>());

/// The temporary measure ends when a permanent one is in place: R-256.
struct WithdrawContainment {
    static constexpr std::string_view id = "withdraw-containment";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<ContainmentEnd>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
