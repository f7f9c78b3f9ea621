// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// Another case this one belongs with.
struct CaseLink {
    RowId id{0};
    std::optional<Choice> kind{}; ///< duplicate-of, same-event, follow-on, repeated-problem
    std::optional<CaseId> otherCase{};
    std::optional<std::string> otherNumber{};
    std::optional<std::string> note{};
    friend bool operator==(const CaseLink&, const CaseLink&) = default;
};

inline constexpr std::array kCaseLinkFields{
    field<&CaseLink::kind>("kind"),
    field<&CaseLink::otherCase>("other-case"),
    field<&CaseLink::otherNumber>("other-number", Computed),
    field<&CaseLink::note>("note"),
};

template <>
struct RecordOf<CaseLink> {
    static constexpr std::string_view table = "case_link";
    static constexpr std::span<const Field<CaseLink>> fields = kCaseLinkFields;
};
static_assert(describesEveryMember<CaseLink>());

} // namespace recourse
