// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/places.h"

#include "domain/casefile/life.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::array kPlaces{
    Place{"to-do", {}, {}},
    Place{"late", {}, "to-do"},
    Place{"today", {}, "to-do"},
    Place{"running", {}, {}},
    Place{"notices", milestone::kNotified, {}},
    Place{"returns", milestone::kGoodsReceived, {}},
    Place{"inspection", milestone::kInspected, {}},
    Place{"cause", milestone::kCauseFound, {}},
    Place{"approvals", milestone::kDecided, {}},
    Place{"all", {}, {}},
};

constexpr std::chrono::days kOneDay{1};
constexpr std::chrono::days kWeek{7};

FilterTerm isTerm(std::string field, std::string value) {
    return {std::move(field), FilterTerm::Compare::Is, value, value, false};
}

FilterTerm dayTerm(std::string field, FilterTerm::Compare compare, Day day) {
    return {std::move(field), compare, {}, day, false};
}

FilterTerm overdueTerm() {
    return {"overdue", FilterTerm::Compare::Is, "yes", std::int64_t{1}, false};
}

void addDue(std::vector<FilterTerm>& terms, std::string_view due, Day today) {
    if (due == "late") {
        terms.push_back(overdueTerm());
    } else if (due == "today") {
        terms.push_back({"overdue", FilterTerm::Compare::Is, "yes", std::int64_t{1}, true});
        terms.push_back(dayTerm("due", FilterTerm::Compare::From, today));
        terms.push_back(dayTerm("due", FilterTerm::Compare::Below, today + kOneDay));
    } else if (due == "week") {
        terms.push_back(dayTerm("due", FilterTerm::Compare::Below, today + kWeek));
    } else if (due == "to-do") {
        terms.push_back(dayTerm("due", FilterTerm::Compare::Below, today + kOneDay));
    }
}

Filter oneGroup(std::vector<FilterTerm> terms) {
    Filter filter;
    if (!terms.empty())
        filter.anyOf.push_back(std::move(terms));
    return filter;
}

} // namespace

std::span<const Place> places() {
    return kPlaces;
}

const Place* findPlace(std::string_view id) {
    const auto found =
        std::find_if(kPlaces.begin(), kPlaces.end(), [id](const Place& place) { return place.id == id; });
    return found == kPlaces.end() ? nullptr : &*found;
}

bool isUsed(const Place& place, const Office& office) {
    if (place.stage.empty())
        return true;
    return std::any_of(office.procedures.begin(), office.procedures.end(), [&place](const auto& procedure) {
        return std::any_of(procedure->milestones.begin(), procedure->milestones.end(),
                           [&place](const MilestoneRule& rule) { return rule.key == place.stage; });
    });
}

Filter filterOf(const Place& place, Day today) {
    std::vector<FilterTerm> terms;
    if (!place.stage.empty())
        terms.push_back(isTerm("stage", std::string(place.stage)));
    else if (place.id == "running")
        terms.push_back(isTerm("end", ""));
    else
        addDue(terms, place.id, today);
    return oneGroup(std::move(terms));
}

Filter filterOf(const QuickFilter& quick, Day today) {
    std::vector<FilterTerm> terms;
    if (!quick.grade.empty())
        terms.push_back(isTerm("class", quick.grade));
    if (!quick.stage.empty())
        terms.push_back(isTerm("stage", quick.stage));
    addDue(terms, quick.due, today);
    return oneGroup(std::move(terms));
}

Filter both(const Filter& a, const Filter& b) {
    if (a.anyOf.empty() || b.anyOf.empty())
        return a.anyOf.empty() ? b : a;
    Filter result;
    for (const auto& first : a.anyOf) {
        for (const auto& second : b.anyOf) {
            std::vector<FilterTerm>& group = result.anyOf.emplace_back(first);
            group.insert(group.end(), second.begin(), second.end());
        }
    }
    return result;
}

} // namespace recourse
