// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A sample asked for, or why none can be had.
struct Sample {
    RowId id{0};
    std::optional<Choice> state{};    ///< asked-for, not-obtainable, received
    std::optional<LongText> reason{}; ///< why not obtainable
    std::optional<Day> receivedOn{};
    std::optional<Quantity> quantity{};
    std::optional<std::string> condition{};
    std::optional<std::string> keptAt{};
    std::optional<Choice> outcome{};            ///< used-up, returned, kept
    std::optional<LongText> retainedCompared{}; ///< what the retained sample showed
    friend bool operator==(const Sample&, const Sample&) = default;
};

inline constexpr std::array kSampleFields{
    field<&Sample::state>("state"),
    field<&Sample::reason>("reason"),
    field<&Sample::receivedOn>("received-on"),
    field<&Sample::quantity>("quantity"),
    field<&Sample::condition>("condition"),
    field<&Sample::keptAt>("kept-at"),
    field<&Sample::outcome>("outcome"),
    field<&Sample::retainedCompared>("retained-compared"),
};

template <>
struct RecordOf<Sample> {
    static constexpr std::string_view table = "sample";
    static constexpr std::span<const Field<Sample>> fields = kSampleFields;
};
static_assert(describesEveryMember<Sample>());

} // namespace recourse
