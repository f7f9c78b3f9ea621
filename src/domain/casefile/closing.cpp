// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/closing.h"

#include "domain/casefile/life.h"
#include "domain/inspection/inspection_rules.h"
#include "domain/procedure/amount.h"
#include "domain/procedure/procedure.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

bool finalReplySent(const CaseFile& file) {
    return reached(file, milestone::kAnswered);
}

bool stillStands(const CaseFile& file, const DispositionItem& item) {
    const Disposition* parent = item.disposition ? findRow<Disposition>(file, *item.disposition) : nullptr;
    return parent != nullptr && stands(*parent);
}

bool dispositionCarriedOut(const CaseFile& file) {
    const auto& items = file.rows<DispositionItem>();
    return std::all_of(items.begin(), items.end(), [&file](const DispositionItem& item) {
        return !stillStands(file, item) || item.doneAt.has_value();
    });
}

bool actionsVerified(const CaseFile& file) {
    const auto& actions = file.rows<Action>();
    return std::all_of(actions.begin(), actions.end(), [](const Action& action) {
        return action.verifiedAt.has_value() || action.withdrawnOn.has_value();
    });
}

bool containmentWithdrawn(const CaseFile& file) {
    const auto& actions = file.rows<Action>();
    const bool permanentInPlace = std::any_of(actions.begin(), actions.end(), [](const Action& action) {
        return action.type == Choice{"corrective"} && action.doneOn.has_value();
    });
    return !permanentInPlace || std::all_of(actions.begin(), actions.end(), [](const Action& action) {
        return action.type != Choice{"containment"} || action.withdrawnOn.has_value();
    });
}

bool everyQuantityDecided(const CaseFile& file) {
    const auto& reports = file.rows<InspectionReport>();
    return std::all_of(reports.begin(), reports.end(), [&file](const InspectionReport& report) {
        return !undecidedQuantity(report, children(file, report.id, &PartDecision::report));
    });
}

bool followUpDone(const CaseFile& file) {
    return reached(file, milestone::kFollowedUp);
}

bool noOpenHold(const CaseFile& file) {
    const auto& holds = file.rows<Hold>();
    return std::all_of(holds.begin(), holds.end(), [](const Hold& hold) { return hold.releasedAt.has_value(); });
}

bool noOpenRecall(const CaseFile& file) {
    const auto& items = file.rows<DispositionItem>();
    return std::none_of(items.begin(), items.end(), [&file](const DispositionItem& item) {
        const bool recall = item.kind == Choice{"recall"} || item.kind == Choice{"stop-sale"};
        return recall && stillStands(file, item) && !item.doneAt;
    });
}

bool noOpenApproval(const CaseFile& file) {
    const auto& approvals = file.rows<Approval>();
    return std::none_of(approvals.begin(), approvals.end(),
                        [](const Approval& approval) { return approval.state == Choice{"open"}; });
}

/// R-266; a customer who is not satisfied with the outcome undoes the agreement.
bool settlementSigned(const CaseFile& file) {
    const Milestone* agreed = findMilestone(file, milestone::kAgreed);
    const auto& settlements = file.rows<Settlement>();
    return agreed != nullptr && !agreed->notApplicable &&
           std::any_of(settlements.begin(), settlements.end(),
                       [](const Settlement& settlement) { return settlement.signedOn.has_value(); });
}

/// no anomaly was found; where nothing was shipped none could be.
bool laterShipmentsClean(const CaseFile& file) {
    const auto& asked = file.rows<FollowUp>();
    const auto last = std::find_if(asked.rbegin(), asked.rend(),
                                   [](const FollowUp& row) { return row.laterShipmentsClean.has_value(); });
    return last != asked.rend() && last->laterShipmentsClean != Choice{"no"};
}

bool customerSatisfied(const CaseFile& file) {
    const auto& asked = file.rows<FollowUp>();
    return !asked.empty() && asked.back().satisfied == Choice{"yes"};
}

bool minutesKept(const CaseFile& file) {
    return !file.rows<Meeting>().empty();
}

bool responsibilityShared(const CaseFile& file) {
    constexpr std::int64_t kWhole = 10000;
    std::int64_t total = 0;
    for (const Responsibility& row : file.rows<Responsibility>())
        total += row.share.value_or(Percent{}).hundredths;
    return total == kWhole;
}

/// Nothing waits, and where departments were told one of them took the matter up.
bool noticesAnswered(const CaseFile& file) {
    const auto& notices = file.rows<Notice>();
    const auto answered = [](const Notice& notice) { return notice.opinionAt.has_value(); };
    return std::all_of(notices.begin(), notices.end(),
                       [&](const Notice& notice) { return answered(notice) || notice.endedAt; }) &&
           (notices.empty() || std::any_of(notices.begin(), notices.end(), answered));
}

struct Check {
    std::string_view key;
    bool (*holds)(const CaseFile&);
};

constexpr std::array kClosingChecks{
    Check{"final-reply-sent", finalReplySent},
    Check{"disposition-carried-out", dispositionCarriedOut},
    Check{"actions-verified", actionsVerified},
    Check{"containment-withdrawn", containmentWithdrawn},
    Check{"quantities-decided", everyQuantityDecided},
    Check{"follow-up-done", followUpDone},
    Check{"no-open-hold", noOpenHold},
    Check{"no-open-recall", noOpenRecall},
    Check{"no-open-approval", noOpenApproval},
    Check{"settlement-signed", settlementSigned},
    Check{"later-shipments-clean", laterShipmentsClean},
    Check{"customer-satisfied", customerSatisfied},
    Check{"minutes-kept", minutesKept},
    Check{"responsibility-shared", responsibilityShared},
    Check{"notices-answered", noticesAnswered},
};

const Check* closingCheck(std::string_view key) {
    const auto* found = std::find_if(kClosingChecks.begin(), kClosingChecks.end(),
                                     [key](const Check& check) { return check.key == key; });
    return found == kClosingChecks.end() ? nullptr : found;
}

} // namespace

bool isClosingCondition(std::string_view key) {
    return closingCheck(key) != nullptr;
}

std::vector<Refusal> openConditions(const CaseFile& file, const Context& context) {
    std::vector<Refusal> open;
    const Facts facts = factsOf(file, context.procedure);
    for (const ClosingCondition& condition : context.procedure.closing) {
        const Check* check = closingCheck(condition.key);
        if (check != nullptr && recourse::holds(condition.when, facts) && !check->holds(file))
            open.push_back(Refusal{Sentence{"closing." + condition.key, {}}, condition.source});
    }
    return open;
}

} // namespace recourse
