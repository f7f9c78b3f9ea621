// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/answering.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE_METHOD(CaseFixture, "R-091: who may not promise a date may still note what was said", "[promise]") {
    procedure.permissions = {{"promise", {"clerk"}, {}, {}}};
    Draft draft{{{"text", "客户催问"}, {"promised-on", "明天"}}, {}};
    CHECK(summaryOf(run<NoteContact>(zhao, draft)) == "promised-on: refused.role");
    CHECK(summaryOf(run<NoteContact>(lin, draft)).empty());
    draft.values.erase("promised-on");
    CHECK(summaryOf(run<NoteContact>(zhao, draft)).empty());
}
