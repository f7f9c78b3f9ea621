// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// Goods kept apart until somebody releases them.
struct Hold {
    RowId id{0};
    std::optional<Choice> place{}; ///< stock, in-process, in-transit, at-customer
    std::optional<std::string> product{};
    std::optional<std::string> batch{};
    std::optional<Quantity> counted{};
    std::optional<Quantity> found{}; ///< nonconforming among them
    std::optional<std::string> by{};
    std::optional<Instant> at{};
    std::optional<std::string> releasedBy{};
    std::optional<Instant> releasedAt{};
    std::optional<LongText> releaseReason{};
    friend bool operator==(const Hold&, const Hold&) = default;
};

inline constexpr std::array kHoldFields{
    field<&Hold::place>("place"),
    field<&Hold::product>("product"),
    field<&Hold::batch>("batch"),
    field<&Hold::counted>("counted"),
    field<&Hold::found>("found"),
    field<&Hold::by>("by", Computed),
    field<&Hold::at>("at", Computed),
    field<&Hold::releasedBy>("released-by", Computed),
    field<&Hold::releasedAt>("released-at", Computed),
    field<&Hold::releaseReason>("release-reason", Computed),
};

template <>
struct RecordOf<Hold> {
    static constexpr std::string_view table = "hold";
    static constexpr std::span<const Field<Hold>> fields = kHoldFields;
};
static_assert(describesEveryMember<Hold>());

} // namespace recourse
