// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/managing.h"

#include "application/office_event.h"
#include "application/people/people_rules.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

using PeopleOutcome = Result<PeopleChange, Refused>;

/// What an event of people is called and gives as its reason.
struct PeopleAct {
    std::string verb;
    std::string reason{};
    std::optional<TypedPassword> password{};
};

Result<Done, Failure> changePeople(Backend& backend, const PeopleAct& act, const PeopleRule& rule) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const PersonId actor = backend.signedIn();
    const EventHead head = officeEvent(backend, **office, act.verb, act.reason);
    const PeopleRule byWhoMay = [&](const People& people) -> PeopleOutcome {
        const Person* now = findPerson(people, actor);
        if (now == nullptr || !now->active)
            return refuse("refused.no-account");
        return rule(people);
    };
    const auto refused = backend.people().change({head, byWhoMay, act.password});
    if (!refused)
        return Error{Failure{refused.error()}};
    if (*refused)
        return Error{Failure{**refused}};
    return Done{};
}

/// The rule asks of a person who is there.
template <class Rule>
Result<Done, Failure> changeOne(Backend& backend, PersonId id, const PeopleAct& act, Rule rule) {
    return changePeople(backend, act, [&](const People& people) -> PeopleOutcome {
        const Person* person = findPerson(people, id);
        if (person == nullptr)
            return refuse("people.gone");
        return rule(people, *person);
    });
}

bool losesRole(const Person& before, const std::vector<std::string>& roles) {
    return std::any_of(before.roles.begin(), before.roles.end(), [&roles](const std::string& role) {
        return std::find(roles.begin(), roles.end(), role) == roles.end();
    });
}

template <class Row>
const Row* findIn(const std::vector<Row>& rows, RowId id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<FieldIssue> missingReason(const std::string& reason) {
    if (trimmed(reason).empty())
        return {issue("reason", "required.reason")};
    return {};
}

Result<Done, Failure> rejected(std::vector<FieldIssue> issues) {
    return Error{Failure{reject(std::move(issues)).value}};
}

Stored<Day> todayAt(Backend& backend) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    return (*office)->zone.dayOf(backend.clock().now());
}

} // namespace

Result<PersonId, Failure> addAccount(Backend& backend, const NewAccount& account) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const Person made{PersonId(backend.ids().next()), std::string(trimmed(account.name)), account.department,
                      account.roles, true};
    const PeopleAct act{"add-person", {}, TypedPassword{made.id, account.password}};
    const auto done = changePeople(backend, act, [&](const People& people) -> PeopleOutcome {
        std::vector<FieldIssue> issues = faultsOf(made, people, **office);
        append(issues, passwordFaults(account.password));
        if (!issues.empty())
            return reject(std::move(issues));
        return PeopleChange{made};
    });
    if (!done)
        return Error{done.error()};
    return made.id;
}

Result<Done, Failure> changePerson(Backend& backend, const PersonEdit& edit) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const auto rule = [&](const People& people, const Person& before) -> PeopleOutcome {
        const Person after{before.id, std::string(trimmed(edit.name)), edit.department, edit.roles, before.active};
        std::vector<FieldIssue> issues = faultsOf(after, people, **office);
        if (losesRole(before, edit.roles))
            append(issues, missingReason(edit.reason));
        if (!issues.empty())
            return reject(std::move(issues));
        return PeopleChange{after};
    };
    return changeOne(backend, edit.person, {"change-person", edit.reason}, rule);
}

Result<Done, Failure> deactivate(Backend& backend, PersonId person, const std::string& reason) {
    return changeOne(backend, person, {"deactivate-person", reason},
                     [&](const People& people, const Person& before) -> PeopleOutcome {
                         if (isLastActive(people, before.id))
                             return refuse("people.last-account");
                         if (std::vector<FieldIssue> issues = missingReason(reason); !issues.empty())
                             return reject(std::move(issues));
                         Person after = before;
                         after.active = false;
                         return PeopleChange{after};
                     });
}

Result<Done, Failure> reactivate(Backend& backend, PersonId person) {
    return changeOne(backend, person, {"reactivate-person"}, [](const People&, const Person& before) -> PeopleOutcome {
        Person after = before;
        after.active = true;
        return PeopleChange{after};
    });
}

Result<Done, Failure> setPassword(Backend& backend, PersonId person, const std::string& password) {
    if (std::vector<FieldIssue> issues = passwordFaults(password); !issues.empty())
        return rejected(std::move(issues));
    return changeOne(backend, person, {"set-password", {}, TypedPassword{person, password}},
                     [](const People&, const Person& before) -> PeopleOutcome { return PeopleChange{before}; });
}

Result<Done, Failure> changeOwnPassword(Backend& backend, const OwnPassword& typed) {
    const PersonId me = backend.signedIn();
    std::vector<FieldIssue> issues;
    const auto isOld = backend.people().isPassword({me, typed.old});
    if (!isOld)
        return Error{Failure{isOld.error()}};
    if (!*isOld)
        issues.push_back(issue("old-password", "people.wrong-password"));
    append(issues, passwordFaults(typed.fresh));
    if (!issues.empty())
        return rejected(std::move(issues));
    return changeOne(backend, me, {"change-password", {}, TypedPassword{me, typed.fresh}},
                     [](const People&, const Person& before) -> PeopleOutcome { return PeopleChange{before}; });
}

Result<Done, Failure> addSubstitution(Backend& backend, const Substitution& substitution) {
    return changeOne(backend, substitution.absent, {"add-substitution"},
                     [&](const People& people, const Person&) -> PeopleOutcome {
                         std::vector<FieldIssue> issues = faultsOf(substitution, people);
                         if (!issues.empty())
                             return reject(std::move(issues));
                         return PeopleChange{{}, substitution};
                     });
}

Result<Done, Failure> endSubstitution(Backend& backend, const Ending& ending) {
    const auto today = todayAt(backend);
    if (!today)
        return Error{Failure{today.error()}};
    return changePeople(backend, {"end-substitution", ending.reason}, [&](const People& people) -> PeopleOutcome {
        const Substitution* stored = findIn(people.substitutions, ending.row);
        if (stored == nullptr)
            return refuse("people.gone");
        std::vector<FieldIssue> issues = missingReason(ending.reason);
        if (ending.on < *today)
            issues.push_back(issue("on", "people.in-the-past"));
        else if (ending.on > stored->to)
            issues.push_back(issue("on", "people.ends-sooner", {stored->to}));
        if (!issues.empty())
            return reject(std::move(issues));
        Substitution ended = *stored;
        ended.to = std::max(ending.on, stored->from) - std::chrono::days(1);
        return PeopleChange{{}, ended};
    });
}

Result<Done, Failure> declareInterest(Backend& backend, const Interest& interest) {
    std::vector<FieldIssue> unknown;
    if (interest.in == "case" && !trimmed(interest.name).empty()) {
        const auto found = backend.queries().findNumber(std::string(trimmed(interest.name)));
        if (!found)
            return Error{Failure{found.error()}};
        if (!*found)
            unknown.push_back(issue("what", "people.no-such-case", {interest.name}));
    }
    return changeOne(backend, interest.person, {"declare-interest"},
                     [&](const People& people, const Person&) -> PeopleOutcome {
                         std::vector<FieldIssue> issues = faultsOf(interest, people);
                         append(issues, unknown);
                         if (!issues.empty())
                             return reject(std::move(issues));
                         Interest declared = interest;
                         declared.name = trimmed(interest.name);
                         return PeopleChange{{}, {}, declared};
                     });
}

Result<Done, Failure> withdrawInterest(Backend& backend, const Ending& ending) {
    return changePeople(backend, {"withdraw-interest", ending.reason}, [&](const People& people) -> PeopleOutcome {
        const Interest* stored = findIn(people.interests, ending.row);
        if (stored == nullptr)
            return refuse("people.gone");
        std::vector<FieldIssue> issues = missingReason(ending.reason);
        if (ending.on < stored->from)
            issues.push_back(issue("on", "people.ends-before", {stored->from}));
        if (stored->withdrawnOn)
            issues.push_back(issue("on", "people.withdrawn-already", {*stored->withdrawnOn}));
        if (!issues.empty())
            return reject(std::move(issues));
        Interest withdrawn = *stored;
        withdrawn.withdrawnOn = ending.on;
        return PeopleChange{{}, {}, withdrawn};
    });
}

} // namespace recourse
