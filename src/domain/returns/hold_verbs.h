// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// Goods are kept apart, or what was counted and found among them is added.
struct HoldGoods {
    static constexpr std::string_view id = "hold";
    static constexpr std::string_view sheet = "return";
    using Input = recourse::Input<Edited<Hold>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct HoldRelease {
    RowId id{0};
    std::optional<RowId> record{}; ///< the hold; none: the only one left
    std::optional<LongText> reason{};
};
inline constexpr std::array kHoldReleaseFields{
    field<&HoldRelease::record>("record"),
    field<&HoldRelease::reason>("reason"),
};
template <>
struct RecordOf<HoldRelease> {
    static constexpr std::string_view table = "hold_release";
    static constexpr std::span<const Field<HoldRelease>> fields = kHoldReleaseFields;
};
static_assert(describesEveryMember<HoldRelease>());

/// Goods are let go, with a reason, by somebody whom the procedure's separation of duties allows it.
struct ReleaseHold {
    static constexpr std::string_view id = "release-hold";
    static constexpr std::string_view sheet = "return";
    using Input = recourse::Input<HoldRelease>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
