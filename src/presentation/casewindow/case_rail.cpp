// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/life.h"
#include "domain/procedure/names.h"
#include "presentation/casewindow/case_words.h"
#include "presentation/casewindow/date_reasons.h"

#include <algorithm>

namespace recourse {

namespace {

/// The running date that the milestone ends, or null.
const DeadlineRow* runningDate(const CaseFile& file, std::string_view stop) {
    const DeadlineRow* earliest = nullptr;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        const bool runs = row.dueAt && !row.metAt && !row.superseded.value_or(false);
        if (runs && row.stop && row.stop->code == stop && (earliest == nullptr || *row.dueAt < *earliest->dueAt))
            earliest = &row;
    }
    return earliest;
}

RailStep doneStep(const CaseView& view, const Milestone& row, const Texts& texts) {
    RailStep step;
    step.key = row.key->code;
    step.name = texts.written(milestoneName(*view.procedure, step.key));
    step.state = row.notApplicable ? StepState::LeftOut : StepState::Done;
    QStringList parts;
    if (row.notApplicable)
        parts += texts.sentence({"rail.left-out", {row.notApplicable->text}});
    if (row.at)
        parts += texts.shortDay(view.office->zone.dayOf(*row.at));
    parts += fromUtf8(row.by.value_or(""));
    parts.removeAll(QString());
    step.note = parts.join(QStringLiteral(" · "));
    return step;
}

RailStep openStep(const CaseView& view, std::string_view key, const Texts& texts) {
    RailStep step;
    step.key = key;
    step.name = texts.written(milestoneName(*view.procedure, step.key));
    step.state = key == view.stage ? StepState::Now : StepState::Next;
    if (const DeadlineRow* date = runningDate(view.loaded.file, key); date != nullptr) {
        const DeadlineRule* rule = findRule(*view.procedure, *date);
        step.urgency = urgencyOf(*date->dueAt, rule, *view.office, view.asOf);
        step.note = dueText(texts, {*date->dueAt, step.urgency}, view.office->zone, view.asOf);
        step.warning = dateWarnings(view, *date, texts).join(u'\n');
        step.why = dateReasons(view, *date, texts);
    }
    return step;
}

/// The dates of the customer's own that still run, the earliest first.
std::vector<RailStep> customersSteps(const CaseView& view, const Texts& texts) {
    std::vector<const DeadlineRow*> rows;
    for (const DeadlineRow& row : view.loaded.file.rows<DeadlineRow>()) {
        if (isCustomers(row) && row.dueAt && !row.metAt && !isEnded(view.loaded.file))
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DeadlineRow* a, const DeadlineRow* b) { return *a->dueAt < *b->dueAt; });
    std::vector<RailStep> steps;
    for (const DeadlineRow* row : rows) {
        RailStep step;
        step.key = std::string(kCustomersDate) + std::to_string(row->id.value());
        step.name = dateName(*view.procedure, *row, texts);
        step.urgency = urgencyOf(*row->dueAt, nullptr, *view.office, view.asOf);
        step.note = dueText(texts, {*row->dueAt, step.urgency}, view.office->zone, view.asOf);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

std::vector<RailStep> caseRail(const CaseView& view, const Texts& texts) {
    const CaseFile& file = view.loaded.file;
    const Facts facts = factsOf(file, *view.procedure);
    const bool ended = isEnded(file);
    std::vector<RailStep> steps;
    const auto has = [&steps](std::string_view key) {
        return std::any_of(steps.begin(), steps.end(), [key](const RailStep& step) { return step.key == key; });
    };
    for (const MilestoneRule& rule : view.procedure->milestones) {
        if (const Milestone* row = findMilestone(file, rule.key); row != nullptr)
            steps.push_back(doneStep(view, *row, texts));
        else if (!ended && holds(rule.when, facts))
            steps.push_back(openStep(view, rule.key, texts));
    }
    for (const std::string_view end : {milestone::kNotAdmitted, milestone::kWithdrawn, milestone::kClosed}) {
        const Milestone* row = findMilestone(file, end);
        if (row != nullptr && !has(end))
            steps.push_back(doneStep(view, *row, texts));
    }
    if (!ended && !has(milestone::kClosed))
        steps.push_back(openStep(view, milestone::kClosed, texts));
    for (RailStep& step : customersSteps(view, texts))
        steps.push_back(std::move(step));
    return steps;
}

} // namespace recourse
