// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The accounts of the demonstration and what all of them sign in with.
inline constexpr std::string_view kDemoAdministrator = "管理员";
inline constexpr std::string_view kDemoManager = "王建国";
inline constexpr std::string_view kDemoHeadOfQuality = "赵敏";
inline constexpr std::string_view kDemoPassword = "recourse";
inline constexpr std::string_view kDemoDayOff = "停电检修";       ///< a day on which the firm closes
inline constexpr std::string_view kDemoRelative = "恒信药业股份"; ///< a customer whom the manager has an interest in
inline constexpr std::string_view kDemoTie = "妻子在该公司采购部";

/// Somebody of the demonstration firm.
struct DemoPerson {
    std::string_view name;
    std::string_view department;
    std::vector<std::string> roles;
};
[[nodiscard]] std::vector<DemoPerson> demoPeople();

/// The complaint number i of the demonstration: always the same for the same i.
[[nodiscard]] Draft demoComplaint(int i);

/// The answers to the criteria of the medicine procedure that fit complaint i.
[[nodiscard]] Draft demoAnswers(int i);

/// Drafts of the later steps; the same for every case but for the figures.
[[nodiscard]] Draft demoNotice();
[[nodiscard]] Draft demoReturn(int i);
[[nodiscard]] Draft demoArrival(int i);
[[nodiscard]] Draft demoInspection(int i);
[[nodiscard]] Draft demoInvestigation();
[[nodiscard]] Draft demoAction();
[[nodiscard]] Draft demoProposal(int i);

} // namespace recourse
