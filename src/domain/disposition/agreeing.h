// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// The settlement is written down, and later that the customer signed it: R-266. With the signature the customer has
/// agreed.
struct Settle {
    static constexpr std::string_view id = "settle";
    static constexpr std::string_view sheet = "reply";
    using Input = recourse::Input<Edited<Settlement>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
