// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/forms/similar_presenter.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

TEST_CASE("similar cases appear a moment after typing, with their reasons", "[similar]") {
    DeskFixture d;
    const CaseId earlier = d.registered("客户甲");
    SimilarPresenter similar(d.desk);
    similar.follow(call("客户乙", "中间体A", "260701", ""));
    CHECK(similar.cases().empty());
    wait(300ms);
    REQUIRE(similar.cases().size() == 1);
    CHECK(similar.cases().front().row.summary.id == earlier);
    CHECK(similar.cases().front().reasons == std::vector<std::string>{"product", "batch"});
    similar.follow({});
    wait(300ms);
    CHECK(similar.cases().empty());
}

TEST_CASE("a similar case chosen is linked once the new one is registered", "[similar]") {
    DeskFixture d;
    const CaseId earlier = d.registered("客户甲");
    SimilarPresenter similar(d.desk);
    similar.choose(earlier, true);
    const CaseId registered = d.registered("客户乙");
    similar.link(registered);
    REQUIRE(d.file->file(registered).rows<CaseLink>().size() == 1);
    CHECK(d.file->file(registered).rows<CaseLink>().front().otherCase == earlier);
    CHECK_FALSE(similar.isChosen(earlier));
}
