// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/route_progress.h"

#include <algorithm>
#include <limits>

namespace recourse {

namespace {

std::vector<const ApprovalStep*> stepsThatCount(const CaseFile& file, RowId approval) {
    std::vector<const ApprovalStep*> steps;
    for (const ApprovalStep& step : file.rows<ApprovalStep>()) {
        if (step.approval == approval && step.act != Choice{"inform"})
            steps.push_back(&step);
    }
    return steps;
}

bool anyRefused(const std::vector<const ApprovalStep*>& steps) {
    return std::any_of(steps.begin(), steps.end(),
                       [](const ApprovalStep* step) { return step->outcome == Choice{"refused"}; });
}

} // namespace

std::vector<const ApprovalStep*> openSteps(const CaseFile& file, RowId approval) {
    std::vector<const ApprovalStep*> open = stepsThatCount(file, approval);
    if (anyRefused(open))
        return {};
    std::erase_if(open, [](const ApprovalStep* step) { return step->outcome.has_value(); });
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (const ApprovalStep* step : open)
        lowest = std::min(lowest, step->order.value_or(1));
    std::erase_if(open, [&](const ApprovalStep* step) { return step->order.value_or(1) != lowest; });
    return open;
}

bool isRouteDone(const CaseFile& file, RowId approval) {
    const std::vector<const ApprovalStep*> steps = stepsThatCount(file, approval);
    return !steps.empty() && !anyRefused(steps) &&
           std::all_of(steps.begin(), steps.end(), [](const ApprovalStep* step) { return step->outcome.has_value(); });
}

} // namespace recourse
