// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/condition_words.h"

#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

Param factParam(const Procedure& procedure, const Test& test, const Cell& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number != nullptr && factKind(procedure, test.fact) == Kind::Percent)
        return Quantity{*number, 2, "%"};
    if (number != nullptr)
        return *number;
    if (const auto* money = std::get_if<Money>(&value))
        return *money;
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return *quantity;
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

void explainCodes(const Test& test, const Cell& value, const Procedure& procedure, std::vector<Sentence>& sentences) {
    const Param fact = factName(procedure, test.fact);
    if (const auto* flag = std::get_if<std::int64_t>(&value)) {
        sentences.push_back({*flag != 0 ? "condition.yes" : "condition.no", {fact}});
        return;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return;
    for (const std::string& code : split(*text, ',')) {
        if (std::find(test.oneOf.begin(), test.oneOf.end(), code) != test.oneOf.end())
            sentences.push_back({"condition.is", {fact, factValueName(procedure, test.fact, code)}});
    }
}

void explainBounds(const Test& test, const Cell& value, const Procedure& procedure, std::vector<Sentence>& sentences) {
    const std::pair<const std::optional<Cell>&, const char*> bounds[] = {{test.from, "condition.from"},
                                                                         {test.above, "condition.above"},
                                                                         {test.upTo, "condition.up-to"},
                                                                         {test.below, "condition.below"}};
    for (const auto& [bound, id] : bounds) {
        if (bound)
            sentences.push_back({id,
                                 {factName(procedure, test.fact), factParam(procedure, test, value),
                                  factParam(procedure, test, *bound)}});
    }
}

} // namespace

std::vector<Sentence> whyItHolds(const Condition& condition, const Facts& facts, const Procedure& procedure) {
    std::vector<Sentence> sentences;
    for (const Test& test : condition.all) {
        const auto found = facts.find(test.fact);
        if (found == facts.end() || isEmpty(found->second)) {
            sentences.push_back({"condition.unknown", {factName(procedure, test.fact)}});
            continue;
        }
        if (!test.oneOf.empty())
            explainCodes(test, found->second, procedure, sentences);
        explainBounds(test, found->second, procedure, sentences);
    }
    if (condition.all.empty())
        sentences.push_back({"condition.always", {}});
    return sentences;
}

} // namespace recourse
