// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection/inspection_report.h"
#include "domain/words/refusal.h"

#include <optional>
#include <vector>

namespace recourse {

/// The figures of one inspection report, all by D-13.
struct InspectionFigures {
    const InspectionReport& report;
    const std::vector<InspectionLine>& lines;
    const std::vector<PartDecision>& parts;
};

/// Everything that does not add up, at once: at the report's own keys, "inspection_line[i].…", "part_decision[i].…". A
/// report without any figure has none. Lines are compared only if one of them has a quantity. The order's quantity is
/// not part of the sums and may have a unit of its own. Part decisions may still be fewer than the total.
[[nodiscard]] std::vector<FieldIssue> inspectionIssues(const InspectionFigures& figures);

/// How much of the total is not decided yet, as a sentence; none: the part decisions sum to the total. Asked before
/// closing.
[[nodiscard]] std::optional<Sentence> undecidedQuantity(const InspectionReport& report,
                                                        const std::vector<PartDecision>& parts);

/// Every part of the total is decided (D-25).
[[nodiscard]] inline bool quantitiesDecided(const InspectionReport& report, const std::vector<PartDecision>& parts) {
    return !undecidedQuantity(report, parts);
}

/// Fills in the shares of the incoming total, of the report and of each line; what cannot be computed is emptied.
void computeShares(InspectionReport& report, std::vector<InspectionLine>& lines);

/// Nonconforming ÷ sample, shown beside the share of the total; none for a full inspection.
[[nodiscard]] std::optional<Percent> shareOfSample(const InspectionReport& report);

} // namespace recourse
