// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// The minutes of a meeting are filed, or corrected: R-282.
struct KeepMinutes {
    static constexpr std::string_view id = "meeting";
    static constexpr std::string_view sheet = "eightd";
    using Input = recourse::Input<Edited<Meeting>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
