// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/filter.h"
#include "application/ports/office.h"
#include "domain/casefile/milestone.h"
#include "domain/casefile/summary.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::string_view kEnds[] = {milestone::kClosed, milestone::kNotAdmitted, milestone::kWithdrawn, kShelved};

void addOnce(std::vector<NamedKey>& values, const NamedKey& value) {
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

/// What a field can be in any procedure of the office; empty: anything.
std::vector<NamedKey> valuesOf(std::string_view field, const Office& office) {
    std::vector<NamedKey> values;
    if (field == "end" || field == "stage") {
        for (const std::string_view end : kEnds)
            addOnce(values, {std::string(end), {}, {}});
    }
    for (const auto& procedure : office.procedures) {
        for (const MilestoneRule& rule : field == "stage" ? procedure->milestones : std::vector<MilestoneRule>())
            addOnce(values, {rule.key, {}, {}});
        const std::vector<NamedKey>* list = field == "class"  ? &procedure->scale.grades
                                            : field == "kind" ? &procedure->kinds
                                            : field == "dept" ? &procedure->departments
                                                              : nullptr;
        for (const NamedKey& key : list != nullptr ? *list : std::vector<NamedKey>())
            addOnce(values, key);
    }
    return values;
}

std::string listed(const std::vector<NamedKey>& values) {
    std::string text;
    for (const NamedKey& value : values) {
        if (text.find(value.key) == std::string::npos)
            text += (text.empty() ? "" : ", ") + value.key;
    }
    return text;
}

} // namespace

Result<Filter, Sentence> parseFilter(std::string_view text, const Office& office) {
    const std::string currency = office.procedures.empty() ? std::string() : office.procedures.front()->currency;
    Result<Filter, Sentence> filter = parseFilter(text, currency);
    if (!filter)
        return filter;
    for (std::vector<FilterTerm>& group : filter.operator->()->anyOf) {
        for (FilterTerm& term : group) {
            const std::vector<NamedKey> values = valuesOf(term.field, office);
            if (values.empty() || term.text.empty())
                continue;
            const NamedKey* found = findNamed(values, term.text);
            if (found == nullptr)
                return Error{Sentence{"filter.no-such-value", {term.text, term.field, listed(values)}}};
            term.value = found->key;
        }
    }
    return filter;
}

} // namespace recourse
