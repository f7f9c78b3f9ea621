// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/trial.h"

#include "application/asking.h"
#include "domain/calendar/office_time.h"
#include "domain/casefile/guidance.h"
#include "domain/casefile/life.h"
#include "domain/procedure/names.h"
#include "domain/procedure/permission.h"
#include "domain/procedure/vocabulary.h"

#include <algorithm>

namespace recourse {

namespace {

template <class T>
std::optional<T> valueOfFact(const Facts& facts, std::string_view key) {
    const auto found = facts.find(key);
    T value{};
    if (found == facts.end() || !CellOf<T>::write(value, found->second))
        return std::nullopt;
    return value;
}

/// Receipt, registration and what has happened since.
EventTimes eventsOf(const ImaginedCase& imagined) {
    EventTimes events = imagined.events;
    for (const char* begin : {"received", "received-by-qa", "registered"})
        events.try_emplace(begin, imagined.receivedAt);
    return events;
}

/// The case as it would be filed, but for what its later records would say.
CaseFile fileOf(const Procedure& procedure, const ImaginedCase& imagined, const Facts& facts) {
    CaseFile file;
    Complaint& complaint = file.complaint;
    complaint.procedure = procedure.code;
    complaint.procedureRevision = procedure.revision;
    complaint.receivedAt = imagined.receivedAt;
    complaint.kind = valueOfFact<Choice>(facts, "kind");
    complaint.channel = valueOfFact<Choice>(facts, "channel");
    complaint.grade = valueOfFact<Choice>(facts, "class");
    complaint.validity = valueOfFact<Choice>(facts, "valid");
    complaint.demand = valueOfFact<Choices>(facts, "demand");
    complaint.serviceCharged = valueOfFact<bool>(facts, "charged");
    for (const ExtraField& field : procedure.fields) {
        if (const auto fact = facts.find(field.key); fact != facts.end())
            file.extra[field.key] = fact->second;
        else if (const auto day = imagined.days.find(field.key); day != imagined.days.end())
            file.extra[field.key] = day->second;
    }
    return file;
}

/// Some clocks start with what happens to a notice, or with receipt by quality: no milestone of the case.
bool isOfCase(std::string_view event, const Procedure& procedure) {
    return std::find(std::begin(kMilestoneWords), std::end(kMilestoneWords), event) != std::end(kMilestoneWords) ||
           std::any_of(procedure.milestones.begin(), procedure.milestones.end(),
                       [event](const MilestoneRule& rule) { return rule.key == event; });
}

void reachImagined(CaseFile& file, const ImaginedCase& imagined, const Context& context) {
    for (const auto& [event, at] : eventsOf(imagined)) {
        if (isOfCase(event, context.procedure))
            reach(file, event, context, at);
    }
    if (file.complaint.grade && !reached(file, milestone::kClassified))
        reach(file, milestone::kClassified, context);
    if (file.complaint.validity && !reached(file, milestone::kValidityJudged))
        reach(file, milestone::kValidityJudged, context);
}

std::vector<GivenDeadline> datesOf(const Procedure& procedure, const ImaginedCase& imagined, const Facts& facts,
                                   const OfficeTime& office) {
    ClockFacts clock;
    clock.facts = facts;
    clock.events = eventsOf(imagined);
    for (const NamedKey& grade : procedure.scale.grades)
        clock.classes.push_back(grade.key);
    const RuleList list{procedure.deadlines, {}, {}};
    return deadlinesFor({&list, 1}, clock, office);
}

/// Of the clocks that are given no date yet those that would run for these facts, each key once.
std::vector<const DeadlineRule*> waitingClocks(const Procedure& procedure, const Facts& facts,
                                               const std::vector<GivenDeadline>& dates) {
    std::set<std::string_view> seen;
    for (const GivenDeadline& given : dates)
        seen.insert(given.rule.key);
    std::vector<const DeadlineRule*> waiting;
    for (const DeadlineRule& rule : procedure.deadlines) {
        if (rule.use == DeadlineUse::Clock && holds(rule.when, facts) && seen.insert(rule.key).second)
            waiting.push_back(&rule);
    }
    return waiting;
}

std::vector<TrialRoute> routesOf(const Procedure& procedure, const Facts& facts) {
    std::vector<TrialRoute> routes;
    std::set<std::string_view> seen;
    for (const ApprovalRoute& route : procedure.routes) {
        if (seen.insert(route.subject).second)
            routes.push_back({route.subject, chooseRoute(procedure, route.subject, facts)});
    }
    return routes;
}

template <class Rule>
std::vector<const Rule*> thatHold(const std::vector<Rule>& rules, const Facts& facts) {
    std::vector<const Rule*> holding;
    for (const Rule& rule : rules) {
        if (holds(rule.when, facts))
            holding.push_back(&rule);
    }
    return holding;
}

Person lookerOf(const Procedure& procedure, const std::string& role) {
    Person person;
    if (!role.empty()) {
        person.roles = {role};
        return person;
    }
    for (const NamedKey& known : procedure.roles)
        person.roles.push_back(known.key);
    return person;
}

/// Who may is decided by all that was imagined, also by what no record of the file says yet.
TrialCommand commandOf(const Verb& verb, const CaseFile& file, const Facts& facts, const Context& context) {
    TrialCommand command{&verb, findPermission(context.procedure, verb.id, facts), verb.refusals(file, context)};
    const auto byFile = detail::permissionRefusals(verb.id, file, context);
    command.refusals.erase(command.refusals.begin(),
                           command.refusals.begin() + static_cast<std::ptrdiff_t>(byFile.size()));
    if (command.permission != nullptr && !isFor(*command.permission, context.actor))
        command.refusals.insert(
            command.refusals.begin(),
            Refusal{Sentence{"refused.role", {namesOf(context.procedure.roles, command.permission->roles)}},
                    command.permission->source});
    return command;
}

} // namespace

Trial tryCase(const Procedure& procedure, const Office& office, const ImaginedCase& imagined, Instant now) {
    Trial trial;
    Facts facts = imagined.facts;
    trial.grade = valueOfFact<Choice>(facts, "class").value_or(Choice{}).code;
    if (trial.grade.empty() && !imagined.answers.empty()) {
        if (auto classified = classify(procedure.scale, imagined.answers, facts, Unanswered::Open))
            trial.classified = *std::move(classified);
        trial.grade = trial.classified ? trial.classified->grade : std::string();
        if (!trial.grade.empty())
            facts["class"] = trial.grade;
    }
    trial.dates = datesOf(procedure, imagined, facts, {office.calendar, office.zone});
    trial.waiting = waitingClocks(procedure, facts, trial.dates);
    AdmissionDays days = imagined.days;
    days["received"] = office.zone.dayOf(imagined.receivedAt);
    trial.admission = judgeAdmission(procedure, facts, days, office.calendar);
    trial.handling = findHandling(procedure, facts);
    trial.charging = findCharging(procedure, facts);
    trial.routes = routesOf(procedure, facts);
    trial.required = thatHold(procedure.required, facts);
    trial.stages = thatHold(procedure.milestones, facts);
    Asking asking;
    const Person looker = lookerOf(procedure, imagined.role);
    const Context context = asking.about(procedure, office, looker, now);
    CaseFile file = fileOf(procedure, imagined, facts);
    reachImagined(file, imagined, context);
    for (const Verb& verb : verbs())
        trial.commands.push_back(commandOf(verb, file, facts, context));
    return trial;
}

} // namespace recourse
