// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// F-01: what the re-inspection of returned goods found, and what is to be done with every part of them.
struct InspectionReport {
    RowId id{0};
    std::optional<std::string> number{};
    std::optional<std::string> orderNumber{};
    std::optional<Quantity> orderQuantity{};
    std::optional<Quantity> total{}; ///< received; the denominator of every share
    std::optional<Quantity> sampled{};
    std::optional<Day> inspectedOn{};
    std::optional<Choice> way{};        ///< all (100 %), sample
    std::optional<Choices> standards{}; ///< sample, drawing, requirement
    std::optional<LongText> customerProblem{};
    std::optional<LongText> receptionRemarks{};
    std::optional<LongText> description{};
    std::optional<Quantity> conforming{};
    std::optional<Quantity> nonconforming{};
    std::optional<Percent> nonconformingShare{}; ///< of the total
    std::optional<LongText> temporaryMeasure{};
    std::optional<LongText> longTermMeasure{};
    std::optional<LongText> productionOpinion{};
    std::optional<LongText> purchasingOpinion{};
    std::optional<LongText> technicalOpinion{};
    std::optional<LongText> managementOpinion{};
    std::optional<std::string> inspector{};
    std::optional<Instant> inspectedAt{};
    friend bool operator==(const InspectionReport&, const InspectionReport&) = default;
};

inline constexpr std::array kInspectionReportFields{
    field<&InspectionReport::number>("number", Searchable | Computed),
    field<&InspectionReport::orderNumber>("order-number", Searchable),
    field<&InspectionReport::orderQuantity>("order-quantity"),
    field<&InspectionReport::total>("total"),
    field<&InspectionReport::sampled>("sampled"),
    field<&InspectionReport::inspectedOn>("inspected-on"),
    field<&InspectionReport::way>("way"),
    field<&InspectionReport::standards>("standards"),
    field<&InspectionReport::customerProblem>("customer-problem"),
    field<&InspectionReport::receptionRemarks>("reception-remarks"),
    field<&InspectionReport::description>("description"),
    field<&InspectionReport::conforming>("conforming"),
    field<&InspectionReport::nonconforming>("nonconforming"),
    field<&InspectionReport::nonconformingShare>("nonconforming-share", Computed),
    field<&InspectionReport::temporaryMeasure>("temporary-measure"),
    field<&InspectionReport::longTermMeasure>("long-term-measure"),
    field<&InspectionReport::productionOpinion>("production-opinion"),
    field<&InspectionReport::purchasingOpinion>("purchasing-opinion"),
    field<&InspectionReport::technicalOpinion>("technical-opinion"),
    field<&InspectionReport::managementOpinion>("management-opinion"),
    field<&InspectionReport::inspector>("inspector", Computed),
    field<&InspectionReport::inspectedAt>("inspected-at", Computed),
};

template <>
struct RecordOf<InspectionReport> {
    static constexpr std::string_view table = "inspection_report";
    static constexpr std::span<const Field<InspectionReport>> fields = kInspectionReportFields;
};
static_assert(describesEveryMember<InspectionReport>());

/// One item of the re-inspection. A piece may be nonconforming in several items.
struct InspectionLine {
    RowId id{0};
    std::optional<RowId> report{};
    std::optional<std::string> item{};
    std::optional<Quantity> nonconforming{};
    std::optional<Percent> share{}; ///< of the incoming total
    std::optional<std::string> other{};
    friend bool operator==(const InspectionLine&, const InspectionLine&) = default;
};

inline constexpr std::array kInspectionLineFields{
    field<&InspectionLine::report>("report", Computed),
    field<&InspectionLine::item>("item"),
    field<&InspectionLine::nonconforming>("nonconforming"),
    field<&InspectionLine::share>("share", Computed),
    field<&InspectionLine::other>("other"),
};

template <>
struct RecordOf<InspectionLine> {
    static constexpr std::string_view table = "inspection_line";
    static constexpr std::span<const Field<InspectionLine>> fields = kInspectionLineFields;
};
static_assert(describesEveryMember<InspectionLine>());

/// What happens to one part of the received quantity.
struct PartDecision {
    RowId id{0};
    std::optional<RowId> report{};
    std::optional<Quantity> quantity{};
    std::optional<Choice> decision{}; ///< use-as-is, rework, repair, sort, scrap, return-to-supplier, back-to-customer
    std::optional<std::string> note{};
    friend bool operator==(const PartDecision&, const PartDecision&) = default;
};

inline constexpr std::array kPartDecisionFields{
    field<&PartDecision::report>("report", Computed),
    field<&PartDecision::quantity>("quantity"),
    field<&PartDecision::decision>("decision"),
    field<&PartDecision::note>("note"),
};

template <>
struct RecordOf<PartDecision> {
    static constexpr std::string_view table = "part_decision";
    static constexpr std::span<const Field<PartDecision>> fields = kPartDecisionFields;
};
static_assert(describesEveryMember<PartDecision>());

} // namespace recourse
