// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eightd/progress.h"

#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"

#include <algorithm>

namespace recourse {

namespace {

void keepEarlier(std::optional<Instant>& first, Instant at) {
    first = first ? std::min(*first, at) : at;
}

std::optional<Instant> containedAt(const CaseFile& file, const Context& context) {
    std::optional<Instant> first;
    for (const Action& action : file.rows<Action>()) {
        if (action.type == Choice{"containment"} && action.doneOn)
            keepEarlier(first, momentOf(*action.doneOn, context));
    }
    return first;
}

std::optional<Instant> causeFoundAt(const CaseFile& file, const Context& context) {
    std::optional<Instant> first;
    for (const Discipline& discipline : file.rows<Discipline>()) {
        if (discipline.step == Choice{"D4"} && discipline.doneOn)
            keepEarlier(first, momentOf(*discipline.doneOn, context));
    }
    for (const Investigation& investigation : file.rows<Investigation>()) {
        if (investigation.performed == Choice{"yes"} && hasText(investigation.cause))
            keepEarlier(first, investigation.at.value_or(context.now));
    }
    return first;
}

std::optional<Instant> effectVerifiedAt(const CaseFile& file) {
    if (!isEffectVerified(file))
        return std::nullopt;
    std::optional<Instant> last;
    for (const Action& action : file.rows<Action>()) {
        if (isPermanent(action) && (!last || *action.verifiedAt > *last))
            last = action.verifiedAt;
    }
    return last;
}

} // namespace

bool isPermanent(const Action& action) {
    return action.type == Choice{"corrective"} || action.type == Choice{"preventive"};
}

bool isEffectVerified(const CaseFile& file) {
    const auto& actions = file.rows<Action>();
    return std::any_of(actions.begin(), actions.end(), isPermanent) &&
           std::all_of(actions.begin(), actions.end(),
                       [](const Action& action) { return !isPermanent(action) || action.verifiedAt.has_value(); });
}

void updateProgress(CaseFile& file, const Context& context) {
    followMilestone(file, milestone::kContained, containedAt(file, context), context);
    followMilestone(file, milestone::kCauseFound, causeFoundAt(file, context), context);
    followMilestone(file, milestone::kEffectVerified, effectVerifiedAt(file), context);
}

} // namespace recourse
