// SPDX-License-Identifier: GPL-3.0-or-later
#include "support_fakes/memory_filter.h"

#include <algorithm>
#include <limits>

namespace recourse {

namespace {

bool comparesDay(const FilterTerm& term, std::optional<Day> day) {
    const auto& asked = std::get<Day>(term.value);
    if (!day)
        return false;
    switch (term.compare) {
    case FilterTerm::Compare::Below:
        return *day < asked;
    case FilterTerm::Compare::UpTo:
        return *day <= asked;
    case FilterTerm::Compare::Above:
        return *day > asked;
    case FilterTerm::Compare::From:
        return *day >= asked;
    default:
        return *day == asked;
    }
}

bool holdsFor(const FilterTerm& term, const ListRow& row, const OfficeZone& zone, Instant now) {
    const CaseSummary& summary = row.summary;
    const auto dayOf = [&zone](std::optional<Instant> at) {
        return at ? std::optional(zone.dayOf(*at)) : std::nullopt;
    };
    if (term.field.empty())
        return (summary.searchText + summary.number).find(term.text) != std::string::npos;
    if (term.field == "number")
        return summary.number.find(term.text) != std::string::npos;
    if (term.field == "customer")
        return row.customer.find(term.text) != std::string::npos;
    if (term.field == "class")
        return summary.grade == term.text;
    if (term.field == "stage")
        return summary.stage == term.text;
    if (term.field == "end")
        return summary.end == term.text;
    if (term.field == "overdue")
        return (summary.dueAt && *summary.dueAt < now) == (std::get<std::int64_t>(term.value) != 0);
    if (term.field == "due")
        return comparesDay(term, dayOf(summary.dueAt));
    if (term.field == "received")
        return comparesDay(term, dayOf(summary.receivedAt));
    return false;
}

std::pair<std::int64_t, std::string> ordered(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return {*number, {}};
    if (const auto* at = std::get_if<Instant>(&cell))
        return {at->time_since_epoch().count(), {}};
    if (const auto* text = std::get_if<std::string>(&cell))
        return {0, *text};
    return {std::numeric_limits<std::int64_t>::min(), {}};
}

} // namespace

bool comesBefore(const PageKey& a, const PageKey& b) {
    return std::pair(ordered(a.value), a.id) < std::pair(ordered(b.value), b.id);
}

bool lets(const Filter& filter, const ListRow& row, const OfficeZone& zone, Instant now) {
    return filter.anyOf.empty() || std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [&](const auto& group) {
               return std::all_of(group.begin(), group.end(), [&](const FilterTerm& term) {
                   return holdsFor(term, row, zone, now) != term.negated;
               });
           });
}

Cell sortValue(SortColumn column, const ListRow& row) {
    const CaseSummary& summary = row.summary;
    switch (column) {
    case SortColumn::Received:
        return summary.receivedAt;
    case SortColumn::Number:
        return summary.number;
    case SortColumn::Customer:
        return row.customer;
    case SortColumn::Product:
        return summary.product;
    case SortColumn::Grade:
        return summary.grade;
    case SortColumn::Stage:
        return summary.stage;
    case SortColumn::Due:
        return summary.dueAt ? Cell(*summary.dueAt) : Cell();
    case SortColumn::Amount:
        return summary.amount ? Cell(summary.amount->minor) : Cell();
    }
    return {};
}

} // namespace recourse
