// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/reason_given.h"

namespace recourse {

/// A case goes on under the newer revision of its procedure, with a reason. Running dates are counted anew by its
/// rules, and the old ones stay to be seen. An approval says under which revision it was asked for, so every one that
/// stands is void and begins again.
struct AdoptRevision {
    static constexpr std::string_view id = "adopt-revision";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<ReasonGiven>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
