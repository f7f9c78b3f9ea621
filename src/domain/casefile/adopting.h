// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

struct Adopting {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kAdoptingFields{field<&Adopting::reason>("reason")};
template <>
struct RecordOf<Adopting> {
    static constexpr std::string_view table = "adopting";
    static constexpr std::span<const Field<Adopting>> fields = kAdoptingFields;
};
static_assert(describesEveryMember<Adopting>());

/// A case goes on under the newer revision of its procedure, with a reason. Running dates are counted anew by its
/// rules, and the old ones stay to be seen. An approval says under which revision it was asked for, so every one that
/// stands is void and begins again.
struct AdoptRevision {
    static constexpr std::string_view id = "adopt-revision";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<Adopting>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
