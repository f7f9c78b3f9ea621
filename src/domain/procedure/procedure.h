// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/procedure/approval_rule.h"
#include "domain/procedure/case_rules.h"
#include "domain/procedure/intake_rules.h"
#include "domain/procedure/named_key.h"
#include "domain/procedure/scale.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// A firm's written procedure as data: everything in which one firm differs from another. A revision never changes once
/// a case has begun under it.
struct Procedure {
    std::string code;
    std::int64_t revision = 1;
    Day inForceFrom{};
    LocalText title;
    LocalText trade;
    LocalText summary;
    std::string currency;
    RuleSource source; ///< the document it is taken from

    std::vector<NamedKey> kinds; ///< of cases: complaint, suggestion, …
    std::vector<NamedKey> roles; ///< the lowest first: a step nobody of its role may take goes to the next
    std::vector<NamedKey> departments;
    std::vector<ChoiceList> choices; ///< lists the firm fills itself: channel, complaint_line.defect-code, …

    Scale scale; ///< without grades the firm does not classify
    AdmissionRules admission;
    std::vector<HandlingRule> handling;
    std::optional<ValidityRule> validity;
    std::vector<ChargingRule> charging;
    std::vector<DeadlineRule> deadlines;
    std::vector<ApprovalRoute> routes;
    std::vector<SeparationRule> separation;
    std::vector<Permission> permissions;
    std::vector<MilestoneRule> milestones; ///< in the order of the stages
    std::vector<NumberPattern> numbering;
    std::vector<ExtraField> fields;
    std::vector<RequiredFields> required;
    std::vector<ClosingCondition> closing;
    std::vector<CopyRule> copies;
    std::vector<ProcedureSheet> sheets; ///< in the order they are offered
    ReopenRule reopen;
    std::vector<RetentionRule> retention;
    std::vector<DocumentGap> gaps;
    friend bool operator==(const Procedure&, const Procedure&) = default;
};

} // namespace recourse
