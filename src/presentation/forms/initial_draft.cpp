// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forms/initial_draft.h"

#include "domain/deadlines/customer_date.h"
#include "domain/inspection/inspect.h"
#include "domain/procedure/procedure.h"
#include "domain/returns/return_verbs.h"
#include "presentation/casewindow/records_to_choose.h"

namespace recourse {

namespace {

template <class R>
Draft::Values typedValues(const R& record, const Reading& reading) {
    Draft::Values values = draftOf(record, reading);
    for (const Field<R>& field : RecordOf<R>::fields) {
        if ((field.traits & Computed) != 0)
            values.erase(std::string(field.key));
    }
    return values;
}

/// Rows with the ids of those filed, so that they are filed again in their place.
template <class R>
void addRows(Draft& draft, const std::vector<R>& rows, const Reading& reading) {
    for (const R& row : rows) {
        Draft::Values values = typedValues(row, reading);
        values["id"] = std::to_string(row.id.value());
        draft.rows[std::string(RecordOf<R>::table)].push_back(std::move(values));
    }
}

Draft registrationDraft(const CaseView& view) {
    const CaseFile& file = view.loaded.file;
    const Reading reading = view.reading();
    Draft draft;
    draft.values = typedValues(file.complaint, reading);
    for (const ExtraField& field : view.procedure->fields) {
        if (const auto value = file.extra.find(field.key); value != file.extra.end())
            draft.values[field.key] = editText(field.kind, value->second, reading);
    }
    addRows(draft, file.rows<ComplaintLine>(), reading);
    return draft;
}

Draft eightDDraft(const CaseFile& file, const Reading& reading) {
    Draft draft;
    if (file.rows<EightD>().empty())
        return draft;
    const EightD& report = file.rows<EightD>().back();
    draft.values = typedValues(report, reading);
    addRows(draft, children(file, report.id, &TeamMember::report), reading);
    addRows(draft, children(file, report.id, &WhyAnswer::report), reading);
    addRows(draft, children(file, report.id, &Discipline::report), reading);
    return draft;
}

template <class R>
Draft rowsDraft(const CaseFile& file, const Reading& reading) {
    Draft draft;
    addRows(draft, file.rows<R>(), reading);
    return draft;
}

/// Rows that hang below the record a draft corrects.
void addChildren(Draft& draft, const CaseFile& file, const GoodsReturn& goods, const Reading& reading) {
    addRows(draft, children(file, goods.id, &ReturnLine::goodsReturn), reading);
}
void addChildren(Draft& draft, const CaseFile& file, const InspectionReport& report, const Reading& reading) {
    addRows(draft, children(file, report.id, &InspectionLine::report), reading);
    addRows(draft, children(file, report.id, &PartDecision::report), reading);
}
void addChildren(Draft& draft, const CaseFile& file, const Disposition& disposition, const Reading& reading) {
    addRows(draft, children(file, disposition.id, &DispositionItem::disposition), reading);
}
template <class R>
void addChildren(Draft&, const CaseFile&, const R&, const Reading&) {}

using FiledDrafts = std::map<std::string, Draft>;

template <class R>
FiledDrafts draftsOf(const CaseFile& file, const Reading& reading) {
    FiledDrafts drafts;
    for (const R& row : file.rows<R>()) {
        const std::string number = std::to_string(row.id.value());
        Draft& draft = drafts[number];
        draft.values = typedValues(row, reading);
        draft.values["record"] = number;
        addChildren(draft, file, row, reading);
    }
    return drafts;
}

/// Each line of a return waits for what came of it.
FiledDrafts arrivalDrafts(const CaseFile& file, const Reading& reading) {
    FiledDrafts drafts;
    for (const GoodsReturn& goods : file.rows<GoodsReturn>()) {
        const std::string number = std::to_string(goods.id.value());
        const GoodsIn head{RowId(0), goods.id, goods.arrivedAt, goods.goodsInNote, goods.settlement};
        std::vector<GoodsInLine> lines;
        for (const ReturnLine& line : children(file, goods.id, &ReturnLine::goodsReturn))
            lines.push_back({line.id, line.product, line.batch, line.received, line.shortageReason});
        drafts[number].values = typedValues(head, reading);
        addRows(drafts[number], lines, reading);
    }
    return drafts;
}

FiledDrafts customersDrafts(const CaseFile& file, const Reading& reading) {
    FiledDrafts drafts;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (isCustomers(row))
            drafts[std::to_string(row.id.value())].values = typedValues(customerDateOf(row), reading);
    }
    return drafts;
}

/// A new inspection begins with what complaint and return say.
FiledDrafts inspectionDrafts(const CaseFile& file, const Reading& reading) {
    FiledDrafts drafts = draftsOf<InspectionReport>(file, reading);
    Inspect::Input beginning;
    Inspect::prefill(file, {}, beginning);
    drafts[""].values = typedValues(beginning.head.row, reading);
    return drafts;
}

/// Something filed is shown again; if several were, the last one.
std::string lastNumber(const FiledDrafts& drafts) {
    return drafts.empty() ? std::string() : drafts.rbegin()->first;
}

/// The proposal that still waits for approval.
std::string openProposal(const CaseFile& file) {
    for (const Disposition& row : file.rows<Disposition>()) {
        if (row.state == Choice{"proposed"})
            return std::to_string(row.id.value());
    }
    return {};
}

/// The record the form begins with; empty: none, or a new one.
std::string firstRecord(const CaseView& view, std::string_view verb, const Texts& texts, const FiledDrafts& filed) {
    if (verb == "inspect" || verb == "investigate")
        return lastNumber(filed);
    if (verb == "propose")
        return openProposal(view.loaded.file);
    if (verb == "decide")
        return view.approvalsWaiting.empty() ? std::string() : std::to_string(view.approvalsWaiting.front().value());
    if (verb == "receive-return" || filed.empty()) {
        const auto records = recordsToChoose(view, verb, texts);
        const auto found = records.find("record");
        if (found != records.end() && found->second.size() == 1)
            return found->second.front().code.toStdString();
    }
    return {};
}

} // namespace

Draft newRegistration(const Reading& reading) {
    Draft draft;
    draft.values["received-at"] = editText(Kind::Moment, Cell(reading.now), reading);
    return draft;
}

FiledDrafts filedDrafts(const CaseView& view, std::string_view verb) {
    const CaseFile& file = view.loaded.file;
    const Reading reading = view.reading();
    if (verb == "hold")
        return draftsOf<Hold>(file, reading);
    if (verb == "sample")
        return draftsOf<Sample>(file, reading);
    if (verb == "authorise-return")
        return draftsOf<GoodsReturn>(file, reading);
    if (verb == "receive-return")
        return arrivalDrafts(file, reading);
    if (verb == "inspect")
        return inspectionDrafts(file, reading);
    if (verb == "investigate")
        return draftsOf<Investigation>(file, reading);
    if (verb == "meeting")
        return draftsOf<Meeting>(file, reading);
    if (verb == "settle")
        return draftsOf<Settlement>(file, reading);
    if (verb == "penalise")
        return draftsOf<Penalty>(file, reading);
    if (verb == "customer-deadline")
        return customersDrafts(file, reading);
    if (verb == "action")
        return draftsOf<Action>(file, reading);
    if (verb == "propose")
        return draftsOf<Disposition>(file, reading);
    return {};
}

Draft initialDraft(const CaseView& view, std::string_view verb, const Texts& texts) {
    const CaseFile& file = view.loaded.file;
    const Reading reading = view.reading();
    if (verb == "amend")
        return registrationDraft(view);
    if (verb == "classify")
        return rowsDraft<CriterionAnswer>(file, reading);
    if (verb == "responsibility")
        return rowsDraft<Responsibility>(file, reading);
    if (verb == "eightd")
        return eightDDraft(file, reading);
    const FiledDrafts filed = filedDrafts(view, verb);
    const std::string record = firstRecord(view, verb, texts, filed);
    if (const auto found = filed.find(record); found != filed.end())
        return found->second;
    Draft draft;
    if (!record.empty())
        draft.values["record"] = record;
    return draft;
}

} // namespace recourse
