// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A department's share of the responsibility; all shares of a case make 100 %: R-173.
struct Responsibility {
    RowId id{0};
    std::optional<Choice> department{};
    std::optional<Percent> share{};
    std::optional<std::string> person{};
    std::optional<LongText> reason{};
    friend bool operator==(const Responsibility&, const Responsibility&) = default;
};

inline constexpr std::array kResponsibilityFields{
    field<&Responsibility::department>("department"),
    field<&Responsibility::share>("share"),
    field<&Responsibility::person>("person"),
    field<&Responsibility::reason>("reason"),
};

template <>
struct RecordOf<Responsibility> {
    static constexpr std::string_view table = "responsibility";
    static constexpr std::span<const Field<Responsibility>> fields = kResponsibilityFields;
};
static_assert(describesEveryMember<Responsibility>());

} // namespace recourse
