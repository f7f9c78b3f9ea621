// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "application/ports/office.h"
#include "persistence/support/test_data_file.h"

namespace recourse {

/// Stands at atSecond(0).
class StandingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return atSecond(0); }
};
inline const StandingClock kTestClock{};

[[nodiscard]] FilterTerm wordsTerm(const std::string& words);
[[nodiscard]] FilterTerm fieldTerm(const std::string& field, Cell value,
                                   FilterTerm::Compare compare = FilterTerm::Compare::Contains);

/// The newest first, all of them.
[[nodiscard]] std::vector<std::int64_t> listedIds(TestDataFile& data, const Filter& filter);

} // namespace recourse
