// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/procedure/condition.h"
#include "domain/procedure/named_key.h"

#include <string>
#include <vector>

namespace recourse {

/// A fact of a case's life that the procedure asks for. The first one required and missing is the stage. One that has a
/// name is a step of the firm's own, which somebody records by hand ("QE told"); it may start and stop clocks like any
/// other.
struct MilestoneRule {
    std::string key;                ///< "acknowledged", "classified", …
    LocalText name;                 ///< of a step of the firm's own
    std::vector<std::string> roles; ///< who records that step; empty: everybody
    Condition when;                 ///< only then required
    std::vector<std::string> after; ///< milestones that come first; where they are not asked for they do not count
    bool again = false;             ///< to be reached anew when the customer refuses the outcome
    bool mayBeNotApplicable = false;
    RuleSource source;
    [[nodiscard]] bool isOwnStep() const { return !name.zh.empty() || !name.en.empty(); }
    friend bool operator==(const MilestoneRule&, const MilestoneRule&) = default;
};

/// The number of a sheet: {yy} {yyyy} {mm} {dd} {serial:2} in the pattern; the serial grows past its width (D-11).
struct NumberPattern {
    std::string sheet;   ///< "complaint", "historical", "notice", "return", "inspection", "eight-d"
    std::string pattern; ///< "{yy}{mm}-{serial:2}"
    std::string period;  ///< "month", "year", "never": when the serial begins again
    RuleSource source;
    friend bool operator==(const NumberPattern&, const NumberPattern&) = default;
};

/// A field that the trade adds to the complaint.
struct ExtraField {
    std::string key;
    LocalText name;
    Kind kind = Kind::Text;
    bool personal = false;
    bool searchable = false;
    std::vector<NamedKey> options;
    RuleSource source;
    friend bool operator==(const ExtraField&, const ExtraField&) = default;
};

/// Fields without which a verb is refused. A path of a table is "complaint_line.product": at least one row has it.
struct RequiredFields {
    std::string verb;
    std::vector<std::string> fields;
    Condition when;
    RuleSource source;
    friend bool operator==(const RequiredFields&, const RequiredFields&) = default;
};

/// One of the conditions the program can check before a case closes, by key: "final-reply-sent",
/// "disposition-carried-out", "actions-verified", "quantities-decided", "follow-up-done", "no-open-hold",
/// "no-open-recall", "no-open-approval", "containment-withdrawn", "settlement-signed", "later-shipments-clean",
/// "customer-satisfied", "minutes-kept", "responsibility-shared", "notices-answered".
struct ClosingCondition {
    std::string key;
    Condition when;
    RuleSource source;
    friend bool operator==(const ClosingCondition&, const ClosingCondition&) = default;
};

/// A printed sheet that belongs to the procedure.
struct ProcedureSheet {
    std::string code;   ///< as the program names it: "F-03", "ledger"
    std::string number; ///< the firm's own form number, printed on every page (R-240); empty: none
    friend bool operator==(const ProcedureSheet&, const ProcedureSheet&) = default;
};

/// Who gets a copy of a sheet: R-273.
struct CopyRule {
    std::string sheet; ///< code
    std::vector<std::string> departments;
    RuleSource source;
    friend bool operator==(const CopyRule&, const CopyRule&) = default;
};

/// What happens when the customer refuses the outcome after closing: D-12.
struct ReopenRule {
    std::string way; ///< "same-case" (keeps the consumed time), "new-case", "escalated"; empty: not possible
    RuleSource source;
    friend bool operator==(const ReopenRule&, const ReopenRule&) = default;
};

/// How long a case is kept: R-281, D-15. Of several rules that hold the one ending last counts.
struct RetentionRule {
    std::string from; ///< "closed", or the key of an extra field that is a date
    Span span;
    Condition when;
    RuleSource source;
    friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
};

} // namespace recourse
