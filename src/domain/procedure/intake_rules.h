// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/procedure/condition.h"

#include <string>
#include <vector>

namespace recourse {

/// The days within which a complaint is admitted: R-136…R-141.
struct AdmissionRule {
    std::string key;
    LocalText name;
    std::string from; ///< "received", or the key of an extra field that is a date: "goods-arrived-on"
    Span span;        ///< days, working days, weeks or months after that day
    OnDayOff onDayOff = OnDayOff::Stay;
    Condition when;
    std::vector<Test> unless; ///< it does not hold if one of these does: "all faults but strength"
    std::string grantedBy;    ///< only somebody of this role may admit, with a reason (R-138); empty: it is a right
    RuleSource source;
    friend bool operator==(const AdmissionRule&, const AdmissionRule&) = default;
};

/// Whether a complaint comes in time. A procedure without windows admits always.
struct AdmissionRules {
    std::vector<AdmissionRule> windows;
    std::string outsideGrantedBy; ///< role that may admit outside all of them, with a reason; empty: nobody (R-140)
    RuleSource outsideSource;
    friend bool operator==(const AdmissionRules&, const AdmissionRules&) = default;
};

/// Which department takes a case into its hands, by channel, kind, subject: the first that holds.
struct HandlingRule {
    std::string department;
    std::string role; ///< in it, where the document names one
    Condition when;
    RuleSource source;
    friend bool operator==(const HandlingRule&, const HandlingRule&) = default;
};

/// What "valid" means in this firm: C-19.
struct ValidityRule {
    LocalText valid;
    LocalText invalid;
    std::string invalidBecomes; ///< the kind an invalid complaint is handled as (R-021); empty: it stays what it is
    RuleSource source;
    friend bool operator==(const ValidityRule&, const ValidityRule&) = default;
};

/// Who pays for what is done: the first that holds.
struct ChargingRule {
    std::string payer; ///< "customer", "firm"
    Condition when;
    RuleSource source;
    friend bool operator==(const ChargingRule&, const ChargingRule&) = default;
};

/// A place where the firm's document says nothing or stops.
struct DocumentGap {
    std::string place; ///< clause: "5.2.2"
    LocalText text;    ///< what is not there
    friend bool operator==(const DocumentGap&, const DocumentGap&) = default;
};

} // namespace recourse
