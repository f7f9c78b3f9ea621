// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/case_list.h"

#include "persistence/cases/list_row.h"
#include "support/text.h"

#include <algorithm>
#include <limits>

namespace recourse {

namespace {

/// The texts of so few rows are looked into one by one.
constexpr std::int64_t kFewTexts = 300;
/// So few rows are found by the index that fits the filter and put in order at once; of more, enough for a page are
/// soon met in the index of the order.
constexpr std::int64_t kFewRows = 1000;
/// So many finds of the index are sorted at once; beyond it, walking the order and looking into each text is quicker.
constexpr std::int64_t kFewFinds = 5000;

constexpr std::string_view kPlainFrom = "case_row c";
constexpr std::string_view kByCustomerFrom = "temp.party_rank r CROSS JOIN case_row c ON c.party = r.party";
constexpr std::string_view kByWordsFrom = "case_fts CROSS JOIN case_row c ON c.sort_key = case_fts.rowid";

/// Each is indexed together with the id; empty values stand at an end.
std::string_view orderOf(SortColumn column) {
    switch (column) {
    case SortColumn::Received:
        return "c.sort_key";
    case SortColumn::Number:
        return "c.number_key";
    case SortColumn::Customer:
        return "r.rank";
    case SortColumn::Product:
        return "c.product_key";
    case SortColumn::Grade:
        return "c.grade_key";
    case SortColumn::Stage:
        return "c.stage";
    case SortColumn::Due:
        return kDueOrder;
    case SortColumn::Amount:
        return "coalesce(c.amount, -9223372036854775807)";
    }
    return {};
}

/// Fields whose terms are ranges of the index of the order; the index of the running cases has the order by receipt.
std::vector<std::string_view> fieldsOfOrder(SortColumn column) {
    if (column == SortColumn::Received)
        return {"end", "received"};
    return column == SortColumn::Due ? std::vector<std::string_view>{"due"} : std::vector<std::string_view>{};
}

PageKey keyOf(SortColumn column, const ListRow& row, std::int64_t sortKey) {
    const CaseSummary& summary = row.summary;
    switch (column) {
    case SortColumn::Received:
        return {sortKey, summary.id};
    case SortColumn::Number:
        return {summary.number, summary.id};
    case SortColumn::Customer:
        return {row.customer, summary.id};
    case SortColumn::Product:
        return {summary.product, summary.id};
    case SortColumn::Grade:
        return {summary.grade, summary.id};
    case SortColumn::Stage:
        return {summary.stage, summary.id};
    case SortColumn::Due:
        return {summary.dueAt ? Cell{*summary.dueAt} : Cell{}, summary.id};
    case SortColumn::Amount:
        return {summary.amount ? Cell{*summary.amount} : Cell{}, summary.id};
    }
    return {};
}

bool hasTerms(const Filter& filter) {
    return !filter.anyOf.empty() && !filter.anyOf.front().empty();
}

/// Whether all its terms together are one range of an index that has the order.
bool isRangeOf(const std::vector<std::string_view>& fields, const Filter& filter) {
    return filter.anyOf.size() <= 1 && std::ranges::all_of(filter.anyOf, [&fields](const auto& terms) {
               return std::ranges::all_of(terms, [&fields](const FilterTerm& term) {
                   return !term.negated && std::ranges::find(fields, term.field) != fields.end();
               });
           });
}

std::string whereOf(const SqlCondition& condition) {
    return condition.sql.empty() ? "" : " WHERE " + condition.sql;
}

std::int64_t countedUpTo(Connection& connection, const std::string& rows, const std::vector<SqlValue>& values,
                         std::int64_t most) {
    Statement count(connection, "SELECT count(*) FROM (SELECT 1 FROM " + rows + " LIMIT ?)");
    static_cast<void>(count.bindAll(values).bind(most).next());
    return count.integer(0);
}

} // namespace

ListRow listRowFrom(const Statement& row, const PartyDirectory& directory) {
    ListRow listed{summaryFrom(row), {}};
    listed.customer = directory.nameOf(listed.summary.party);
    return listed;
}

bool CaseList::leavesAtMost(std::int64_t most, const Filter& filter, WordSearch words) {
    const SqlCondition condition = conditionOf(filter, context(), {words});
    return hasTerms(filter) && countedUpTo(m_file.connection(), std::string(kPlainFrom) + whereOf(condition),
                                           condition.values, most + 1) <= most;
}

bool CaseList::findsFewRows(const std::string& match) {
    return countedUpTo(m_file.connection(), "case_fts WHERE case_fts MATCH ?", {match}, kFewFinds + 1) <= kFewFinds;
}

CaseList::Source CaseList::sourceByIndex(const Filter& filter) {
    const std::string match = leadingMatch(filter);
    const Filter rest = match.empty() ? filter : withoutWords(filter);
    if (match.empty())
        return {std::string(kPlainFrom), conditionOf(filter, context(), {}), {}};
    if (leavesAtMost(kFewTexts, rest, WordSearch::ByIndex))
        return {std::string(kPlainFrom), conditionOf(filter, context(), {WordSearch::ByRow}), {}};
    Source source{std::string(kByWordsFrom), {"case_fts MATCH ?", {match}}, "case_fts.rowid"};
    source.where.add(conditionOf(rest, context(), {}));
    return source;
}

CaseList::Source CaseList::sourceInOrder(const Filter& filter, SortColumn sort) {
    const std::string match = leadingMatch(filter);
    if (!match.empty() && sort == SortColumn::Received) {
        Source source = sourceByIndex(filter);
        if (source.order.empty())
            source.order = orderOf(sort);
        return source;
    }
    const bool byCustomer = sort == SortColumn::Customer;
    Source source{std::string(byCustomer ? kByCustomerFrom : kPlainFrom), {}, std::string(orderOf(sort))};
    FilterUse use;
    if (!match.empty() && !findsFewRows(match))
        use.words = WordSearch::ByRow;
    const std::vector<std::string_view> fields = fieldsOfOrder(sort);
    if (!byCustomer && !isRangeOf(fields, filter)) {
        if (leavesAtMost(kFewRows, filter, use.words))
            source.order.insert(0, 1, '+');
        else
            use.leading = fields;
    }
    source.where = conditionOf(filter, context(), use);
    return source;
}

SqlValue CaseList::keyValue(SortColumn column, const PageKey& key) {
    const auto* text = std::get_if<std::string>(&key.value);
    const std::string written = text != nullptr ? *text : std::string();
    const auto* number = std::get_if<std::int64_t>(&key.value);
    const auto* instant = std::get_if<Instant>(&key.value);
    const auto* money = std::get_if<Money>(&key.value);
    switch (column) {
    case SortColumn::Received:
        return number != nullptr ? *number : 0;
    case SortColumn::Number:
        return numberKey(written);
    case SortColumn::Product:
    case SortColumn::Grade:
        return normalisedKey(written);
    case SortColumn::Stage:
        return written;
    case SortColumn::Due:
        return instant != nullptr ? instant->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max();
    case SortColumn::Amount:
        return money != nullptr ? money->minor : -std::numeric_limits<std::int64_t>::max();
    case SortColumn::Customer:
        break;
    }
    Statement rank(m_file.connection(),
                   "SELECT r.rank FROM temp.party_rank r JOIN case_row c ON c.party = r.party WHERE c.id = ?");
    return rank.bind(key.id).next() ? rank.integer(0) : 0;
}

SqlCondition CaseList::afterKey(const ListRequest& request, const std::string& order) {
    if (!request.after)
        return {};
    const std::string beyond = request.descending ? "<" : ">";
    const SqlValue value = keyValue(request.sort, *request.after);
    if (request.sort == SortColumn::Received)
        return {order + " " + beyond + " ?", {value}};
    // The first half alone is a range of the index.
    return {order + " " + beyond + "= ? AND (" + order + " " + beyond + " ? OR c.id " + beyond + " ?)",
            {value, value, request.after->id.value()}};
}

ListPage CaseList::page(const ListRequest& request) {
    m_file.refreshDirectory();
    if (request.sort == SortColumn::Customer)
        rankParties();
    Source source = sourceInOrder(request.filter, request.sort);
    source.where.add(afterKey(request, source.order));
    const std::string direction = request.descending ? " DESC" : " ASC";
    const std::string tie = request.sort == SortColumn::Received ? "" : ", c.id" + direction;
    Statement select(m_file.connection(), "SELECT " + std::string(kSummaryColumns) + " FROM " + source.from +
                                              whereOf(source.where) + " ORDER BY " + source.order + direction + tie +
                                              " LIMIT ?");
    select.bindAll(source.where.values).bind(std::int64_t{request.limit} + 1);
    ListPage page;
    std::int64_t sortKey = 0;
    while (select.next()) {
        if (static_cast<int>(page.rows.size()) == request.limit) {
            page.next = keyOf(request.sort, page.rows.back(), sortKey);
            break;
        }
        page.rows.push_back(listRowFrom(select, m_file.directory()));
        sortKey = select.integer(kSortKeyColumn);
    }
    return page;
}

CappedCount CaseList::count(const Filter& filter, std::int64_t cap) {
    m_file.refreshDirectory();
    const Source source = sourceByIndex(filter);
    const std::int64_t found =
        countedUpTo(m_file.connection(), source.from + whereOf(source.where), source.where.values, cap + 1);
    return found > cap ? CappedCount{cap, true} : CappedCount{found, false};
}

void CaseList::rankParties() {
    Connection& connection = m_file.connection();
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS party_rank (rank INTEGER PRIMARY KEY, party INTEGER NOT NULL UNIQUE)");
    Statement last(connection, "SELECT max(rank) FROM temp.party_rank");
    if (last.next() && !last.isNull(0) && last.integer(0) == static_cast<std::int64_t>(m_file.directory().size()))
        return;
    last.reset();
    const std::vector<PartyId> parties = m_file.directory().sorted();
    connection.execute("DELETE FROM temp.party_rank");
    Statement insert(connection, "INSERT INTO temp.party_rank (rank, party) VALUES (?, ?)");
    insert.bind(std::int64_t{0}).bind(std::int64_t{0}).run();
    for (std::size_t at = 0; at < parties.size(); ++at)
        insert.bind(static_cast<std::int64_t>(at + 1)).bind(parties[at]).run();
}

} // namespace recourse
