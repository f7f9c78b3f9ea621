// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/life.h"

#include "domain/procedure/amount.h"
#include "domain/procedure/procedure.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

/// The codes that stand in a column of a child table.
template <class R>
void addCodes(const CaseFile& file, std::string key, std::optional<Choice> R::*column, Facts& facts) {
    std::vector<std::string> codes;
    for (const R& row : file.rows<R>()) {
        if (row.*column && !(row.*column)->code.empty())
            codes.push_back((row.*column)->code);
    }
    if (!codes.empty())
        facts[std::move(key)] = join(codes, ",");
}

} // namespace

const Milestone* findMilestone(const CaseFile& file, std::string_view key) {
    const auto& rows = file.rows<Milestone>();
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [key](const Milestone& row) { return row.key && row.key->code == key; });
    return last == rows.rend() || last->withdrawn.value_or(false) ? nullptr : &*last;
}

bool isEnded(const CaseFile& file) {
    return reached(file, milestone::kClosed) || reached(file, milestone::kNotAdmitted) ||
           reached(file, milestone::kWithdrawn);
}

void reach(CaseFile& file, std::string_view key, const Context& context, std::optional<Instant> at) {
    Milestone row;
    row.id = context.newRow();
    row.key = Choice{std::string(key)};
    row.at = at.value_or(context.now);
    row.recordedAt = context.now;
    row.by = context.actor.name;
    row.byId = context.actor.id;
    file.rows<Milestone>().push_back(std::move(row));
}

void withdrawMilestone(CaseFile& file, std::string_view key) {
    for (Milestone& row : file.rows<Milestone>()) {
        if (row.key && row.key->code == key)
            row.withdrawn = true;
    }
}

void goBack(CaseFile& file, const Procedure& procedure) {
    for (const std::string_view undone :
         {milestone::kAnswered, milestone::kAgreed, milestone::kDecided, milestone::kProposed, milestone::kCarriedOut})
        withdrawMilestone(file, undone);
    for (const MilestoneRule& rule : procedure.milestones) {
        if (rule.again)
            withdrawMilestone(file, rule.key);
    }
}

Facts factsOf(const CaseFile& file, const Procedure& procedure) {
    Facts facts;
    const auto addChoice = [&facts](std::string key, const std::optional<Choice>& value) {
        if (value && !value->code.empty())
            facts[std::move(key)] = value->code;
    };
    addChoice("class", file.complaint.grade);
    addChoice("kind", file.complaint.kind);
    addChoice("channel", file.complaint.channel);
    addChoice("valid", file.complaint.validity);
    if (file.complaint.demand)
        facts["demand"] = CellOf<Choices>::read(*file.complaint.demand);
    if (file.complaint.serviceCharged)
        facts["charged"] = std::int64_t{*file.complaint.serviceCharged};
    addCodes(file, "defect-code", &ComplaintLine::defectCode, facts);
    addCodes(file, "department", &Responsibility::department, facts);
    const auto& links = file.rows<CaseLink>();
    facts["repeated"] = std::int64_t{std::any_of(
        links.begin(), links.end(), [](const CaseLink& link) { return link.kind == Choice{"repeated-problem"}; })};
    if (!file.rows<FollowUp>().empty())
        addChoice("satisfied", file.rows<FollowUp>().back().satisfied);
    if (const auto& reports = file.rows<InspectionReport>(); !reports.empty() && reports.back().nonconformingShare)
        facts["defective-percent"] = reports.back().nonconformingShare->hundredths;
    for (const ExtraField& field : procedure.fields) {
        if (const auto value = file.extra.find(field.key); value != file.extra.end())
            facts[field.key] = value->second;
    }
    std::vector<std::string> kinds;
    for (const DispositionItem& item : file.rows<DispositionItem>()) {
        const Disposition* parent = item.disposition ? findRow<Disposition>(file, *item.disposition) : nullptr;
        if (item.kind && parent != nullptr && stands(*parent))
            kinds.push_back(item.kind->code);
    }
    if (!kinds.empty()) {
        facts["disposition"] = join(kinds, ",");
        if (const auto amount = amountOf(file, procedure); amount && *amount)
            facts["amount"] = **amount;
    }
    return facts;
}

bool isShelved(const CaseFile& file) {
    constexpr std::size_t kMilestonesOfBringingIn = 2;
    return file.complaint.historical.value_or(false) && file.rows<Milestone>().size() <= kMilestonesOfBringingIn;
}

std::string_view stageOf(const CaseFile& file, const Procedure& procedure) {
    if (isEnded(file) || isShelved(file))
        return {};
    const Facts facts = factsOf(file, procedure);
    for (const MilestoneRule& rule : procedure.milestones) {
        if (!reached(file, rule.key) && holds(rule.when, facts))
            return rule.key;
    }
    return milestone::kClosed;
}

const DeadlineRow* nextDeadline(const CaseFile& file) {
    const DeadlineRow* next = nullptr;
    if (isEnded(file))
        return next;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.metAt || row.superseded.value_or(false) || !row.dueAt)
            continue;
        if (next == nullptr || *row.dueAt < *next->dueAt)
            next = &row;
    }
    return next;
}

void sign(CaseFile& file, std::optional<RowId> record, std::string_view meaning, const Context& context) {
    Signature row;
    row.id = context.newRow();
    row.record = record;
    row.meaning = Choice{std::string(meaning)};
    row.person = context.actor.name;
    row.personId = context.actor.id;
    row.at = context.now;
    file.rows<Signature>().push_back(std::move(row));
}

} // namespace recourse
