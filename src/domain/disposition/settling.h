// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// Which proposal is revised; none: a new one.
struct Proposal {
    RowId id{0};
    std::optional<RowId> record{};
    std::optional<LongText> summary{};
    std::optional<LongText> reason{};
    std::optional<std::int64_t> rate{}; ///< of a foreign currency, see Disposition
};
inline constexpr std::array kProposalFields{
    field<&Proposal::record>("record"),
    field<&Proposal::summary>("summary"),
    field<&Proposal::reason>("reason"),
    field<&Proposal::rate>("rate"),
};
template <>
struct RecordOf<Proposal> {
    static constexpr std::string_view table = "proposal";
    static constexpr std::span<const Field<Proposal>> fields = kProposalFields;
};
static_assert(describesEveryMember<Proposal>());

/// How to settle the case is proposed; the route of approval starts. Proposing anew voids what was approved.
struct Propose {
    static constexpr std::string_view id = "propose";
    static constexpr std::string_view sheet = "disposition";
    using Input = recourse::Input<Proposal, DispositionItem>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct ProposalWithdrawal {
    RowId id{0};
    std::optional<RowId> record{};
    std::optional<LongText> reason{};
};
inline constexpr std::array kProposalWithdrawalFields{
    field<&ProposalWithdrawal::record>("record"),
    field<&ProposalWithdrawal::reason>("reason"),
};
template <>
struct RecordOf<ProposalWithdrawal> {
    static constexpr std::string_view table = "proposal_withdrawal";
    static constexpr std::span<const Field<ProposalWithdrawal>> fields = kProposalWithdrawalFields;
};
static_assert(describesEveryMember<ProposalWithdrawal>());

/// The proposer takes the proposal back, until the last step of its route is done.
struct WithdrawProposal {
    static constexpr std::string_view id = "withdraw";
    static constexpr std::string_view sheet = "disposition";
    using Input = recourse::Input<ProposalWithdrawal>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct CarryingOut {
    RowId id{0};
    std::optional<RowId> record{}; ///< the item; none: the only one left
    std::optional<Instant> doneAt{};
    std::optional<LongText> doneNote{};
};
inline constexpr std::array kCarryingOutFields{
    field<&CarryingOut::record>("record"),
    field<&CarryingOut::doneAt>("done-at"),
    field<&CarryingOut::doneNote>("done-note"),
};
template <>
struct RecordOf<CarryingOut> {
    static constexpr std::string_view table = "carrying_out";
    static constexpr std::span<const Field<CarryingOut>> fields = kCarryingOutFields;
};
static_assert(describesEveryMember<CarryingOut>());

/// One part of what was decided is carried out.
struct CarryOut {
    static constexpr std::string_view id = "carry-out";
    static constexpr std::string_view sheet = "disposition";
    using Input = recourse::Input<CarryingOut>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
