// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"

namespace recourse {

/// The customer is answered within ten working days of receipt: R-092.
[[nodiscard]] inline DeadlineRule finalReply() {
    DeadlineRule answer;
    answer.key = "final-reply";
    answer.name = {"最终答复", "Final reply"};
    answer.start = "received";
    answer.stop = "answered";
    answer.span = {10, TimeUnit::WorkingDays};
    answer.source = {"R-092", {}, {}};
    return answer;
}

} // namespace recourse
