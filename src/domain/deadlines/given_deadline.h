// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// The key of a date that the customer set.
inline constexpr std::string_view kCustomersDate = "customer";

/// A date given: it stays as it is whatever later happens to calendar and procedure.
struct DeadlineRow {
    RowId id{0};
    std::optional<Choice> key{};       ///< of the rule
    std::optional<std::string> rule{}; ///< R-… or D-…
    std::optional<RowId> record{};     ///< the row it belongs to; empty: the case
    std::optional<Choice> stop{};      ///< the milestone that ends it
    std::optional<Instant> startedAt{};
    std::optional<Instant> dueAt{};
    std::optional<std::int64_t> calendarRevision{};
    std::optional<Choice> grade{};     ///< the class it was given for; empty: provisional or the same for every class
    std::optional<bool> provisional{}; ///< before classification: of the strictest class
    std::optional<Instant> metAt{};
    std::optional<bool> superseded{}; ///< another date took its place; kept to be seen
    std::optional<std::string> extendedBy{};
    std::optional<LongText> reason{};
    std::optional<std::string> what{};      ///< what the customer wants by then; only of his own dates
    std::optional<std::string> reference{}; ///< where the customer says so
    friend bool operator==(const DeadlineRow&, const DeadlineRow&) = default;
};

inline constexpr std::array kDeadlineRowFields{
    field<&DeadlineRow::key>("key", Computed),
    field<&DeadlineRow::rule>("rule", Computed),
    field<&DeadlineRow::record>("record", Computed),
    field<&DeadlineRow::stop>("stop", Computed),
    field<&DeadlineRow::startedAt>("started-at", Computed),
    field<&DeadlineRow::dueAt>("due-at", Computed),
    field<&DeadlineRow::calendarRevision>("calendar-revision", Computed),
    field<&DeadlineRow::grade>("class", Computed),
    field<&DeadlineRow::provisional>("provisional", Computed),
    field<&DeadlineRow::metAt>("met-at", Computed),
    field<&DeadlineRow::superseded>("superseded", Computed),
    field<&DeadlineRow::extendedBy>("extended-by", Computed),
    field<&DeadlineRow::reason>("reason", Computed),
    field<&DeadlineRow::what>("what", Computed),
    field<&DeadlineRow::reference>("reference", Computed),
};

template <>
struct RecordOf<DeadlineRow> {
    static constexpr std::string_view table = "deadline";
    static constexpr std::span<const Field<DeadlineRow>> fields = kDeadlineRowFields;
};
static_assert(describesEveryMember<DeadlineRow>());

/// The customer set it: no rule gave it, no rule takes it away, and it is met when that is recorded.
[[nodiscard]] inline bool isCustomers(const DeadlineRow& row) {
    return row.what.has_value();
}

/// A wait for the customer or for samples, where the rule allows one.
struct Pause {
    RowId id{0};
    std::optional<Choice> key{}; ///< of the deadline
    std::optional<Instant> begin{};
    std::optional<Instant> end{};
    std::optional<LongText> reason{};
    std::optional<std::string> by{};
    friend bool operator==(const Pause&, const Pause&) = default;
};

inline constexpr std::array kPauseFields{
    field<&Pause::key>("key", Computed), field<&Pause::begin>("begin"),     field<&Pause::end>("end"),
    field<&Pause::reason>("reason"),     field<&Pause::by>("by", Computed),
};

template <>
struct RecordOf<Pause> {
    static constexpr std::string_view table = "pause";
    static constexpr std::span<const Field<Pause>> fields = kPauseFields;
};
static_assert(describesEveryMember<Pause>());

} // namespace recourse
