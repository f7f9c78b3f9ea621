// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/filter_sql.h"

#include "persistence/cases/list_row.h"
#include "persistence/search/search_tokens.h"
#include "support/text.h"

#include <algorithm>

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

/// The column, in seconds * unit, is in the time from the beginning of the first day to that of the second.
struct DayColumn {
    std::string sql;
    std::int64_t unit;
};

SqlCondition dayCondition(const FilterTerm& term, const DayColumn& column, const OfficeZone& zone) {
    const auto* day = std::get_if<Day>(&term.value);
    if (day == nullptr)
        return {"0", {}};
    const std::int64_t begin = secondsAt(zone, *day) * column.unit;
    const std::int64_t end = secondsAt(zone, *day + std::chrono::days(1)) * column.unit;
    switch (term.compare) {
    case Compare::Below:
        return {column.sql + " < ?", {begin}};
    case Compare::UpTo:
        return {column.sql + " < ?", {end}};
    case Compare::Above:
        return {column.sql + " >= ?", {end}};
    case Compare::From:
        return {column.sql + " >= ?", {begin}};
    case Compare::Is:
    case Compare::Contains:
        break;
    }
    return {column.sql + " >= ? AND " + column.sql + " < ?", {begin, end}};
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
    for (const PartyId party : parties)
        ids.push_back(std::to_string(party.value()));
    return {"c.party IN (SELECT value FROM json_each(?))", {"[" + join(ids, ",") + "]"}};
}

SqlCondition numberCondition(const FilterTerm& term) {
    if (term.compare == Compare::Is)
        return {"c.number_key = ?", {numberKey(writtenText(term))}};
    return {"instr(lower(c.number), ?) > 0", {normalisedKey(writtenText(term))}};
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
        return {"(c.stage = ? OR c.ending = ?)", {text, text}};
    if (term.field == "due")
        return dayCondition(term, {"c.due_at", 1}, context.zone);
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

SqlCondition groupCondition(const std::vector<FilterTerm>& terms, const FilterContext& context, WordSearch search) {
    SqlCondition group;
    for (const FilterTerm& term : terms) {
        SqlCondition condition = asksWords(term) ? wordCondition(term, search) : termCondition(term, context);
        if (term.negated)
            condition.sql = "NOT coalesce(" + condition.sql + ", 0)";
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

SqlCondition conditionOf(const Filter& filter, const FilterContext& context, WordSearch search) {
    SqlCondition any;
    for (const std::vector<FilterTerm>& terms : filter.anyOf) {
        const SqlCondition group = groupCondition(terms, context, search);
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
