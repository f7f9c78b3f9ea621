// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// A deadline that the customer set, as it is written down and later met.
struct CustomerDate {
    RowId id{0};
    std::optional<RowId> record{}; ///< the date that is corrected or met; none: a new one
    std::optional<std::string> what{};
    std::optional<Instant> dueAt{};
    std::optional<std::string> reference{}; ///< where the customer says so
    std::optional<Instant> metAt{};
};
inline constexpr std::array kCustomerDateFields{
    field<&CustomerDate::record>("record"), field<&CustomerDate::what>("what"),
    field<&CustomerDate::dueAt>("due-at"),  field<&CustomerDate::reference>("reference"),
    field<&CustomerDate::metAt>("met-at"),
};
template <>
struct RecordOf<CustomerDate> {
    static constexpr std::string_view table = "customer_deadline";
    static constexpr std::span<const Field<CustomerDate>> fields = kCustomerDateFields;
};
static_assert(describesEveryMember<CustomerDate>());

/// As a form shows it for editing.
[[nodiscard]] CustomerDate customerDateOf(const DeadlineRow& row);

/// A deadline of the customer's own becomes a date of the case beside the procedure's, of which the earliest leads; or
/// it is corrected, or met.
struct NoteCustomerDate {
    static constexpr std::string_view id = "customer-deadline";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<CustomerDate>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
