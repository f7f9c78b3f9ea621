// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// What a person or department of the firm answers for with: R-290…R-296. Not everybody sees it, see visibleTo. What
/// identifies somebody is sealed; no text of it is searched.
struct Penalty {
    RowId id{0};
    std::optional<std::string> person{};
    std::optional<Choice> department{};
    std::optional<Choice> kind{}; ///< of the firm's own list
    std::optional<Money> loss{};  ///< charged to them
    std::optional<LongText> grounds{};
    std::optional<std::string> by{};
    std::optional<PersonId> byId{};
    std::optional<Instant> at{};
    friend bool operator==(const Penalty&, const Penalty&) = default;
};

inline constexpr std::array kPenaltyFields{
    field<&Penalty::person>("person", Personal),
    field<&Penalty::department>("department", Personal),
    field<&Penalty::kind>("kind"),
    field<&Penalty::loss>("loss"),
    field<&Penalty::grounds>("grounds", Personal),
    field<&Penalty::by>("by", Computed),
    field<&Penalty::byId>("by-id", Computed),
    field<&Penalty::at>("at", Computed),
};

template <>
struct RecordOf<Penalty> {
    static constexpr std::string_view table = "penalty";
    static constexpr std::span<const Field<Penalty>> fields = kPenaltyFields;
};
static_assert(describesEveryMember<Penalty>());

} // namespace recourse
