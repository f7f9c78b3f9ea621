// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/calendar/office_time.h"
#include "domain/deadlines/deadline.h"
#include "domain/procedure/routing.h"
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/procedure_writer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

using namespace recourse;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

std::vector<Procedure> presets() {
    const std::string general = sourceFile("resources/lists/general.json");
    std::vector<Procedure> procedures;
    for (const auto& file : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/resources/procedures")) {
        const std::string name = file.path().filename().string();
        if (name == "procedure.schema.json")
            continue;
        auto procedure = readProcedure(sourceFile("resources/procedures/" + name), general);
        REQUIRE(procedure);
        procedures.push_back(std::move(procedure).value());
    }
    return procedures;
}

/// What a rule can tell apart in an amount: nothing, each limit, and a hundredth to either side of it.
std::vector<std::optional<Money>> amountsAround(const std::vector<ApprovalRoute>& routes, const std::string& currency) {
    std::set<std::int64_t> minors{0, 1};
    for (const ApprovalRoute& route : routes) {
        for (const Test& test : route.when.all) {
            for (const auto* limit : {&test.from, &test.above, &test.upTo, &test.below}) {
                const Money* money = *limit ? std::get_if<Money>(&**limit) : nullptr;
                if (money != nullptr)
                    minors.insert({money->minor - 1, money->minor, money->minor + 1});
            }
        }
    }
    std::vector<std::optional<Money>> amounts{std::nullopt};
    for (const std::int64_t minor : minors) {
        if (minor >= 0)
            amounts.push_back(Money{minor, currency});
    }
    return amounts;
}

/// Every code that a route of the procedure asks a fact for, and none.
std::map<std::string, std::set<std::string>> askedCodes(const std::vector<ApprovalRoute>& routes) {
    std::map<std::string, std::set<std::string>> codes;
    for (const ApprovalRoute& route : routes) {
        for (const Test& test : route.when.all) {
            if (!test.oneOf.empty())
                codes[test.fact].insert(test.oneOf.begin(), test.oneOf.end());
        }
    }
    return codes;
}

/// One fact changed after the other from nothing known: enough to meet every route's conditions singly.
std::vector<Facts> factsAsked(const Procedure& procedure) {
    std::vector<Facts> all{{}};
    for (const auto& [fact, codes] : askedCodes(procedure.routes)) {
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i) {
            for (const std::string& code : codes) {
                Facts more = all[i];
                more[fact] = code;
                all.push_back(std::move(more));
            }
        }
    }
    return all;
}

/// The days and the time that the lines of an explanation add up to.
std::pair<std::int64_t, std::chrono::seconds> totalOf(const std::vector<DueLine>& lines) {
    std::pair<std::int64_t, std::chrono::seconds> total{0, 0s};
    for (const DueLine& line : lines) {
        total.first += line.days;
        total.second += line.time;
    }
    return total;
}

bool addsUp(const Span& span, const std::vector<DueLine>& lines) {
    const auto [days, time] = totalOf(lines);
    switch (span.unit) {
    case TimeUnit::Minutes:
        return time == std::chrono::minutes(span.length);
    case TimeUnit::Hours:
    case TimeUnit::WorkingHours:
        return time == std::chrono::hours(span.length);
    case TimeUnit::Days:
    case TimeUnit::WorkingDays:
        return days == span.length;
    case TimeUnit::Weeks:
        return days == span.length * 7;
    case TimeUnit::Months:
        return days >= span.length * 28 && days <= span.length * 31;
    }
    return false;
}

/// From the epoch: 24:00 of a day is 0:00 of the next.
std::chrono::seconds sinceEpoch(const LocalTime& time) {
    return time.day.time_since_epoch() + time.time;
}

/// A line of no length is a remark.
bool isWithoutGaps(std::vector<DueLine> lines) {
    std::erase_if(lines, [](const DueLine& line) { return sinceEpoch(line.from) == sinceEpoch(line.to); });
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (sinceEpoch(lines[i - 1].to) != sinceEpoch(lines[i].from))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("a later receipt never gives an earlier date, by no clock of any preset", "[procedure][property]") {
    for (const Procedure& procedure : presets()) {
        for (const DeadlineRule& rule : procedure.deadlines) {
            if (rule.use == DeadlineUse::Promise)
                continue;
            CAPTURE(procedure.code, rule.key);
            Instant before{};
            for (Instant start = Day(2026y / 1 / 30); start < Day(2026y / 3 / 10); start += 97min) {
                const Instant due = dueDate(rule, ClockRun{start, {}, {}}, kOffice).due;
                if (due < before || due < start) {
                    CAPTURE(shown(start), shown(due), shown(before));
                    FAIL("an earlier date");
                }
                before = due;
            }
        }
    }
}

TEST_CASE("the explanation of a date adds up to the rule and ends at the date, by every clock of every preset",
          "[procedure][property]") {
    for (const Procedure& procedure : presets()) {
        for (const DeadlineRule& rule : procedure.deadlines) {
            if (rule.use == DeadlineUse::Promise)
                continue;
            CAPTURE(procedure.code, rule.key);
            for (Instant start = Day(2026y / 2 / 10); start < Day(2026y / 3 / 3); start += 433min) {
                const DueDate date = dueDate(rule, ClockRun{start, {}, {}}, kOffice);
                CAPTURE(shown(start), shown(date.due));
                REQUIRE(addsUp(rule.span, date.lines));
                REQUIRE(isWithoutGaps(date.lines));
            }
        }
    }
}

TEST_CASE("every class, kind and amount finds one route or is told that there is none", "[procedure][property]") {
    for (const Procedure& procedure : presets()) {
        for (Facts& facts : factsAsked(procedure)) {
            for (const auto& amount : amountsAround(procedure.routes, procedure.currency)) {
                if (amount)
                    facts["amount"] = *amount;
                else
                    facts.erase("amount");
                for (const char* subject : {"disposition", "recall"}) {
                    const auto& routes = procedure.routes;
                    const auto first = std::find_if(routes.begin(), routes.end(), [&](const ApprovalRoute& route) {
                        return route.subject == subject && holds(route.when, facts);
                    });
                    const bool any = std::any_of(routes.begin(), routes.end(),
                                                 [&](const ApprovalRoute& route) { return route.subject == subject; });
                    const auto chosen = chooseRoute(procedure, subject, facts);
                    CAPTURE(procedure.code, subject);
                    REQUIRE(chosen.has_value() == (first != routes.end()));
                    REQUIRE(any == (first != routes.end()));
                    if (chosen)
                        REQUIRE(chosen->route->key == first->key);
                    else
                        REQUIRE_FALSE(chosen.error().refusals.empty());
                }
            }
        }
    }
}

TEST_CASE("two hundred broken rule documents are refused, each with the place, the fault and what to do",
          "[procedure][property]") {
    std::size_t tried = 0;
    for (const Procedure& procedure : presets()) {
        const json sound = json::parse(writeProcedure(procedure));
        const json leaves = sound.flatten();
        std::size_t index = 0;
        for (const auto& [path, value] : leaves.items()) {
            if (++index % 41 != 7)
                continue;
            const json::json_pointer place(path);
            json mutant = sound;
            mutant[place] = tried % 2 == 0 ? json::object() : json::array({json::array()});
            CAPTURE(procedure.code, path);
            const auto read = readProcedure(mutant.dump());
            REQUIRE_FALSE(read);
            for (const DocumentFault& fault : read.error()) {
                REQUIRE_FALSE(fault.path.empty());
                REQUIRE_FALSE(fault.fault.id.empty());
                REQUIRE_FALSE(fault.remedy.id.empty());
            }
            ++tried;
        }
    }
    CHECK(tried >= 200);
}
