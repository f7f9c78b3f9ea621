// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace recourse {

/// A closed list: the words a procedure may use because the program knows what to do at them.
using Vocabulary = std::span<const std::string_view>;

/// Facts of a case's life.
inline constexpr std::string_view kMilestoneWords[] = {
    "received",    "registered",      "acknowledged",
    "classified",  "notified",        "goods-received",
    "inspected",   "validity-judged", "responsibility-judged",
    "contained",   "cause-found",     "disposition-proposed",
    "decided",     "answered",        "agreed",
    "carried-out", "effect-verified", "followed-up",
    "closed",      "not-admitted",    "withdrawn",
};

/// What starts a clock of the case, besides the steps of the firm's own.
inline constexpr std::string_view kStartWords[] = {
    "received",
    "received-by-qa",
    "registered",
    "acknowledged",
    "classified",
    "notified",
    "goods-received",
    "inspected",
    "validity-judged",
    "responsibility-judged",
    "contained",
    "cause-found",
    "disposition-proposed",
    "decided",
    "answered",
    "agreed",
    "carried-out",
    "effect-verified",
    "followed-up",
};

/// What stops a clock of the case, besides the steps of the firm's own.
inline constexpr std::string_view kStopWords[] = {
    "registered",     "acknowledged", "classified",           "notified",
    "goods-received", "inspected",    "validity-judged",      "responsibility-judged",
    "contained",      "cause-found",  "disposition-proposed", "decided",
    "answered",       "agreed",       "carried-out",          "effect-verified",
    "followed-up",    "closed",
};

/// What starts and stops the clock of a notice, and of returned goods.
inline constexpr std::string_view kNoticeStartWords[] = {"notice-received", "notice-signed"};
inline constexpr std::string_view kNoticeStopWords[] = {"notice-signed", "notice-answered"};
inline constexpr std::string_view kReturnStartWords[] = {"goods-received"};
inline constexpr std::string_view kReturnStopWords[] = {"inspected"};

/// The records that may have a clock each.
inline constexpr std::string_view kClockRecordWords[] = {"case", "notice", "return"};

/// What a person does to a case. "promise" is no verb of its own: who may promise the customer a date, in whichever
/// verb.
inline constexpr std::string_view kVerbWords[] = {
    "register",
    "amend",
    "acknowledge",
    "promise",
    "classify",
    "confirm-class",
    "judge-safety",
    "notice",
    "sign-notice",
    "answer-notice",
    "refuse-notice",
    "forward-notice",
    "hold",
    "release-hold",
    "authorise-return",
    "receive-return",
    "sample",
    "inspect",
    "investigate",
    "meeting",
    "eightd",
    "action",
    "verify-action",
    "validity",
    "responsibility",
    "propose",
    "decide",
    "withdraw",
    "carry-out",
    "penalise",
    "reply",
    "settle",
    "contact",
    "follow-up",
    "step",
    "close",
    "reopen",
    "not-applicable",
    "link",
    "attach",
    "pause",
    "resume",
    "extend",
    "customer-deadline",
    "move-dates",
    "adopt-revision",
    "bring-in",
    "withdraw-case",
    "withdraw-containment",
};

/// What runs through an approval route.
inline constexpr std::string_view kApprovalSubjectWords[] = {"disposition", "recall"};

/// Acts that may be kept from somebody, and what keeps him from them.
inline constexpr std::string_view kSeparatedActWords[] = {
    "opinion", "review", "countersign", "approve", "verify-action", "release-hold", "validity", "responsibility",
};
inline constexpr std::string_view kSeparationWords[] = {
    "proposed", "registered", "inspected", "carried-out", "same-route", "responsible-department",
};

inline constexpr std::string_view kNumberedSheetWords[] = {"complaint", "historical", "notice",
                                                           "return",    "inspection", "eight-d"};
inline constexpr std::string_view kNumberPeriodWords[] = {"month", "year", "never"};

/// What the program can check before a case closes: D-25, R-173, R-248, R-256, R-257, R-266, R-282.
inline constexpr std::string_view kClosingWords[] = {
    "final-reply-sent",   "disposition-carried-out", "actions-verified",
    "quantities-decided", "follow-up-done",          "no-open-hold",
    "no-open-recall",     "no-open-approval",        "containment-withdrawn",
    "settlement-signed",  "later-shipments-clean",   "customer-satisfied",
    "minutes-kept",       "responsibility-shared",   "notices-answered",
};

/// Who pays.
inline constexpr std::string_view kPayerWords[] = {"customer", "firm"};

inline constexpr std::string_view kReopenWords[] = {"same-case", "new-case", "escalated"};

/// What makes a problem the same one: D-04.
inline constexpr std::string_view kSameProblemWords[] = {"product", "defect-code", "batch", "customer"};

inline constexpr std::string_view kSheetWords[] = {"F-01", "F-02", "F-03", "F-05", "8D", "ledger"};

/// Fields whose list of choices is the firm's own. The codes of other fields mean something to the program.
inline constexpr std::string_view kFirmListWords[] = {
    "channel",
    "demand",
    "evidence",
    "complaint_line.defect-code",
    "safety_decision.reportable-to",
    "sample.outcome",
    "notice.product-type",
    "notice.wants",
    "notice.goods-state",
    "hold.place",
    "goods_return.reason",
    "inspection_report.standards",
    "part_decision.decision",
    "investigation.causes",
    "disposition_item.kind",
    "penalty.kind",
    "reply.way",
    "contact.way",
};

} // namespace recourse
