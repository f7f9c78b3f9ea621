// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/disposition/settling.h"

#include "domain/approval/approving.h"
#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/procedure/amount.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

bool isState(const Disposition& disposition, std::string_view state) {
    return disposition.state && disposition.state->code == state;
}

std::vector<FieldIssue> faultsOf(const std::vector<DispositionItem>& items) {
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string prefix = "disposition_item[" + std::to_string(i) + "].";
        if (!isBlank(items[i]) && !items[i].kind)
            issues.push_back(issue(prefix + "kind", "required.field"));
        if (items[i].percent && !items[i].percentOf)
            issues.push_back(issue(prefix + "percent-of", "registration.percent-of-what"));
    }
    if (std::all_of(items.begin(), items.end(), [](const DispositionItem& item) { return isBlank(item); }))
        issues.push_back(issue("disposition_item", "disposition.nothing-proposed"));
    return issues;
}

/// The subjects whose routes a proposal takes: recall and stop-sale are decided outside any money route (D-02).
std::vector<std::string_view> subjectsOf(const CaseFile& file, RowId disposition) {
    bool other = false;
    bool recall = false;
    for (const DispositionItem& item : children(file, disposition, &DispositionItem::disposition)) {
        const bool isRecall = item.kind == Choice{"recall"} || item.kind == Choice{"stop-sale"};
        (isRecall ? recall : other) = true;
    }
    std::vector<std::string_view> subjects;
    if (other)
        subjects.emplace_back("disposition");
    if (recall)
        subjects.emplace_back("recall");
    return subjects;
}

Disposition* proposalToRevise(CaseFile& file, const std::optional<RowId>& record, std::vector<FieldIssue>& issues) {
    Disposition* found = record ? findRow<Disposition>(file, *record) : nullptr;
    if (record && (found == nullptr || isState(*found, "withdrawn") || isState(*found, "refused")))
        issues.push_back(issue("record", "disposition.no-such-proposal"));
    return found;
}

} // namespace

std::vector<Refusal> Propose::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Propose::act(CaseFile file, const Input& input, const Context& context) {
    std::vector<FieldIssue> issues = faultsOf(input.rows<DispositionItem>());
    Disposition* disposition = proposalToRevise(file, input.head.record, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    const bool revised = disposition != nullptr;
    if (!revised)
        disposition = &fileRow(file, Disposition{}, context);
    const RowId row = disposition->id;
    disposition->summary = input.head.summary;
    disposition->reason = input.head.reason;
    disposition->rate = input.head.rate;
    disposition->state = Choice{"proposed"};
    disposition->by = context.actor.name;
    disposition->byId = context.actor.id;
    disposition->at = context.now;
    fileRows(file, input.rows<DispositionItem>(), context, {&DispositionItem::disposition, row});
    const auto total = amountOf(file, *disposition, context.procedure);
    if (!total)
        return reject(total.error());
    disposition->total = *total;
    if (!reached(file, milestone::kProposed))
        reach(file, milestone::kProposed, context);
    for (const std::string_view subject : subjectsOf(file, row)) {
        const auto& approvals = file.rows<Approval>();
        const bool stands = std::any_of(approvals.begin(), approvals.end(), [&](const Approval& approval) {
            return approval.record == row && approval.subject == Choice{std::string(subject)} &&
                   (approval.state == Choice{"open"} || approval.state == Choice{"approved"});
        });
        // One that stands is voided and started again when its content changed (settle).
        if (stands)
            continue;
        if (const auto started = startApproval(file, subject, row, context); !started)
            return Error{started.error()};
    }
    return file;
}

std::vector<Refusal> WithdrawProposal::may(const CaseFile& file, const Context& context) {
    const auto& rows = file.rows<Disposition>();
    if (std::any_of(rows.begin(), rows.end(),
                    [&](const Disposition& row) { return isState(row, "proposed") && row.byId == context.actor.id; }))
        return {};
    return {Refusal{Sentence{"disposition.nothing-of-yours", {}}, {}}};
}

Outcome WithdrawProposal::act(CaseFile file, const Input& input, const Context& context) {
    if (!hasText(input.head.reason))
        return reject({issue("reason", "required.reason")});
    for (Disposition& row : file.rows<Disposition>()) {
        const bool meant = input.head.record ? row.id == *input.head.record : isState(row, "proposed");
        if (!meant || row.byId != context.actor.id || !isState(row, "proposed"))
            continue;
        row.state = Choice{"withdrawn"};
        endApprovals(file, row.id, {"withdrawn", input.head.reason->text}, context);
        withdrawMilestone(file, milestone::kProposed);
        return file;
    }
    return reject({issue("record", "disposition.no-such-proposal")});
}

std::vector<Refusal> CarryOut::may(const CaseFile& file, const Context&) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (!reached(file, milestone::kDecided))
        refusals.push_back(Refusal{Sentence{"refused.not-decided-yet", {}}, {}});
    return refusals;
}

Outcome CarryOut::act(CaseFile file, const Input& input, const Context& context) {
    const CarryingOut& done = input.head;
    std::vector<DispositionItem*> waiting;
    for (DispositionItem& item : file.rows<DispositionItem>()) {
        const Disposition* parent = item.disposition ? findRow<Disposition>(file, *item.disposition) : nullptr;
        const bool meant = !done.record || item.id == *done.record;
        if (parent != nullptr && isState(*parent, "decided") && !item.doneAt && meant)
            waiting.push_back(&item);
    }
    std::vector<FieldIssue> issues;
    if (waiting.empty())
        issues.push_back(issue("record", "disposition.nothing-to-carry-out"));
    if (waiting.size() > 1)
        issues.push_back(issue("record", "disposition.which-item"));
    if (done.doneAt && *done.doneAt > context.now)
        issues.push_back(issue("done-at", "registration.in-the-future"));
    if (!issues.empty())
        return reject(std::move(issues));
    waiting.front()->doneBy = context.actor.name;
    waiting.front()->doneAt = done.doneAt.value_or(context.now);
    waiting.front()->doneNote = done.doneNote;
    const auto& items = file.rows<DispositionItem>();
    if (std::all_of(items.begin(), items.end(), [&file](const DispositionItem& item) {
            const Disposition* parent = item.disposition ? findRow<Disposition>(file, *item.disposition) : nullptr;
            return parent == nullptr || !stands(*parent) || item.doneAt.has_value();
        }))
        reach(file, milestone::kCarriedOut, context);
    return file;
}

} // namespace recourse
