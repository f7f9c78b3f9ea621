// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/staffing.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

ApprovalRoute routeOf(const char* key, std::vector<RouteStep> steps) {
    return {key, "disposition", {}, std::move(steps), {}};
}

/// Three roles, the lowest first, and two routes.
struct StaffedFirm {
    Procedure procedure;
    People people;

    StaffedFirm() {
        for (const char* role : {"clerk", "manager", "head"})
            procedure.roles.push_back({role, {role, role}, {}});
        procedure.routes = {routeOf("small", {{1, "clerk", Act::Inform}, {1, "manager", Act::Approve}}),
                            routeOf("large", {{1, "manager", Act::Review}, {2, "head", Act::Approve}})};
        people.persons = {{PersonId(1), "A", "", {"manager"}}, {PersonId(2), "B", "", {"head"}}};
    }
    /// "route role raised-to", a line for each gap.
    [[nodiscard]] std::string gaps() const {
        std::string lines;
        for (const StaffGap& gap : staffGaps(procedure, people))
            lines += gap.route->key + " " + gap.role + " " + gap.raisedTo + "\n";
        return lines;
    }
};

} // namespace

TEST_CASE("routes say where they find nobody, and who takes the step then", "[staffing]") {
    StaffedFirm firm;
    CHECK(firm.gaps().empty());
    firm.people.persons[0].active = false;
    CHECK(firm.gaps() == "small manager head\nlarge manager head\n");
    firm.people.persons[1].active = false;
    CHECK(firm.gaps() == "small manager \nlarge manager \nlarge head \n");
    firm.people.persons.push_back({PersonId(3), "C", "", {"manager", "head"}});
    CHECK(firm.gaps().empty());
}

TEST_CASE("a substitute of somebody inactive staffs nothing", "[staffing]") {
    StaffedFirm firm;
    firm.people.persons.push_back({PersonId(3), "C", "", {}});
    firm.people.substitutions = {{PersonId(1), PersonId(3), Day{}, Day(std::chrono::days(99999)), {}}};
    CHECK(firm.gaps().empty());
    firm.people.persons[0].active = false;
    CHECK(firm.gaps() == "small manager head\nlarge manager head\n");
}
