// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// The minutes of one meeting on the complaint: who was there and what is to be done, R-282; the quality analysis
/// meeting of R-072 is one of them.
struct Meeting {
    RowId id{0};
    std::optional<Choice> subject{}; ///< cause, quality-analysis, emergency, other
    std::optional<Instant> heldAt{};
    std::optional<std::string> place{};
    std::optional<LongText> present{}; ///< one person a line
    std::optional<LongText> decided{};
    std::optional<std::string> keptBy{}; ///< who keeps the minutes
    std::optional<std::string> by{};
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

inline constexpr std::array kMeetingFields{
    field<&Meeting::subject>("subject"), field<&Meeting::heldAt>("held-at"),  field<&Meeting::place>("place"),
    field<&Meeting::present>("present"), field<&Meeting::decided>("decided"), field<&Meeting::keptBy>("kept-by"),
    field<&Meeting::by>("by", Computed),
};

template <>
struct RecordOf<Meeting> {
    static constexpr std::string_view table = "meeting";
    static constexpr std::span<const Field<Meeting>> fields = kMeetingFields;
};
static_assert(describesEveryMember<Meeting>());

} // namespace recourse
