// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/eligibility.h"

#include "domain/approval/separation.h"
#include "domain/procedure/general_rule.h"
#include "domain/procedure/names.h"

#include <algorithm>
#include <iterator>

namespace recourse {

namespace {

void appendRefusals(std::vector<Refusal>& to, std::vector<Refusal> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

const Person* accountOf(const People& people, PersonId id) {
    const auto found = std::find_if(people.persons.begin(), people.persons.end(),
                                    [&](const Person& person) { return person.id == id; });
    return found != people.persons.end() ? &*found : nullptr;
}

RuleSource routeSource(const Procedure& procedure, const Approval& approval) {
    for (const ApprovalRoute& route : procedure.routes) {
        if (route.key == approval.route)
            return route.source;
    }
    return procedure.source;
}

/// Finds those who may do one step of one run.
class HolderSearch {
public:
    HolderSearch(const StepSetting& setting, const Approval& approval, const ApprovalStep& step)
        : m_setting(setting)
        , m_approval(approval)
        , m_act(step.act ? step.act->code : "") {}

    [[nodiscard]] std::vector<Candidate> ofRole(std::string_view role) const {
        std::vector<Candidate> found;
        for (const Person& person : m_setting.people.persons) {
            if (!person.active)
                continue;
            if (person.has(role))
                found.push_back({person.id, {}, barriers(person)});
            else
                addAsSubstitute(person, role, found);
        }
        return found;
    }

private:
    [[nodiscard]] std::vector<Refusal> separationOf(const Person& person) const {
        return separationRefusals(m_setting.file, m_setting.procedure, {m_act, m_approval.record, m_approval.id},
                                  person);
    }

    [[nodiscard]] std::vector<Refusal> barriers(const Person& person) const {
        std::vector<Refusal> refusals = separationOf(person);
        if (recusalBars(m_act))
            appendRefusals(refusals, refusalsBy(m_setting.recusals, person, generalRule("R-228")));
        return refusals;
    }

    /// The first for whom he may act; if he may for none, the first with the reasons.
    void addAsSubstitute(const Person& person, std::string_view role, std::vector<Candidate>& found) const {
        std::optional<Candidate> best;
        for (const Substitution& substitution : m_setting.people.substitutions) {
            const Person* absent = accountOf(m_setting.people, substitution.absent);
            if (substitution.substitute != person.id || absent == nullptr || !absent->active || !absent->has(role) ||
                !holdsNow(substitution))
                continue;
            Candidate candidate{person.id, absent->id, barriers(person)};
            appendRefusals(candidate.refusals, separationOf(*absent));
            if (!best || (!best->allowed() && candidate.allowed()))
                best = std::move(candidate);
        }
        if (best)
            found.push_back(std::move(*best));
    }

    [[nodiscard]] bool holdsNow(const Substitution& substitution) const {
        const auto& subjects = substitution.subjects;
        const std::string subject = m_approval.subject ? m_approval.subject->code : "";
        return substitution.holdsOn(m_setting.today) &&
               (subjects.empty() || std::find(subjects.begin(), subjects.end(), subject) != subjects.end());
    }

    const StepSetting& m_setting;
    const Approval& m_approval;
    std::string m_act;
};

bool anyAllowed(const std::vector<Candidate>& candidates) {
    return std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.allowed(); });
}

/// The role above, or null at the top and for a role the procedure does not have.
const NamedKey* roleAbove(const Procedure& procedure, std::string_view role) {
    const NamedKey* found = findKey(procedure.roles, role);
    return found != nullptr && found != &procedure.roles.back() ? found + 1 : nullptr;
}

} // namespace

bool StepHolders::somebody() const {
    return needsNobody || anyAllowed(candidates);
}

StepHolders holdersOf(const StepSetting& setting, const Approval& approval, const ApprovalStep& step) {
    StepHolders holders;
    holders.role = step.role ? step.role->code : "";
    holders.raisedFrom = step.raisedFrom ? step.raisedFrom->code : "";
    holders.needsNobody = step.act && step.act->code == "inform";
    if (holders.needsNobody)
        return holders;
    const std::string first = holders.role;
    const HolderSearch search(setting, approval, step);
    const auto& roles = setting.procedure.roles;
    for (;;) {
        std::vector<Candidate> found = search.ofRole(holders.role);
        const bool enough = anyAllowed(found);
        holders.candidates.insert(holders.candidates.end(), found.begin(), found.end());
        if (enough)
            return holders;
        const NamedKey* above = roleAbove(setting.procedure, holders.role);
        if (above == nullptr) {
            holders.why.push_back({"eligibility.nobody", {nameOf(roles, first)}});
            return holders;
        }
        holders.why.push_back({"eligibility.raised", {nameOf(roles, holders.role), above->name}});
        if (holders.raisedFrom.empty())
            holders.raisedFrom = first;
        holders.role = above->key;
    }
}

Result<Candidate, Refused> mayDoStep(const StepSetting& setting, const Approval& approval, const ApprovalStep& step,
                                     const Person& person) {
    const StepHolders holders = holdersOf(setting, approval, step);
    const RuleSource source = routeSource(setting.procedure, approval);
    if (holders.needsNobody)
        return refuse("eligibility.inform", source);
    std::vector<Refusal> refusals;
    for (const Candidate& candidate : holders.candidates) {
        if (candidate.person != person.id)
            continue;
        if (candidate.allowed())
            return candidate;
        if (refusals.empty())
            refusals = candidate.refusals;
    }
    if (refusals.empty())
        refusals.push_back(
            {Sentence{"eligibility.role", {person.name, nameOf(setting.procedure.roles, holders.role)}}, source});
    if (!holders.somebody())
        refusals.push_back({holders.why.back(), source});
    return Error{Refused{{}, std::move(refusals)}};
}

} // namespace recourse
