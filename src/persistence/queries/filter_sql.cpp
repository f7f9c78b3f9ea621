// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/filter_sql.h"

#include "domain/casefile/life.h"
#include "persistence/cases/list_row.h"
#include "persistence/search/search_tokens.h"
#include "support/text.h"

#include <algorithm>
#include <limits>

namespace recourse {

namespace {

using Compare = FilterTerm::Compare;

std::string writtenText(const FilterTerm& term) {
    const auto* text = std::get_if<std::string>(&term.value);
    return text != nullptr ? *text : term.text;
}

/// Quoted words are whole ones.
SearchPhrase phraseOf(const FilterTerm& term) {
    return searchPhrase(writtenText(term), term.compare == Compare::Is ? LastWord::Whole : LastWord::MayGoOn);
}

std::int64_t secondsAt(const OfficeZone& zone, Day day) {
    return zone.instant({day, {}}).time_since_epoch().count();
}

/// A column of times, in seconds * unit, that is never empty.
struct TimeColumn {
    std::string_view sql;
    std::int64_t unit;
};

SqlCondition dayCondition(const FilterTerm& term, const TimeColumn& column, const OfficeZone& zone) {
    const auto* day = std::get_if<Day>(&term.value);
    if (day == nullptr)
        return {"0", {}};
    const std::int64_t begin = secondsAt(zone, *day) * column.unit;
    const std::int64_t end = secondsAt(zone, *day + std::chrono::days(1)) * column.unit;
    std::int64_t from = begin;
    std::int64_t below = end;
    if (term.compare == Compare::Below || term.compare == Compare::UpTo) {
        from = std::numeric_limits<std::int64_t>::min();
        below = term.compare == Compare::Below ? begin : end;
    } else if (term.compare == Compare::Above || term.compare == Compare::From) {
        from = term.compare == Compare::Above ? end : begin;
        below = std::numeric_limits<std::int64_t>::max();
    }
    const std::string sql(column.sql);
    return {sql + " >= ? AND " + sql + " < ?", {from, below}};
}

SqlCondition amountCondition(const FilterTerm& term) {
    const auto* money = std::get_if<Money>(&term.value);
    if (money == nullptr)
        return {"0", {}};
    static constexpr std::string_view kOperators[] = {" = ?", " = ?", " < ?", " <= ?", " > ?", " >= ?"};
    return {"c.amount_currency = ? AND c.amount" + std::string(kOperators[static_cast<std::size_t>(term.compare)]),
            {money->currency, money->minor}};
}

/// One of the case's lines has it.
SqlCondition problemCondition(const FilterTerm& term, const std::string& column) {
    const std::string key = normalisedKey(writtenText(term));
    const std::string test = term.compare == Compare::Is ? column + " = ?" : "instr(" + column + ", ?) > 0";
    return {"c.id IN (SELECT case_id FROM case_problem WHERE " + test + ")", {key}};
}

SqlCondition customerCondition(const FilterTerm& term, const PartyDirectory& directory) {
    std::vector<PartyId> parties;
    if (term.compare != Compare::Is)
        parties = directory.containing(writtenText(term));
    else if (const std::optional<PartyId> party = directory.find(writtenText(term)))
        parties.push_back(*party);
    std::vector<std::string> ids;
    ids.reserve(parties.size());
    for (const PartyId party : parties)
        ids.push_back(std::to_string(party.value()));
    return {"c.party IN (SELECT value FROM json_each(?))", {"[" + join(ids, ",") + "]"}};
}

SqlCondition numberCondition(const FilterTerm& term) {
    const std::string text = writtenText(term);
    if (term.compare == Compare::Is)
        return {"c.number_key = ?", {numberKey(text)}};
    // The keys stand in an index that is soon gone through; the rows are much longer. In a key there may be zeros
    // before the last figures of the text, and others before its first: it has what is between and it has the last
    // figures.
    const std::string normal = normalisedKey(text);
    const std::size_t last = normal.find_last_not_of("0123456789") + 1;
    std::string begin = numberKey(normal.substr(0, last));
    begin.erase(0, begin.find_first_not_of('0'));
    return {"c.id IN (SELECT id FROM case_row WHERE instr(number_key, ?) > 0 AND instr(number_key, ?) > 0) AND "
            "instr(lower(c.number), ?) > 0",
            {normal.substr(last), begin, normal}};
}

/// A case that was ended is at that stage whatever it waited for.
SqlCondition stageCondition(const std::string& stage) {
    for (const std::string_view end : {milestone::kClosed, milestone::kWithdrawn, milestone::kNotAdmitted, kShelved}) {
        if (stage == end)
            return {"(c.stage = ? OR c.ending = ?)", {stage, stage}};
    }
    return {"c.stage = ?", {stage}};
}

SqlCondition overdueCondition(const FilterTerm& term, Instant now) {
    const std::string sql = "c.ending = '' AND c.due_at < ?";
    const bool late = term.value == Cell{std::int64_t{1}};
    return {late ? sql : "NOT coalesce(" + sql + ", 0)", {now.time_since_epoch().count()}};
}

SqlCondition termCondition(const FilterTerm& term, const FilterContext& context) {
    const std::string text = writtenText(term);
    if (term.field == "customer")
        return customerCondition(term, context.directory);
    if (term.field == "product" || term.field == "batch")
        return problemCondition(term, term.field);
    if (term.field == "class")
        return {"c.grade_key = ?", {normalisedKey(text)}};
    if (term.field == "stage")
        return stageCondition(text);
    if (term.field == "due")
        return dayCondition(term, {kDueOrder, 1}, context.zone);
    if (term.field == "overdue")
        return overdueCondition(term, context.now);
    if (term.field == "received")
        return dayCondition(term, {"c.sort_key", 1 << 20}, context.zone);
    if (term.field == "amount")
        return amountCondition(term);
    if (term.field == "dept")
        return {"instr(',' || c.departments || ',', ?) > 0", {"," + text + ","}};
    if (term.field == "number")
        return numberCondition(term);
    if (term.field == "kind")
        return {"c.kind = ?", {text}};
    if (term.field == "end")
        return {"c.ending = ?", {text}};
    return {"0", {}};
}

bool mayLead(const FilterTerm& term, const FilterUse& use) {
    return !use.leading || std::find(use.leading->begin(), use.leading->end(), term.field) != use.leading->end();
}

SqlCondition groupCondition(const std::vector<FilterTerm>& terms, const FilterContext& context, const FilterUse& use) {
    SqlCondition group;
    for (const FilterTerm& term : terms) {
        SqlCondition condition = asksWords(term) ? wordCondition(term, use.words) : termCondition(term, context);
        if (term.negated)
            condition.sql = "NOT coalesce(" + condition.sql + ", 0)";
        else if (!mayLead(term, use))
            condition.sql = "+(" + condition.sql + ")"; // SQLite seeks no index for a condition with a sign
        group.add(condition);
    }
    return group;
}

} // namespace

void SqlCondition::add(const SqlCondition& other) {
    if (other.sql.empty())
        return;
    sql += (sql.empty() ? "(" : " AND (") + other.sql + ")";
    values.insert(values.end(), other.values.begin(), other.values.end());
}

SqlCondition wordCondition(const FilterTerm& term, WordSearch search) {
    const SearchPhrase phrase = phraseOf(term);
    if (phrase.tokens.empty())
        return {"1", {}};
    if (search == WordSearch::ByIndex)
        return {"c.sort_key IN (SELECT rowid FROM case_fts WHERE case_fts MATCH ?)", {matchText(phrase)}};
    return {"EXISTS (SELECT 1 FROM case_text t WHERE t.sort_key = c.sort_key AND instr(' ' || t.body || ' ', ?) > 0)",
            {" " + join(phrase.tokens, " ") + (phrase.prefix ? "" : " ")}};
}

SqlCondition conditionOf(const Filter& filter, const FilterContext& context, const FilterUse& use) {
    SqlCondition any;
    for (const std::vector<FilterTerm>& terms : filter.anyOf) {
        const SqlCondition group = groupCondition(terms, context, use);
        any.sql += (any.sql.empty() ? "(" : " OR (") + (group.sql.empty() ? "1" : group.sql) + ")";
        any.values.insert(any.values.end(), group.values.begin(), group.values.end());
    }
    return any;
}

std::string leadingMatch(const Filter& filter) {
    if (filter.anyOf.size() != 1)
        return {};
    std::vector<std::string> phrases;
    for (const FilterTerm& term : filter.anyOf.front()) {
        if (!asksWords(term))
            continue;
        const SearchPhrase phrase = phraseOf(term);
        if (term.negated)
            return {};
        if (!phrase.tokens.empty())
            phrases.push_back(matchText(phrase));
    }
    return join(phrases, " AND ");
}

Filter withoutWords(const Filter& filter) {
    Filter rest = filter;
    for (std::vector<FilterTerm>& terms : rest.anyOf)
        std::erase_if(terms, asksWords);
    return rest;
}

} // namespace recourse
