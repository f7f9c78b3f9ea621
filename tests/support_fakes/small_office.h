// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "domain/casefile/draft.h"

namespace recourse {

/// A small firm: two people, a scale of three classes, four milestones, three deadlines; in China's time.
[[nodiscard]] std::shared_ptr<const Office> smallOffice();

inline constexpr PersonId kClerk{1};
inline constexpr PersonId kManager{2};

/// 2026-11-20 (a Friday) at that time of the office, plus days.
[[nodiscard]] Instant officeTime(int hour, int minute, int daysLater = 0);

/// What is typed on the telephone.
[[nodiscard]] Draft call(const std::string& customer, const std::string& product, const std::string& batch,
                         const std::string& matter);

} // namespace recourse
