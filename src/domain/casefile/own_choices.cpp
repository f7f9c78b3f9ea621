// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/own_choices.h"

#include <array>

namespace recourse {
namespace {

struct OwnChoices {
    std::string_view table;
    std::string_view field;
    std::array<std::string_view, 24> codes; ///< ends with the first empty one
};

constexpr OwnChoices kOwnChoices[] = {
    {"complaint", "channel", {"telephone", "email", "letter", "fax", "visit", "message"}},
    {"complaint", "demand", {"compensation", "allowance", "return", "exchange", "make-up", "repair", "other"}},
    {"complaint", "evidence", {"sample", "photograph", "letter", "site-visit", "other"}},
    {"complaint", "tracked", {"yes", "no"}},
    {"complaint", "validity", {"valid", "invalid", "not-admitted"}},
    {"complaint_line", "judgement", {"confirmed", "not-confirmed", "open"}},
    {"safety_decision", "adverse-event", {"yes", "no", "unknown"}},
    {"sample", "state", {"asked-for", "not-obtainable", "received"}},
    {"sample", "outcome", {"used-up", "returned", "kept"}},
    {"notice", "product-type", {"trial", "series"}},
    {"notice",
     "wants",
     {"repair", "ship-parts", "ship-service-goods", "return-to-stock", "send-person", "failure-report"}},
    {"notice", "goods-state", {"returned", "to-be-returned"}},
    {"notice", "ending", {"refused", "passed-on"}},
    {"hold", "place", {"stock", "in-process", "in-transit", "at-customer"}},
    {"goods_return", "reason", {"supplier", "production", "other"}},
    {"inspection_report", "way", {"all", "sample"}},
    {"inspection_report", "standards", {"sample", "drawing", "requirement"}},
    {"part_decision",
     "decision",
     {"use-as-is", "rework", "repair", "sort", "scrap", "return-to-supplier", "back-to-customer"}},
    {"investigation", "performed", {"yes", "no"}},
    {"investigation", "causes", {"man", "machine", "material", "method", "environment", "measurement"}},
    {"investigation", "repeated", {"first-time", "repeated"}},
    {"meeting", "subject", {"cause", "quality-analysis", "emergency", "other"}},
    {"eight_d", "needed", {"yes", "no"}},
    {"eight_d", "d2-risk", {"low", "medium", "high"}},
    {"team_member", "role", {"leader", "instructor", "member"}},
    {"why_answer", "chain", {"occurrence", "non-detection", "systemic"}},
    {"discipline", "step", {"D0", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"}},
    {"action", "type", {"containment", "correction", "corrective", "preventive"}},
    {"action", "cause", {"occurrence", "non-detection", "systemic"}},
    {"disposition", "state", {"proposed", "decided", "refused", "withdrawn"}},
    {"disposition_item",
     "kind",
     {"compensation", "allowance", "return",        "exchange",   "make-up",        "rework",     "rework-at-customer",
      "repair",       "parts",     "service-goods", "send-staff", "failure-report", "concession", "recall",
      "stop-sale",    "retest",    "apology",       "gift",       "sort-and-sell",  "none"}},
    {"penalty", "kind", {"warning", "demerit", "fine", "transfer", "other"}},
    {"approval", "subject", {"disposition", "recall"}},
    {"approval", "state", {"open", "approved", "refused", "void", "withdrawn"}},
    {"approval_step", "act", {"opinion", "review", "countersign", "approve", "inform"}},
    {"approval_step", "outcome", {"approved", "refused", "noted"}},
    {"decision", "outcome", {"approve", "refuse", "note"}},
    {"reply", "type", {"interim", "final"}},
    {"reply", "way", {"oral", "letter", "email", "report"}},
    {"reply", "language", {"zh", "en"}},
    {"contact", "direction", {"in", "out"}},
    {"contact", "way", {"telephone", "email", "letter", "visit", "message"}},
    {"follow_up", "satisfied", {"yes", "no", "not-reached"}},
    {"follow_up", "later-shipments-clean", {"yes", "no", "none-shipped"}},
    {"case_link", "kind", {"duplicate-of", "same-event", "follow-on", "repeated-problem"}},
    {"signature", "meaning", {"registered", "inspected", "reviewed", "approved", "verified", "closed"}},
};

} // namespace

std::span<const std::string_view> ownChoices(std::string_view table, std::string_view field) {
    for (const OwnChoices& own : kOwnChoices) {
        if (own.table != table || own.field != field)
            continue;
        std::size_t count = 0;
        while (count < own.codes.size() && !own.codes[count].empty())
            ++count;
        return std::span(own.codes).first(count);
    }
    return {};
}

} // namespace recourse
