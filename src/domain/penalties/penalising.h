// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// A penalty is recorded, also after the case was closed. Unlike any other verb it is refused to everybody where the
/// procedure says nothing about who may.
struct Penalise {
    static constexpr std::string_view id = "penalise";
    static constexpr std::string_view sheet = "disposition";
    using Input = recourse::Input<Edited<Penalty>>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The case file as that person may see it: without the penalties that somebody else recorded, and what is attached to
/// them, unless the procedure permits the person to penalise.
[[nodiscard]] CaseFile visibleTo(CaseFile file, const Procedure& procedure, const Person& viewer);

} // namespace recourse
