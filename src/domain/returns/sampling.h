// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// A sample is asked for, cannot be had and why, or has come; later what became of it.
struct RecordSample {
    static constexpr std::string_view id = "sample";
    static constexpr std::string_view sheet = "return";
    using Input = recourse::Input<Edited<Sample>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
