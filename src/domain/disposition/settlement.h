// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// What the customer agreed to, and his signature under it: R-266.
struct Settlement {
    RowId id{0};
    std::optional<LongText> agreed{};
    std::optional<Money> amount{};
    std::optional<std::string> signedBy{}; ///< for the customer
    std::optional<Day> signedOn{};
    std::optional<std::string> attachmentNote{}; ///< where the signed paper is
    std::optional<std::string> by{};
    friend bool operator==(const Settlement&, const Settlement&) = default;
};

inline constexpr std::array kSettlementFields{
    field<&Settlement::agreed>("agreed"),
    field<&Settlement::amount>("amount"),
    field<&Settlement::signedBy>("signed-by", Personal),
    field<&Settlement::signedOn>("signed-on"),
    field<&Settlement::attachmentNote>("attachment-note"),
    field<&Settlement::by>("by", Computed),
};

template <>
struct RecordOf<Settlement> {
    static constexpr std::string_view table = "settlement";
    static constexpr std::span<const Field<Settlement>> fields = kSettlementFields;
};
static_assert(describesEveryMember<Settlement>());

} // namespace recourse
