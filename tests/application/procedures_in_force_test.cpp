// SPDX-License-Identifier: GPL-3.0-or-later
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

const Day kMonday = Day(2026y / 11 / 23);

/// A firm whose second revision is in force from Monday on, and a procedure that is not in force before Tuesday.
std::shared_ptr<const Office> officeOfThreeRevisions() {
    auto office = std::make_shared<Office>(*smallOffice());
    const Procedure first = *office->procedures.front();
    auto second = std::make_shared<Procedure>(first);
    second->revision = 2;
    second->inForceFrom = kMonday;
    auto other = std::make_shared<Procedure>(first);
    other->code = "other";
    other->inForceFrom = kMonday + std::chrono::days(1);
    office->procedures.push_back(second);
    office->procedures.push_back(other);
    return office;
}

std::int64_t revisionOf(MemoryFile& file, CaseId id) {
    return file.file(id).complaint.procedureRevision.value_or(0);
}

Result<Executed, Failure> begun(MemoryFile& file, const std::string& verb, const std::string& procedure) {
    return file.executor().execute(
        {verb, std::nullopt, procedure, call("南京客户甲", "中间体A", "260701", "异物"), file.ids().next(), kClerk});
}

} // namespace

TEST_CASE("in force on a day is the newest revision whose day has come", "[procedure-revision]") {
    const auto office = officeOfThreeRevisions();
    const auto [code, day, revision] = GENERATE(table<std::string, Day, std::int64_t>({
        {"small", kMonday - std::chrono::days(1), 1},
        {"small", kMonday, 2},
        {"small", kMonday + std::chrono::days(400), 2},
        {"other", kMonday, 0},
        {"other", kMonday + std::chrono::days(1), 1},
        {"unknown", kMonday, 0},
    }));
    const Procedure* found = office->procedureInForce(code, day);
    CHECK((found != nullptr ? found->revision : 0) == revision);
    CHECK(office->proceduresInForce(kMonday).size() == 1);
    CHECK(office->proceduresInForce(kMonday + std::chrono::days(1)).size() == 2);
}

TEST_CASE("a case begins under the revision in force on the office's day, brought in or new", "[procedure-revision]") {
    MemoryFile file(officeOfThreeRevisions(), kClerk, officeTime(23, 59, 2));
    const auto verb = GENERATE(as<std::string>(), "register", "bring-in");
    const auto before = begun(file, verb, "small");
    REQUIRE(before);
    file.time.time = officeTime(0, 0, 3);
    const auto after = begun(file, verb, "small");
    REQUIRE(after);
    CHECK(revisionOf(file, before->file.complaint.id) == 1);
    CHECK(revisionOf(file, after->file.complaint.id) == 2);
    file.must("contact", before->file.complaint.id, {{{"way", "telephone"}, {"text", "问批号"}}, {}});
    CHECK(revisionOf(file, before->file.complaint.id) == 1);
}

TEST_CASE("nothing begins under a procedure that is not in force yet, and the day is named", "[procedure-revision]") {
    MemoryFile file(officeOfThreeRevisions(), kClerk, officeTime(10, 0, 3));
    const auto done = begun(file, "register", "other");
    REQUIRE_FALSE(done);
    const Sentence why = std::get<Refused>(done.error()).refusals.front().why;
    CHECK(why.id == "refused.not-in-force");
    CHECK(std::get<Day>(why.params.at(1)) == kMonday + std::chrono::days(1));
    CHECK(file.size() == 0);
    CHECK(std::get<Refused>(begun(file, "register", "unknown").error()).refusals.front().why.id ==
          "refused.no-such-procedure");
}
