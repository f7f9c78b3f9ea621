// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/adoption.h"

#include "domain/casefile/adopting.h"
#include "domain/casefile/life.h"

#include <algorithm>

namespace recourse {

namespace {

LocalText ruleName(const Context& context, const DeadlineRow& row) {
    for (const Procedure* procedure : {context.newer, &context.procedure}) {
        for (const DeadlineRule& rule : procedure->deadlines) {
            if (row.key && rule.key == row.key->code)
                return rule.name;
        }
    }
    return {};
}

bool isSuperseded(const DeadlineRow& row) {
    return row.superseded.value_or(false);
}

/// Rows are only added at the end, and only that they are superseded changes in those before.
std::vector<AdoptedDate> datesMoved(const Context& context, const CaseFile& before, const CaseFile& after) {
    const auto& old = before.rows<DeadlineRow>();
    std::vector<DeadlineRow> fresh(after.rows<DeadlineRow>().begin() + static_cast<std::ptrdiff_t>(old.size()),
                                   after.rows<DeadlineRow>().end());
    std::vector<AdoptedDate> dates;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const DeadlineRow& row = after.rows<DeadlineRow>()[i];
        if (isSuperseded(old[i]) || !isSuperseded(row))
            continue;
        AdoptedDate& date = dates.emplace_back(AdoptedDate{ruleName(context, row), row.dueAt, std::nullopt});
        const auto next = std::find_if(fresh.begin(), fresh.end(), [&row](const DeadlineRow& candidate) {
            return candidate.key == row.key && candidate.record == row.record && !isSuperseded(candidate);
        });
        if (next == fresh.end())
            continue;
        date.to = next->dueAt;
        fresh.erase(next);
    }
    for (const DeadlineRow& row : fresh) {
        if (!isSuperseded(row) && !row.metAt)
            dates.push_back({ruleName(context, row), std::nullopt, row.dueAt});
    }
    return dates;
}

std::int64_t approvalsEnded(const CaseFile& before, const CaseFile& after) {
    const auto voided = [](const CaseFile& file) {
        const auto& rows = file.rows<Approval>();
        return std::count_if(rows.begin(), rows.end(), [](const Approval& row) { return row.state == Choice{"void"}; });
    };
    return voided(after) - voided(before);
}

} // namespace

std::optional<Adoption> adoptionOf(const CaseFile& file, const Context& context, const RuleDocuments& documents) {
    if (context.newer == nullptr || isEnded(file))
        return std::nullopt;
    Adoption adoption{context.newer, documents.compare(context.procedure, *context.newer), {}, 0};
    AdoptRevision::Input input;
    input.head.reason = LongText{"-"};
    Outcome after = AdoptRevision::act(file, input, context);
    if (!after)
        return adoption;
    detail::settle(*after.operator->(), context);
    adoption.dates = datesMoved(context, file, *after);
    adoption.approvals = approvalsEnded(file, *after);
    return adoption;
}

} // namespace recourse
