// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/separation.h"

#include "domain/approval/recusal.h"
#include "domain/calendar/office_zone.h"
#include "domain/casefile/life.h"

#include <algorithm>
#include <string>

namespace recourse {

namespace {

/// By the account where one is recorded, otherwise by the name.
bool isSamePerson(const Person& person, const std::optional<PersonId>& id, const std::optional<std::string>& name) {
    return id ? *id == person.id : name && *name == person.name;
}

bool reachedMilestone(const CaseFile& file, std::string_view key, const Person& person) {
    const auto& rows = file.rows<Milestone>();
    return std::any_of(rows.begin(), rows.end(), [&](const Milestone& row) {
        return row.key && row.key->code == key && !row.withdrawn.value_or(false) &&
               isSamePerson(person, row.byId, row.by);
    });
}

bool signedAs(const CaseFile& file, std::string_view meaning, const Person& person) {
    const auto& rows = file.rows<Signature>();
    return std::any_of(rows.begin(), rows.end(), [&](const Signature& row) {
        return row.meaning && row.meaning->code == meaning && isSamePerson(person, row.personId, row.person);
    });
}

bool madeProposal(const CaseFile& file, const ActAsked& asked, const Person& person) {
    const Approval* approval = asked.approval ? findRow<Approval>(file, *asked.approval) : nullptr;
    if (approval != nullptr && isSamePerson(person, {}, approval->startedBy))
        return true;
    const Disposition* one = asked.record ? findRow<Disposition>(file, *asked.record) : nullptr;
    if (one != nullptr)
        return isSamePerson(person, one->byId, one->by);
    const auto& rows = file.rows<Disposition>();
    return !asked.record && std::any_of(rows.begin(), rows.end(),
                                        [&](const Disposition& row) { return isSamePerson(person, row.byId, row.by); });
}

bool madeInspection(const CaseFile& file, const Person& person) {
    const auto& rows = file.rows<InspectionReport>();
    return reachedMilestone(file, "inspected", person) || signedAs(file, "inspected", person) ||
           std::any_of(rows.begin(), rows.end(),
                       [&](const InspectionReport& row) { return isSamePerson(person, {}, row.inspector); });
}

bool carriedSomethingOut(const CaseFile& file, const ActAsked& asked, const Person& person) {
    const auto isDoer = [&](const Action& row) {
        return isSamePerson(person, {}, row.owner) || isSamePerson(person, {}, row.by);
    };
    const Action* one = asked.record ? findRow<Action>(file, *asked.record) : nullptr;
    if (one != nullptr)
        return isDoer(*one);
    if (const Hold* hold = asked.record ? findRow<Hold>(file, *asked.record) : nullptr)
        return isSamePerson(person, {}, hold->by);
    const auto& actions = file.rows<Action>();
    const auto& items = file.rows<DispositionItem>();
    return reachedMilestone(file, "carried-out", person) || std::any_of(actions.begin(), actions.end(), isDoer) ||
           std::any_of(items.begin(), items.end(),
                       [&](const DispositionItem& row) { return isSamePerson(person, {}, row.doneBy); });
}

bool isOfResponsibleDepartment(const CaseFile& file, const Person& person) {
    const auto& rows = file.rows<Responsibility>();
    return std::any_of(rows.begin(), rows.end(), [&](const Responsibility& row) {
        const bool none = row.share && row.share->hundredths == 0;
        return row.department && row.department->code == person.department && !none;
    });
}

bool filledAStep(const CaseFile& file, const ActAsked& asked, const Person& person) {
    const auto& rows = file.rows<ApprovalStep>();
    return asked.approval && std::any_of(rows.begin(), rows.end(), [&](const ApprovalStep& row) {
               return row.approval == asked.approval && row.outcome &&
                      (isSamePerson(person, row.personId, row.person) || row.onBehalfOf == person.name);
           });
}

bool isKeptFromThoseConcerned(const SeparationRule& rule) {
    return std::find(rule.notBy.begin(), rule.notBy.end(), "responsible-department") != rule.notBy.end();
}

bool didBefore(const CaseFile& file, std::string_view fact, const ActAsked& asked, const Person& person) {
    if (fact == "proposed")
        return madeProposal(file, asked, person);
    if (fact == "registered")
        return reachedMilestone(file, "registered", person) || signedAs(file, "registered", person);
    if (fact == "inspected")
        return madeInspection(file, person);
    if (fact == "carried-out")
        return carriedSomethingOut(file, asked, person);
    return fact == "responsible-department" && isOfResponsibleDepartment(file, person);
}

} // namespace

std::vector<Refusal> separationRefusals(const CaseFile& file, const Procedure& procedure, const ActAsked& asked,
                                        const Person& person) {
    std::vector<Refusal> refusals;
    RuleSource sameRoute;
    const Facts facts = factsOf(file, procedure);
    for (const SeparationRule& rule : procedure.separation) {
        if (rule.act != asked.act || !holds(rule.when, facts))
            continue;
        for (const std::string& fact : rule.notBy) {
            if (fact == "same-route")
                sameRoute = rule.source;
            else if (didBefore(file, fact, asked, person))
                refusals.push_back({Sentence{"separation." + fact, {person.name}}, rule.source});
        }
    }
    if (filledAStep(file, asked, person))
        refusals.push_back({Sentence{"separation.same-route", {person.name}}, sameRoute});
    return refusals;
}

std::vector<Refusal> separationRefusals(const CaseFile& file, const Context& context, const ActAsked& asked) {
    std::vector<Refusal> refusals = separationRefusals(file, context.procedure, asked, context.actor);
    const Facts facts = factsOf(file, context.procedure);
    const auto& table = context.procedure.separation;
    const auto rule = std::find_if(table.begin(), table.end(), [&](const SeparationRule& row) {
        return row.act == asked.act && isKeptFromThoseConcerned(row) && holds(row.when, facts);
    });
    if (rule == table.end())
        return refusals;
    const auto recusals = recusalsOf(file, context.people, context.zone.dayOf(context.now));
    for (Refusal& refusal : refusalsBy(recusals, context.actor, rule->source))
        refusals.push_back(std::move(refusal));
    return refusals;
}

} // namespace recourse
