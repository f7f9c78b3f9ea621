// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

TEST_CASE("what a save leaves for later is done when nobody asks for anything", "[desk]") {
    DeskFixture d;
    d.desk.setIdlePause(1ms);
    d.file->untidy = 3;
    wait(20ms);
    CHECK(d.file->untidy == 3); // nothing was saved here yet
    d.desk.submit(
        {"register", std::nullopt, d.procedure().code, call("康泰", "中间体A", "260701", "黑点"), d.desk.newId()},
        &d.desk, [](const Result<Executed, Failure>& done) { CHECK(done); });
    CHECK(d.file->untidy == 3);
    CHECK(waitFor([&] { return d.file->untidy == 0; }));
}
