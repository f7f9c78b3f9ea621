// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/verb.h"

#include "domain/approval/approving.h"
#include "domain/casefile/life.h"
#include "domain/procedure/names.h"
#include "domain/procedure/permission.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/required.h"

#include <algorithm>

namespace recourse {

Reading Context::reading() const {
    return Reading{now, &zone, &calendar, procedure.currency};
}

Context Context::under(const Procedure& other) const {
    return {other, calendar, calendars, zone, people, actor, now, ids, serials, earlier, digester};
}

const Verb* findVerb(std::string_view id) {
    const std::span<const Verb> all = verbs();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Verb& verb) { return verb.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Command> commands(const CaseFile& file, const Context& context) {
    std::vector<Command> all;
    for (const Verb& verb : verbs())
        all.push_back({&verb, verb.refusals(file, context)});
    return all;
}

namespace {

template <class AlsoKnown>
std::vector<FieldIssue> unknownFields(const Draft::Values& values, const std::vector<FieldInfo>& fields,
                                      const std::string& prefix, AlsoKnown alsoKnown) {
    std::vector<FieldIssue> issues;
    for (const auto& entry : values) {
        const bool known =
            std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) { return field.key == entry.first; });
        if (!known && !alsoKnown(entry.first))
            issues.push_back(issue(prefix + entry.first, "input.unknown-field", {entry.first}));
    }
    return issues;
}

} // namespace

namespace detail {

std::vector<Refusal> permissionRefusals(std::string_view verb, const CaseFile& file, const Context& context) {
    const Permission* permission = findPermission(context.procedure, verb, factsOf(file, context.procedure));
    if (permission == nullptr || isFor(*permission, context.actor))
        return {};
    return {
        Refusal{Sentence{"refused.role", {namesOf(context.procedure.roles, permission->roles)}}, permission->source}};
}

std::vector<Refusal> tooEarly(const CaseFile& before, const CaseFile& after, const Context& context) {
    const Facts facts = factsOf(after, context.procedure);
    const auto isOpen = [&](const std::string& key) {
        const auto& rules = context.procedure.milestones;
        return !reached(after, key) && std::any_of(rules.begin(), rules.end(), [&](const MilestoneRule& rule) {
            return rule.key == key && holds(rule.when, facts);
        });
    };
    std::vector<Refusal> refusals;
    for (const MilestoneRule& rule : context.procedure.milestones) {
        if (reached(before, rule.key) || !reached(after, rule.key))
            continue;
        for (const std::string& first : rule.after) {
            if (isOpen(first))
                refusals.push_back(Refusal{
                    Sentence{"refused.too-early",
                             {milestoneName(context.procedure, rule.key), milestoneName(context.procedure, first)}},
                    rule.source});
        }
    }
    return refusals;
}

void settle(CaseFile& file, const Context& context) {
    if (context.newer != nullptr && file.complaint.procedureRevision == context.newer->revision)
        return settle(file, context.under(*context.newer));
    voidChangedApprovals(file, context);
    updateDeadlines(file, context);
}

std::vector<FieldIssue> unknownKeys(const Draft& draft, const InputShape& shape, const Context& context) {
    const auto isExtra = [&extra = context.procedure.fields](const std::string& key) {
        return std::any_of(extra.begin(), extra.end(), [&](const ExtraField& field) { return field.key == key; });
    };
    std::vector<FieldIssue> issues = unknownFields(draft.values, shape.fields, "", isExtra);
    for (const auto& filled : draft.rows) {
        const std::string& name = filled.first;
        const auto table = std::find_if(shape.tables.begin(), shape.tables.end(),
                                        [&](const InputTable& candidate) { return candidate.table == name; });
        if (table == shape.tables.end()) {
            issues.push_back(issue(name, "input.unknown-table", {name}));
            continue;
        }
        for (std::size_t i = 0; i < filled.second.size(); ++i)
            append(issues, unknownFields(filled.second[i], table->fields, name + "[" + std::to_string(i) + "].",
                                         [](const std::string& key) { return key == "id"; }));
    }
    return issues;
}

void addIssues(std::vector<FieldIssue>& issues, const std::vector<FieldIssue>& more) {
    const std::size_t known = issues.size();
    for (const FieldIssue& one : more) {
        const auto end = issues.begin() + static_cast<std::ptrdiff_t>(known);
        if (std::none_of(issues.begin(), end, [&one](const FieldIssue& before) { return before.path == one.path; }))
            issues.push_back(one);
    }
}

std::vector<FieldIssue> missingFields(std::string_view verb, const CaseFile& after, const Context& context) {
    return missingRequired(context.procedure, verb, after);
}

} // namespace detail

} // namespace recourse
