// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/case_view.h"
#include "application/procedures/procedure_revision.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// A case of Friday, and a second revision in force from Monday on that answers in five working days instead of ten.
struct AdoptingDesk {
    MemoryFile file{smallOffice(), kClerk, officeTime(10, 0)};
    CaseId id = file.must("register", std::nullopt, call("南京客户甲", "中间体A", "260701", "异物"));

    AdoptingDesk() {
        Procedure second = *smallOffice()->procedures.front();
        second.revision = 2;
        second.inForceFrom = Day(2026y / 11 / 23);
        second.deadlines.back().span.length = 5;
        REQUIRE(reviseProcedure(file, {second, "edit-procedure", "更快"}));
    }
    [[nodiscard]] CaseView view() { return viewCase(file, id).value().value(); }
};

} // namespace

TEST_CASE("before its day a newer revision is not there for a case", "[revision]") {
    AdoptingDesk office;
    const CaseView view = office.view();
    CHECK_FALSE(view.adoption);
    for (const Command& command : view.commands) {
        if (command.verb->id == "adopt-revision")
            CHECK(command.refusals.at(0).why.id == "adopt.none");
    }
}

TEST_CASE("what moving a case would mean is shown and is what moving it does; nothing is done by looking",
          "[revision]") {
    AdoptingDesk office;
    office.file.time.time = officeTime(9, 0, 3);
    office.file.documents.differences = {{}};
    const CaseView view = office.view();
    REQUIRE(view.adoption);
    const Adoption& shown = *view.adoption;
    CHECK(shown.to->revision == 2);
    CHECK(shown.changes.size() == 1);
    CHECK(shown.approvals == 0);
    REQUIRE(shown.dates.size() == 1);
    CHECK(shown.dates[0].rule.en == "Final reply");
    CHECK(shown.dates[0].to < shown.dates[0].from);
    CHECK(office.file.file(office.id).complaint.procedureRevision == 1);

    office.file.must("adopt-revision", office.id, {{{"reason", "客户要求"}}, {}});
    const CaseFile& moved = office.file.file(office.id);
    CHECK(moved.complaint.procedureRevision == 2);
    CHECK(moved.rows<DeadlineRow>().back().dueAt == shown.dates[0].to);
    const HistoryEntry entry = office.file.history(office.id).value().back();
    CHECK(entry.event.verb == "adopt-revision");
    CHECK(entry.event.reason == "客户要求");
    CHECK_FALSE(office.view().adoption);
}
