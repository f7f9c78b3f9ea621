// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection/inspect.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/casefile/numbers.h"
#include "domain/complaints/registration.h"
#include "domain/inspection/inspection_rules.h"

#include <algorithm>

namespace recourse {

namespace {

/// Of all that came back; nothing if nothing did or the units differ.
std::optional<Quantity> quantityReceived(const CaseFile& file) {
    std::optional<Quantity> total;
    for (const ReturnLine& line : file.rows<ReturnLine>()) {
        if (!line.received)
            continue;
        total = total ? sum(*total, *line.received) : line.received;
        if (!total)
            return std::nullopt;
    }
    return total;
}

InspectionReport beginning(const CaseFile& file) {
    InspectionReport report;
    report.customerProblem = file.complaint.matter;
    report.total = quantityReceived(file);
    const auto& lines = file.rows<ComplaintLine>();
    if (!lines.empty())
        report.orderNumber = lines.front().order;
    return report;
}

void fileInspectionRows(CaseFile& file, RowId report, const Inspect::Input& input, const Context& context) {
    fileRows(file, input.rows<InspectionLine>(), context, {&InspectionLine::report, report});
    fileRows(file, input.rows<PartDecision>(), context, {&PartDecision::report, report});
}

void fillShares(CaseFile& file, InspectionReport& report) {
    std::vector<InspectionLine> lines = children(file, report.id, &InspectionLine::report);
    computeShares(report, lines);
    auto computed = lines.begin();
    for (InspectionLine& line : file.rows<InspectionLine>()) {
        if (line.report == report.id)
            line = *computed++;
    }
}

/// The goods are inspected from the first report on.
void reachInspected(CaseFile& file, const Context& context) {
    const auto& reports = file.rows<InspectionReport>();
    const auto first = std::min_element(reports.begin(), reports.end(),
                                        [](const auto& a, const auto& b) { return a.inspectedOn < b.inspectedOn; });
    followMilestone(file, milestone::kInspected, momentOf(*first->inspectedOn, context), context);
}

} // namespace

void Inspect::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    const InspectionReport* filed = correctedRow<InspectionReport>(file, draft);
    if (filed == nullptr) {
        input.head.row = beginning(file);
        return;
    }
    input.head.row = *filed;
    if (!draft.rows.contains(RecordOf<InspectionLine>::table))
        prefillRows(file, filed->id, &InspectionLine::report, input);
    if (!draft.rows.contains(RecordOf<PartDecision>::table))
        prefillRows(file, filed->id, &PartDecision::report, input);
}

std::vector<Refusal> Inspect::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Inspect::act(CaseFile file, const Input& input, const Context& context) {
    const InspectionReport& typed = input.head.row;
    Issues issues = inspectionIssues({typed, input.rows<InspectionLine>(), input.rows<PartDecision>()});
    checkRecord<InspectionReport>(file, input.head.record, issues);
    checkGiven(typed.way || hasText(typed.description), "description", issues);
    checkHappened(typed.inspectedOn, "inspected-on", context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    InspectionReport& filed = fileEdited(file, input.head, context);
    if (!filed.number)
        filed.number = nextNumber("inspection", context);
    filed.inspectedOn = filed.inspectedOn.value_or(context.zone.dayOf(context.now));
    filed.inspector = context.actor.name;
    filed.inspectedAt = context.now;
    fileInspectionRows(file, filed.id, input, context);
    fillShares(file, filed);
    sign(file, filed.id, "inspected", context);
    reachInspected(file, context);
    return file;
}

} // namespace recourse
