// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// The complaint is written down: number, receipt, clocks. Wanted at once: who (or anonymous), the matter, and the
/// subject the procedure asks for.
struct Register {
    static constexpr std::string_view id = "register";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<Complaint, ComplaintLine>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// More is learned, or something was written down wrongly. What is not mentioned stays as it is.
struct Amend {
    static constexpr std::string_view id = "amend";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<Complaint, ComplaintLine>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// How a case of older records was classed, as written there.
struct OldClass {
    RowId id{0};
    std::optional<std::string> grade{};
};
inline constexpr std::array kOldClassFields{field<&OldClass::grade>("class")};
template <>
struct RecordOf<OldClass> {
    static constexpr std::string_view table = "old_class";
    static constexpr std::span<const Field<OldClass>> fields = kOldClassFields;
};
static_assert(describesEveryMember<OldClass>());

/// A case is brought in from older records: its number there for reference, no clocks, no alarms; counted and searched.
struct BringIn {
    static constexpr std::string_view id = "bring-in";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<Complaint, ComplaintLine, OldClass>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// Verbs refuse with this when the case has ended.
[[nodiscard]] std::vector<Refusal> whileRunning(const CaseFile& file);

} // namespace recourse
