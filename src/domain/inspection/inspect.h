// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// The re-inspection of returned goods is filed and signed: F-01. Its figures must add up (D-13); shares are worked
/// out. It can be filed again, whole, until the case ends. A new one begins with what complaint and return say.
struct Inspect {
    static constexpr std::string_view id = "inspect";
    static constexpr std::string_view sheet = "inspection";
    using Input = recourse::Input<Edited<InspectionReport>, InspectionLine, PartDecision>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
