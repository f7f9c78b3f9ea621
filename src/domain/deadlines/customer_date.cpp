// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/customer_date.h"

#include "domain/casefile/checks.h"
#include "domain/casefile/edited.h"
#include "domain/complaints/registration.h"

namespace recourse {

CustomerDate customerDateOf(const DeadlineRow& row) {
    return {RowId(0), row.id, row.what, row.dueAt, row.reference, row.metAt};
}

void NoteCustomerDate::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    const DeadlineRow* filed = correctedRow<DeadlineRow>(file, draft);
    if (filed != nullptr && isCustomers(*filed))
        input.head = customerDateOf(*filed);
}

std::vector<Refusal> NoteCustomerDate::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome NoteCustomerDate::act(CaseFile file, const Input& input, const Context& context) {
    const CustomerDate& typed = input.head;
    DeadlineRow* row = typed.record ? findRow<DeadlineRow>(file, *typed.record) : nullptr;
    Issues issues;
    if (typed.record && (row == nullptr || !isCustomers(*row)))
        issues.push_back(issue("record", "record.no-such"));
    checkGiven(hasText(typed.what), "what", issues);
    checkGiven(typed.dueAt.has_value(), "due-at", issues);
    if (typed.metAt && *typed.metAt > context.now)
        issues.push_back(issue("met-at", "registration.in-the-future"));
    if (!issues.empty())
        return reject(std::move(issues));
    if (row == nullptr) {
        row = &fileRow(file, DeadlineRow{}, context);
        row->key = Choice{std::string(kCustomersDate)};
        row->startedAt = context.now;
    }
    row->what = typed.what;
    row->dueAt = typed.dueAt;
    row->reference = typed.reference;
    row->metAt = typed.metAt;
    return file;
}

} // namespace recourse
