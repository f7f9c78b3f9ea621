// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

struct Closing {
    RowId id{0};
    std::optional<LongText> note{};
    std::optional<Choice> tracked{};  ///< yes, no
    std::optional<LongText> reason{}; ///< why the improvement is not tracked
};
inline constexpr std::array kClosingFields{
    field<&Closing::note>("note"),
    field<&Closing::tracked>("tracked"),
    field<&Closing::reason>("reason"),
};
template <>
struct RecordOf<Closing> {
    static constexpr std::string_view table = "closing";
    static constexpr std::span<const Field<Closing>> fields = kClosingFields;
};
static_assert(describesEveryMember<Closing>());

/// The case is closed when every closing condition of the procedure holds: D-25. With it goes the word whether the
/// improvement is tracked on, and why not: R-247.
struct Close {
    static constexpr std::string_view id = "close";
    static constexpr std::string_view sheet = "close";
    using Input = recourse::Input<Closing>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct Reopening {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kReopeningFields{
    field<&Reopening::reason>("reason"),
};
template <>
struct RecordOf<Reopening> {
    static constexpr std::string_view table = "reopening";
    static constexpr std::span<const Field<Reopening>> fields = kReopeningFields;
};
static_assert(describesEveryMember<Reopening>());

/// The customer refuses the outcome after closing: as the procedure says (D-12). The time consumed is kept.
struct Reopen {
    static constexpr std::string_view id = "reopen";
    static constexpr std::string_view sheet = "close";
    using Input = recourse::Input<Reopening>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct Withdrawal {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kWithdrawalFields{
    field<&Withdrawal::reason>("reason"),
};
template <>
struct RecordOf<Withdrawal> {
    static constexpr std::string_view table = "withdrawal";
    static constexpr std::span<const Field<Withdrawal>> fields = kWithdrawalFields;
};
static_assert(describesEveryMember<Withdrawal>());

/// The customer takes the complaint back.
struct WithdrawCase {
    static constexpr std::string_view id = "withdraw-case";
    static constexpr std::string_view sheet = "close";
    using Input = recourse::Input<Withdrawal>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct NotApplicable {
    RowId id{0};
    std::optional<Choice> milestone{};
    std::optional<LongText> reason{};
};
inline constexpr std::array kNotApplicableFields{
    field<&NotApplicable::milestone>("milestone"),
    field<&NotApplicable::reason>("reason"),
};
template <>
struct RecordOf<NotApplicable> {
    static constexpr std::string_view table = "not_applicable";
    static constexpr std::span<const Field<NotApplicable>> fields = kNotApplicableFields;
};
static_assert(describesEveryMember<NotApplicable>());

/// A milestone will not be reached, and why: no sample to be had, goods scrapped at the customer's.
struct MarkNotApplicable {
    static constexpr std::string_view id = "not-applicable";
    static constexpr std::string_view sheet = "close";
    using Input = recourse::Input<NotApplicable>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
