// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// A grade other than the one the answers lead to needs a reason.
struct Classification {
    RowId id{0};
    std::optional<Choice> grade{}; ///< only to override what the answers lead to
    std::optional<LongText> reason{};
};
inline constexpr std::array kClassificationFields{
    field<&Classification::grade>("class"),
    field<&Classification::reason>("reason"),
};
template <>
struct RecordOf<Classification> {
    static constexpr std::string_view table = "classification";
    static constexpr std::span<const Field<Classification>> fields = kClassificationFields;
};
static_assert(describesEveryMember<Classification>());

/// The criteria are answered and the grade follows, or is overridden with a reason. Where the procedure names who
/// confirms, the word of anybody else is a proposal (D-10). Repetition is looked at when the grade is confirmed
///
struct Classify {
    static constexpr std::string_view id = "classify";
    static constexpr std::string_view sheet = "classification";
    using Input = recourse::Input<Classification, CriterionAnswer>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// What may be said to a confirmation.
struct ClassConfirmation {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kClassConfirmationFields{
    field<&ClassConfirmation::reason>("reason"),
};
template <>
struct RecordOf<ClassConfirmation> {
    static constexpr std::string_view table = "class_confirmation";
    static constexpr std::span<const Field<ClassConfirmation>> fields = kClassConfirmationFields;
};
static_assert(describesEveryMember<ClassConfirmation>());

/// The proposed class is confirmed as it was proposed: D-10.
struct ConfirmClass {
    static constexpr std::string_view id = "confirm-class";
    static constexpr std::string_view sheet = "classification";
    using Input = recourse::Input<ClassConfirmation>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// Whether somebody may have been harmed and who must be told.
struct JudgeSafety {
    static constexpr std::string_view id = "judge-safety";
    static constexpr std::string_view sheet = "classification";
    using Input = recourse::Input<SafetyDecision>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct ValidityJudgement {
    RowId id{0};
    std::optional<Choice> validity{}; ///< valid, invalid, not-admitted
    std::optional<LongText> reason{};
};
inline constexpr std::array kValidityJudgementFields{
    field<&ValidityJudgement::validity>("validity"),
    field<&ValidityJudgement::reason>("reason"),
};
template <>
struct RecordOf<ValidityJudgement> {
    static constexpr std::string_view table = "validity_judgement";
    static constexpr std::span<const Field<ValidityJudgement>> fields = kValidityJudgementFields;
};
static_assert(describesEveryMember<ValidityJudgement>());

/// Whether the complaint stands. Not admitted ends the case.
struct JudgeValidity {
    static constexpr std::string_view id = "validity";
    static constexpr std::string_view sheet = "classification";
    using Input = recourse::Input<ValidityJudgement>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The reason given when the shares change.
struct ResponsibilityJudgement {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kResponsibilityJudgementFields{
    field<&ResponsibilityJudgement::reason>("reason"),
};
template <>
struct RecordOf<ResponsibilityJudgement> {
    static constexpr std::string_view table = "responsibility_judgement";
    static constexpr std::span<const Field<ResponsibilityJudgement>> fields = kResponsibilityJudgementFields;
};
static_assert(describesEveryMember<ResponsibilityJudgement>());

/// The departments responsible, with shares that make 100 %: R-173.
struct JudgeResponsibility {
    static constexpr std::string_view id = "responsibility";
    static constexpr std::string_view sheet = "classification";
    using Input = recourse::Input<ResponsibilityJudgement, Responsibility>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
