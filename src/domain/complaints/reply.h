// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// An answer to the customer. Nothing internal stands in it.
struct Reply {
    RowId id{0};
    std::optional<Choice> type{};     ///< interim, final
    std::optional<Choice> way{};      ///< oral, letter, email, report
    std::optional<Choice> language{}; ///< zh, en
    std::optional<LongText> text{};
    std::optional<std::string> sentTo{};
    std::optional<Instant> sentAt{};
    std::optional<std::string> by{};
    friend bool operator==(const Reply&, const Reply&) = default;
};

inline constexpr std::array kReplyFields{
    field<&Reply::type>("type"),
    field<&Reply::way>("way"),
    field<&Reply::language>("language"),
    field<&Reply::text>("text"),
    field<&Reply::sentTo>("sent-to", Personal),
    field<&Reply::sentAt>("sent-at"),
    field<&Reply::by>("by", Computed),
};

template <>
struct RecordOf<Reply> {
    static constexpr std::string_view table = "reply";
    static constexpr std::span<const Field<Reply>> fields = kReplyFields;
};
static_assert(describesEveryMember<Reply>());

} // namespace recourse
