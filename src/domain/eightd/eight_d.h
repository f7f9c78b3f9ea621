// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// The 8D report, D0 to D8: F-28. The cause is asked three times: why made, why not found, why the system allowed it.
struct EightD {
    RowId id{0};
    std::optional<std::string> number{};
    std::optional<Choice> needed{}; ///< D0: yes, no
    std::optional<LongText> emergencyResponse{};
    std::optional<LongText> d1Goal{};
    std::optional<LongText> d2What{};
    std::optional<LongText> d2Where{};
    std::optional<LongText> d2When{};
    std::optional<LongText> d2Extent{};
    std::optional<LongText> d2IsNot{};
    std::optional<Choice> d2Risk{}; ///< low, medium, high
    std::optional<LongText> d3Summary{};
    std::optional<LongText> d3Verification{};
    std::optional<LongText> d4Occurrence{};
    std::optional<Percent> d4OccurrenceShare{};
    std::optional<LongText> d4OccurrenceProof{};
    std::optional<LongText> d4NonDetection{};
    std::optional<Percent> d4NonDetectionShare{};
    std::optional<LongText> d4NonDetectionProof{};
    std::optional<std::string> d4EscapePoint{};
    std::optional<LongText> d4Systemic{};
    std::optional<LongText> d4SystemicProof{};
    std::optional<LongText> d5Choice{};
    std::optional<LongText> d5Verification{};
    std::optional<std::string> d5Commitment{}; ///< who of the management commits to carry it out
    std::optional<LongText> d6Validation{};
    std::optional<std::string> d6FirstGoodBatch{};
    std::optional<LongText> d7Documents{};
    std::optional<LongText> d7SimilarProducts{};
    std::optional<LongText> d7Lessons{};
    std::optional<LongText> d8Acknowledgement{};
    std::optional<Day> d8ClosedOn{};
    friend bool operator==(const EightD&, const EightD&) = default;
};

inline constexpr std::array kEightDFields{
    field<&EightD::number>("number", Searchable | Computed),
    field<&EightD::needed>("needed"),
    field<&EightD::emergencyResponse>("emergency-response"),
    field<&EightD::d1Goal>("d1-goal"),
    field<&EightD::d2What>("d2-what"),
    field<&EightD::d2Where>("d2-where"),
    field<&EightD::d2When>("d2-when"),
    field<&EightD::d2Extent>("d2-extent"),
    field<&EightD::d2IsNot>("d2-is-not"),
    field<&EightD::d2Risk>("d2-risk"),
    field<&EightD::d3Summary>("d3-summary"),
    field<&EightD::d3Verification>("d3-verification"),
    field<&EightD::d4Occurrence>("d4-occurrence"),
    field<&EightD::d4OccurrenceShare>("d4-occurrence-share"),
    field<&EightD::d4OccurrenceProof>("d4-occurrence-proof"),
    field<&EightD::d4NonDetection>("d4-non-detection"),
    field<&EightD::d4NonDetectionShare>("d4-non-detection-share"),
    field<&EightD::d4NonDetectionProof>("d4-non-detection-proof"),
    field<&EightD::d4EscapePoint>("d4-escape-point"),
    field<&EightD::d4Systemic>("d4-systemic"),
    field<&EightD::d4SystemicProof>("d4-systemic-proof"),
    field<&EightD::d5Choice>("d5-choice"),
    field<&EightD::d5Verification>("d5-verification"),
    field<&EightD::d5Commitment>("d5-commitment"),
    field<&EightD::d6Validation>("d6-validation"),
    field<&EightD::d6FirstGoodBatch>("d6-first-good-batch"),
    field<&EightD::d7Documents>("d7-documents"),
    field<&EightD::d7SimilarProducts>("d7-similar-products"),
    field<&EightD::d7Lessons>("d7-lessons"),
    field<&EightD::d8Acknowledgement>("d8-acknowledgement"),
    field<&EightD::d8ClosedOn>("d8-closed-on"),
};

template <>
struct RecordOf<EightD> {
    static constexpr std::string_view table = "eight_d";
    static constexpr std::span<const Field<EightD>> fields = kEightDFields;
};
static_assert(describesEveryMember<EightD>());

/// One of the people of D1: one leader, one instructor (champion).
struct TeamMember {
    RowId id{0};
    std::optional<RowId> report{};
    std::optional<std::string> name{};
    std::optional<std::string> department{};
    std::optional<Choice> role{}; ///< leader, instructor, member
    std::optional<std::string> contact{};
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

inline constexpr std::array kTeamMemberFields{
    field<&TeamMember::report>("report", Computed), field<&TeamMember::name>("name"),
    field<&TeamMember::department>("department"),   field<&TeamMember::role>("role"),
    field<&TeamMember::contact>("contact"),
};

template <>
struct RecordOf<TeamMember> {
    static constexpr std::string_view table = "team_member";
    static constexpr std::span<const Field<TeamMember>> fields = kTeamMemberFields;
};
static_assert(describesEveryMember<TeamMember>());

/// One answer of a 5-Why chain.
struct WhyAnswer {
    RowId id{0};
    std::optional<RowId> report{};
    std::optional<Choice> chain{};       ///< occurrence, non-detection, systemic
    std::optional<std::int64_t> level{}; ///< 1…
    std::optional<LongText> answer{};
    std::optional<std::string> evidence{};
    friend bool operator==(const WhyAnswer&, const WhyAnswer&) = default;
};

inline constexpr std::array kWhyAnswerFields{
    field<&WhyAnswer::report>("report", Computed),
    field<&WhyAnswer::chain>("chain"),
    field<&WhyAnswer::level>("level"),
    field<&WhyAnswer::answer>("answer"),
    field<&WhyAnswer::evidence>("evidence"),
};

template <>
struct RecordOf<WhyAnswer> {
    static constexpr std::string_view table = "why_answer";
    static constexpr std::span<const Field<WhyAnswer>> fields = kWhyAnswerFields;
};
static_assert(describesEveryMember<WhyAnswer>());

/// Who is responsible for one of D0…D8, until when, and when it was done.
struct Discipline {
    RowId id{0};
    std::optional<RowId> report{};
    std::optional<Choice> step{}; ///< D0…D8
    std::optional<std::string> owner{};
    std::optional<Day> dueOn{};
    std::optional<Day> doneOn{};
    friend bool operator==(const Discipline&, const Discipline&) = default;
};

inline constexpr std::array kDisciplineFields{
    field<&Discipline::report>("report", Computed),
    field<&Discipline::step>("step"),
    field<&Discipline::owner>("owner"),
    field<&Discipline::dueOn>("due-on"),
    field<&Discipline::doneOn>("done-on"),
};

template <>
struct RecordOf<Discipline> {
    static constexpr std::string_view table = "discipline";
    static constexpr std::span<const Field<Discipline>> fields = kDisciplineFields;
};
static_assert(describesEveryMember<Discipline>());

} // namespace recourse
