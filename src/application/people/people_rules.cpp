// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/people_rules.h"

#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

bool anyProcedureHas(const Office& office, std::vector<NamedKey> Procedure::*list, std::string_view key) {
    return std::any_of(office.procedures.begin(), office.procedures.end(),
                       [&](const auto& procedure) { return findKey((*procedure).*list, key) != nullptr; });
}

bool meetInSubjects(const Substitution& a, const Substitution& b) {
    return a.subjects.empty() || b.subjects.empty() ||
           std::any_of(a.subjects.begin(), a.subjects.end(), [&b](const std::string& subject) {
               return std::find(b.subjects.begin(), b.subjects.end(), subject) != b.subjects.end();
           });
}

bool meet(const Substitution& a, const Substitution& b) {
    const bool isEnded = a.to < a.from || b.to < b.from;
    return !isEnded && a.absent == b.absent && a.from <= b.to && b.from <= a.to && meetInSubjects(a, b);
}

} // namespace

std::vector<FieldIssue> passwordFaults(const std::string& password) {
    if (static_cast<std::int64_t>(characters(password).size()) < kShortestPassword)
        return {issue("password", "people.password-short", {kShortestPassword})};
    return {};
}

const Person* findPerson(const People& people, PersonId id) {
    const auto found = std::find_if(people.persons.begin(), people.persons.end(),
                                    [id](const Person& person) { return person.id == id; });
    return found == people.persons.end() ? nullptr : &*found;
}

std::vector<FieldIssue> faultsOf(const Person& wanted, const People& people, const Office& office) {
    std::vector<FieldIssue> issues;
    const std::string key = normalisedKey(wanted.name);
    if (key.empty())
        issues.push_back(issue("name", "required.field"));
    for (const Person& other : people.persons) {
        if (other.id != wanted.id && normalisedKey(other.name) == key)
            issues.push_back(issue("name", "people.name-taken", {other.name}));
    }
    const Person* before = findPerson(people, wanted.id);
    const bool isKept = before != nullptr && before->department == wanted.department;
    if (!wanted.department.empty() && !isKept && !anyProcedureHas(office, &Procedure::departments, wanted.department))
        issues.push_back(issue("department", "people.no-such-department", {wanted.department}));
    for (const std::string& role : wanted.roles) {
        const bool isOld = before != nullptr && before->has(role);
        if (!isOld && !anyProcedureHas(office, &Procedure::roles, role))
            issues.push_back(issue("roles", "people.no-such-role", {role}));
    }
    return issues;
}

bool isLastActive(const People& people, PersonId person) {
    return std::none_of(people.persons.begin(), people.persons.end(),
                        [person](const Person& other) { return other.active && other.id != person; });
}

std::vector<FieldIssue> faultsOf(const Substitution& wanted, const People& people) {
    std::vector<FieldIssue> issues;
    const Person* substitute = findPerson(people, wanted.substitute);
    if (substitute == nullptr)
        issues.push_back(issue("substitute", "required.field"));
    else if (wanted.substitute == wanted.absent)
        issues.push_back(issue("substitute", "people.substitute-himself"));
    else if (!substitute->active)
        issues.push_back(issue("substitute", "people.substitute-inactive", {substitute->name}));
    if (wanted.to < wanted.from)
        issues.push_back(issue("to", "people.ends-before", {wanted.from}));
    for (const Substitution& other : people.substitutions) {
        const Person* already = findPerson(people, other.substitute);
        if (already != nullptr && meet(other, wanted))
            issues.push_back(issue("from", "people.overlaps", {already->name, other.from, other.to}));
    }
    return issues;
}

std::vector<FieldIssue> faultsOf(const Interest& wanted, const People& people) {
    std::vector<FieldIssue> issues;
    const std::string name = normalisedKey(wanted.name);
    if (wanted.in != "customer" && wanted.in != "product" && wanted.in != "case")
        issues.push_back(issue("in", "required.field"));
    if (name.empty())
        issues.push_back(issue("what", "required.field"));
    if (trimmed(wanted.why).empty())
        issues.push_back(issue("why", "required.reason"));
    for (const Interest& other : people.interests) {
        const bool isSame = other.person == wanted.person && other.in == wanted.in && !name.empty() &&
                            normalisedKey(other.name) == name;
        if (isSame && !other.withdrawnOn)
            issues.push_back(issue("what", "people.declared-already", {other.from}));
    }
    return issues;
}

} // namespace recourse
