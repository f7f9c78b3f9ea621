// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/admission.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/life.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

bool applies(const AdmissionRule& rule, const Facts& facts) {
    return holds(rule.when, facts) && std::none_of(rule.unless.begin(), rule.unless.end(), [&facts](const Test& test) {
               return holds(Condition{{test}}, facts);
           });
}

Admission::Verdict verdictOf(const AdmissionRule& rule, const AdmissionWindow& window, Day received) {
    if (!window.admits(received))
        return Admission::Verdict::Outside;
    return rule.grantedBy.empty() ? Admission::Verdict::Inside : Admission::Verdict::ByRole;
}

/// The better answer for the customer stands; of two refusals the window that ended last.
bool isBetter(const Admission& a, const Admission& b) {
    if (b.rule == nullptr || a.verdict != b.verdict)
        return b.rule == nullptr || a.verdict < b.verdict;
    return a.verdict == Admission::Verdict::Outside && a.window->last > b.window->last;
}

/// Outside every window: the word of a role, if the procedure gives it to one.
void settleOutside(Admission& admission, const AdmissionRules& rules) {
    if (admission.verdict != Admission::Verdict::Outside)
        return;
    admission.source = rules.outsideSource;
    if (rules.outsideGrantedBy.empty())
        return;
    admission.verdict = Admission::Verdict::ByRole;
    admission.role = rules.outsideGrantedBy;
    admission.isOutside = true;
}

} // namespace

Admission judgeAdmission(const Procedure& procedure, const Facts& facts, const AdmissionDays& days,
                         const WorkCalendar& calendar) {
    const Day received = days.at("received");
    Admission best;
    const AdmissionRule* undated = nullptr;
    for (const AdmissionRule& rule : procedure.admission.windows) {
        if (!applies(rule, facts))
            continue;
        const auto from = days.find(rule.from);
        if (from == days.end()) {
            undated = undated != nullptr ? undated : &rule;
            continue;
        }
        Admission one;
        one.rule = &rule;
        one.role = rule.grantedBy;
        one.source = rule.source;
        one.window = admissionWindow(rule.span, rule.onDayOff, from->second, calendar);
        one.verdict = verdictOf(rule, *one.window, received);
        if (isBetter(one, best))
            best = std::move(one);
    }
    const bool admitted = best.verdict == Admission::Verdict::Inside || best.verdict == Admission::Verdict::ByRole;
    if (undated != nullptr && !admitted) {
        Admission unknown;
        unknown.verdict = Admission::Verdict::Unknown;
        unknown.rule = undated;
        unknown.source = undated->source;
        return unknown;
    }
    settleOutside(best, procedure.admission);
    return best;
}

Admission admissionOf(const CaseFile& file, const Context& context) {
    AdmissionDays days{{"received", context.zone.dayOf(file.complaint.receivedAt.value_or(context.now))}};
    for (const auto& [key, value] : file.extra) {
        if (const Day* day = std::get_if<Day>(&value))
            days[key] = *day;
    }
    return judgeAdmission(context.procedure, factsOf(file, context.procedure), days, context.calendar);
}

Sentence Admission::sentence(const Procedure& procedure) const {
    if (rule == nullptr)
        return {"admission.always", {}};
    const Param name = rule->name;
    if (!window)
        return {"admission.unknown", {name, factName(procedure, rule->from)}};
    if (verdict == Verdict::Inside)
        return {"admission.inside", {name, window->last}};
    if (verdict == Verdict::ByRole)
        return {isOutside ? "admission.outside-by-role" : "admission.by-role",
                {name, window->last, nameOf(procedure.roles, role)}};
    return {"admission.outside", {name, window->last}};
}

} // namespace recourse
