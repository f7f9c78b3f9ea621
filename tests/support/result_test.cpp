// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/result.h"

#include <catch2/catch.hpp>
#include <memory>
#include <string>

using namespace recourse;

TEST_CASE("what is moved out of a result is not copied", "[result]") {
    Result<std::unique_ptr<int>, std::string> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(*result);
    CHECK(*taken == 7);
    CHECK(*result == nullptr);
}
