// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/procedure_revision.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

struct Revising {
    MemoryFile file{smallOffice(), kClerk, officeTime(10, 0)};
    ProcedureOrder order{*smallOffice()->procedures.front(), "edit-procedure", "客户要求更快的答复"};

    Revising() {
        order.procedure.revision = 2;
        order.procedure.inForceFrom = Day(2027y / 1 / 1);
        order.procedure.deadlines.back().span.length = 5;
    }
    [[nodiscard]] std::vector<std::string> issues() {
        std::vector<std::string> found;
        const std::vector<FieldIssue> issues = issuesOf(file, order).value();
        for (const FieldIssue& issue : issues)
            found.push_back(issue.path + " " + issue.what.id);
        return found;
    }
};

} // namespace

TEST_CASE("a revision is added with an event that says who and why; the one before stays", "[procedure-revision]") {
    Revising revising;
    REQUIRE(revising.issues().empty());
    REQUIRE(reviseProcedure(revising.file, revising.order));
    const auto office = revising.file.office().value();
    CHECK(office->findProcedure("small")->deadlines.back().span.length == 5);
    CHECK(office->findProcedure("small", 1)->deadlines.back().span.length == 10);
    const EventHead& event = revising.file.officeEvents.at(0);
    CHECK(event.verb == "edit-procedure");
    CHECK(event.actorName == "质量文员甲");
    CHECK(event.reason == "客户要求更快的答复");
}

TEST_CASE("a code that is not in the file begins with revision 1 and needs no reason", "[procedure-revision]") {
    Revising revising;
    revising.order.procedure.code = "own";
    revising.order.reason.clear();
    CHECK(revising.issues() == std::vector<std::string>{"revision revision.not-next"});
    revising.order.procedure.revision = 1;
    REQUIRE(reviseProcedure(revising.file, revising.order));
    CHECK(revising.file.office().value()->findProcedure("own") != nullptr);
}

TEST_CASE("a revision that another desk added meanwhile is not added over", "[procedure-revision]") {
    Revising revising;
    REQUIRE(reviseProcedure(revising.file, revising.order));
    revising.order.procedure.deadlines.back().span.length = 6;
    const auto again = reviseProcedure(revising.file, revising.order);
    REQUIRE_FALSE(again);
    CHECK(std::get<Refused>(again.error()).issues.front().what.id == "revision.not-next");
    CHECK(revising.file.office().value()->findProcedure("small")->deadlines.back().span.length == 5);
}

TEST_CASE(
    "a revision needs something new, a reason, and a day not before that of the one it follows; all is said at once",
    "[procedure-revision]") {
    Revising revising;
    REQUIRE(reviseProcedure(revising.file, revising.order));
    revising.order.procedure.revision = 4;
    revising.order.procedure.inForceFrom -= std::chrono::days(1);
    revising.order.reason = " ";
    CHECK(revising.issues() == std::vector<std::string>{"revision revision.not-next", " revision.unchanged",
                                                        "in_force_from revision.too-early",
                                                        "reason revision.no-reason"});
    const auto refused = reviseProcedure(revising.file, revising.order);
    REQUIRE_FALSE(refused);
    CHECK(std::get<Refused>(refused.error()).issues.size() == 4);
    CHECK(revising.file.officeEvents.size() == 1);
}
