// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/required.h"

#include "domain/casefile/life.h"
#include "support/text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

namespace recourse {

namespace {

constexpr std::string_view kComplaintTable = RecordOf<Complaint>::table;

/// "complaint_line.product" in two; a path without a table is one of the complaint's.
struct FieldPath {
    std::string_view table;
    std::string_view key;
};

FieldPath fieldPath(std::string_view path) {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos)
        return {kComplaintTable, path};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

bool hasContent(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? !trimmed(*text).empty() : !isEmpty(cell);
}

const ExtraField* findExtra(const Procedure& procedure, std::string_view key) {
    const auto found = std::find_if(procedure.fields.begin(), procedure.fields.end(),
                                    [&](const ExtraField& extra) { return extra.key == key; });
    return found != procedure.fields.end() ? &*found : nullptr;
}

bool isPersonal(const Procedure& procedure, const FieldPath& path) {
    if (path.table != kComplaintTable)
        return false;
    if (const Field<Complaint>* own = findField(RecordOf<Complaint>::fields, path.key))
        return (own->traits & Personal) != 0;
    const ExtraField* extra = findExtra(procedure, path.key);
    return extra != nullptr && extra->personal;
}

template <class Rows>
bool anyRowHas(const Rows& rows, std::string_view key) {
    using R = typename Rows::value_type;
    const Field<R>* field = findField(RecordOf<R>::fields, key);
    return field != nullptr &&
           std::any_of(rows.begin(), rows.end(), [&](const R& row) { return hasContent(field->read(row)); });
}

bool fileHas(const CaseFile& file, const FieldPath& path) {
    if (path.table == kComplaintTable) {
        if (const Field<Complaint>* own = findField(RecordOf<Complaint>::fields, path.key))
            return hasContent(own->read(file.complaint));
        const auto extra = file.extra.find(path.key);
        return extra != file.extra.end() && hasContent(extra->second);
    }
    bool has = false;
    forEachTable(file, [&](const auto& rows) {
        using R = typename std::decay_t<decltype(rows)>::value_type;
        has = has || (RecordOf<R>::table == path.table && anyRowHas(rows, path.key));
    });
    return has;
}

bool valuesHave(const Draft::Values& values, std::string_view key) {
    const auto found = values.find(key);
    return found != values.end() && !trimmed(found->second).empty();
}

bool formAsks(const FormDraft& form, const FieldPath& path, bool isExtra) {
    const auto has = [&](const std::vector<FieldInfo>& fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) { return field.key == path.key; });
    };
    if (path.table == form.head)
        return isExtra || has(form.shape.fields);
    return std::any_of(form.shape.tables.begin(), form.shape.tables.end(),
                       [&](const InputTable& table) { return table.table == path.table && has(table.fields); });
}

bool formHas(const FormDraft& form, const FieldPath& path) {
    if (path.table == form.head)
        return valuesHave(form.draft.values, path.key);
    const auto rows = form.draft.rows.find(path.table);
    return rows != form.draft.rows.end() &&
           std::any_of(rows->second.begin(), rows->second.end(),
                       [&](const Draft::Values& row) { return valuesHave(row, path.key); });
}

bool isAnonymous(const FormDraft& form) {
    const auto found = form.draft.values.find("anonymous");
    return form.head == kComplaintTable && found != form.draft.values.end() &&
           (found->second == "yes" || found->second == "是");
}

Param fieldName(const Procedure& procedure, const FieldPath& path) {
    const ExtraField* extra = path.table == kComplaintTable ? findExtra(procedure, path.key) : nullptr;
    return extra != nullptr ? Param(extra->name) : Param(Term{"field." + std::string(path.key)});
}

FieldIssue missingIssue(const Procedure& procedure, const RequiredFields& rule, const FieldPath& path,
                        std::string_view head) {
    const bool inHead = path.table == kComplaintTable || path.table == head;
    std::string place = inHead ? std::string(path.key) : std::string(path.table) + "[0]." + std::string(path.key);
    const Term verb{"verb." + rule.verb};
    if (rule.source.cited().empty())
        return issue(std::move(place), "required.missing", {fieldName(procedure, path), verb});
    return issue(std::move(place), "required.missing-by-rule", {fieldName(procedure, path), verb, rule.source.cited()});
}

std::vector<RequiredFields> rulesFor(const Procedure& procedure, std::string_view verb, const Facts& facts) {
    std::vector<RequiredFields> rules;
    std::copy_if(procedure.required.begin(), procedure.required.end(), std::back_inserter(rules),
                 [&](const RequiredFields& rule) { return rule.verb == verb && holds(rule.when, facts); });
    return rules;
}

/// Every path of the rules that `lacks` says is missing, each once.
template <class Lacks>
std::vector<FieldIssue> missingPaths(const Procedure& procedure, const std::vector<RequiredFields>& rules,
                                     std::string_view head, Lacks lacks) {
    std::vector<FieldIssue> issues;
    std::vector<std::string> seen;
    for (const RequiredFields& rule : rules) {
        for (const std::string& written : rule.fields) {
            const FieldPath path = fieldPath(written);
            if (!lacks(path) || std::find(seen.begin(), seen.end(), written) != seen.end())
                continue;
            seen.push_back(written);
            issues.push_back(missingIssue(procedure, rule, path, head));
        }
    }
    return issues;
}

} // namespace

std::vector<FieldIssue> missingRequired(const Procedure& procedure, std::string_view verb, const CaseFile& file) {
    const bool anonymous = file.complaint.anonymous.value_or(false);
    const auto rules = rulesFor(procedure, verb, factsOf(file, procedure));
    return missingPaths(procedure, rules, kComplaintTable, [&](const FieldPath& path) {
        return !(anonymous && isPersonal(procedure, path)) && !fileHas(file, path);
    });
}

std::vector<FieldIssue> missingRequired(const Procedure& procedure, std::string_view verb, const FormDraft& form) {
    const bool anonymous = isAnonymous(form);
    return missingPaths(procedure, rulesFor(procedure, verb, {}), form.head, [&](const FieldPath& path) {
        const bool isExtra = path.table == kComplaintTable && findExtra(procedure, path.key) != nullptr;
        return formAsks(form, path, isExtra) && !(anonymous && isPersonal(procedure, path)) && !formHas(form, path);
    });
}

bool isFieldPath(const Procedure& procedure, std::string_view path) {
    const FieldPath parts = fieldPath(path);
    if (parts.table == kComplaintTable)
        return findField(RecordOf<Complaint>::fields, parts.key) != nullptr ||
               findExtra(procedure, parts.key) != nullptr;
    const CaseFile none;
    bool known = false;
    forEachTable(none, [&](const auto& rows) {
        using R = typename std::decay_t<decltype(rows)>::value_type;
        known = known || (RecordOf<R>::table == parts.table && findField(RecordOf<R>::fields, parts.key) != nullptr);
    });
    return known;
}

} // namespace recourse
