// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// Another case belongs with this one. A duplicate is counted once and keeps its number.
struct LinkCase {
    static constexpr std::string_view id = "link";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<CaseLink>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// A file or picture is added. Its bytes are in the attachment store already.
struct Attach {
    static constexpr std::string_view id = "attach";
    static constexpr std::string_view sheet = "attachments";
    using Input = recourse::Input<Attachment>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
