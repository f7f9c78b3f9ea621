// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// Who signed what, when, and with which meaning: ES-01, ES-02.
struct Signature {
    RowId id{0};
    std::optional<RowId> record{};   ///< the row signed; empty: the complaint
    std::optional<Choice> meaning{}; ///< registered, inspected, reviewed, approved, verified, closed
    std::optional<std::string> person{};
    std::optional<PersonId> personId{};
    std::optional<std::string> onBehalfOf{};
    std::optional<Instant> at{};
    std::optional<std::string> digest{}; ///< of exactly what was shown
    friend bool operator==(const Signature&, const Signature&) = default;
};

inline constexpr std::array kSignatureFields{
    field<&Signature::record>("record", Computed),           field<&Signature::meaning>("meaning", Computed),
    field<&Signature::person>("person", Computed),           field<&Signature::personId>("person-id", Computed),
    field<&Signature::onBehalfOf>("on-behalf-of", Computed), field<&Signature::at>("at", Computed),
    field<&Signature::digest>("digest", Computed),
};

template <>
struct RecordOf<Signature> {
    static constexpr std::string_view table = "signature";
    static constexpr std::span<const Field<Signature>> fields = kSignatureFields;
};
static_assert(describesEveryMember<Signature>());

} // namespace recourse
