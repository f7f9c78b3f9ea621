// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/time_ordered_ids.h"

#include <catch2/catch.hpp>
#include <set>
#include <thread>
#include <vector>

using namespace recourse;

namespace {

/// 2026-11-21 00:00 UTC in milliseconds.
constexpr std::int64_t kMidnight = 1'795'219'200'000;

} // namespace

TEST_CASE("a hundred thousand ids are positive, rising and different", "[ids]") {
    std::int64_t time = kMidnight;
    TimeOrderedIds ids([&time] { return time++ / 7; });
    std::int64_t last = 0;
    for (int made = 0; made < 100'000; ++made) {
        const auto id = ids.next();
        REQUIRE(id > last);
        last = id;
    }
}

TEST_CASE("ids rise while the clock stands still or steps back", "[ids]") {
    std::int64_t time = kMidnight;
    TimeOrderedIds ids([&time] { return time; });
    const auto first = ids.next();
    const auto second = ids.next();
    time -= 3'600'000;
    const auto third = ids.next();
    CHECK(first < second);
    CHECK(second < third);
}

TEST_CASE("an id of a later millisecond is greater, whichever process made it", "[ids]") {
    const auto step = GENERATE(1, 1000, 86'400'000);
    TimeOrderedIds earlier([] { return kMidnight; });
    TimeOrderedIds later([step] { return kMidnight + step; });
    CHECK(earlier.next() < later.next());
}

TEST_CASE("two processes that ask in the same millisecond get different ids", "[ids]") {
    TimeOrderedIds one([] { return kMidnight; });
    TimeOrderedIds other([] { return kMidnight; });
    CHECK(one.next() != other.next());
}

TEST_CASE("ids stay positive whatever the clock says", "[ids]") {
    const auto time = GENERATE(as<std::int64_t>(), 0, -1, kMidnight, 99'000'000'000'000);
    TimeOrderedIds ids([time] { return time; });
    CHECK(ids.next() > 0);
}

TEST_CASE("two threads that share a source get different ids", "[ids]") {
    TimeOrderedIds ids([] { return kMidnight; });
    std::vector<std::int64_t> here(20'000);
    std::vector<std::int64_t> there(20'000);
    const auto take = [&ids](std::vector<std::int64_t>& taken) {
        for (auto& id : taken)
            id = ids.next();
    };
    std::thread thread([&] { take(there); });
    take(here);
    thread.join();
    std::set<std::int64_t> all(here.begin(), here.end());
    all.insert(there.begin(), there.end());
    CHECK(all.size() == 40'000);
}
