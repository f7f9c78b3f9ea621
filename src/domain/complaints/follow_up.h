// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// What the customer thinks afterwards and what later shipments showed.
struct FollowUp {
    RowId id{0};
    std::optional<Instant> at{};
    std::optional<Choice> satisfied{}; ///< yes, no, not-reached
    std::optional<LongText> view{};
    std::optional<Choice> laterShipmentsClean{}; ///< yes, no, none-shipped
    std::optional<LongText> effectInShipments{};
    std::optional<std::string> by{};
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

inline constexpr std::array kFollowUpFields{
    field<&FollowUp::at>("at"),
    field<&FollowUp::satisfied>("satisfied"),
    field<&FollowUp::view>("view"),
    field<&FollowUp::laterShipmentsClean>("later-shipments-clean"),
    field<&FollowUp::effectInShipments>("effect-in-shipments"),
    field<&FollowUp::by>("by", Computed),
};

template <>
struct RecordOf<FollowUp> {
    static constexpr std::string_view table = "follow_up";
    static constexpr std::span<const Field<FollowUp>> fields = kFollowUpFields;
};
static_assert(describesEveryMember<FollowUp>());

} // namespace recourse
