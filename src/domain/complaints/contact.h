// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A call, visit or letter, in or out.
struct Contact {
    RowId id{0};
    std::optional<Choice> direction{}; ///< in, out
    std::optional<Choice> way{};       ///< telephone, email, letter, visit, message
    std::optional<std::string> person{};
    std::optional<Instant> at{};
    std::optional<LongText> text{};
    std::optional<Day> promisedOn{};
    std::optional<bool> consent{}; ///< the customer agrees to a later date
    std::optional<std::string> by{};
    friend bool operator==(const Contact&, const Contact&) = default;
};

inline constexpr std::array kContactFields{
    field<&Contact::direction>("direction"),
    field<&Contact::way>("way"),
    field<&Contact::person>("person", Personal),
    field<&Contact::at>("at"),
    field<&Contact::text>("text"),
    field<&Contact::promisedOn>("promised-on"),
    field<&Contact::consent>("consent"),
    field<&Contact::by>("by", Computed),
};

template <>
struct RecordOf<Contact> {
    static constexpr std::string_view table = "contact";
    static constexpr std::span<const Field<Contact>> fields = kContactFields;
};
static_assert(describesEveryMember<Contact>());

} // namespace recourse
