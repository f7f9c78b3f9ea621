// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forms/initial_draft.h"

#include "domain/procedure/procedure.h"

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

} // namespace

Draft registrationDraft(const CaseFile& file, const Procedure& procedure, const Reading& reading) {
    Draft draft;
    draft.values = typedValues(file.complaint, reading);
    for (const ExtraField& field : procedure.fields) {
        if (const auto value = file.extra.find(field.key); value != file.extra.end())
            draft.values[field.key] = editText(field.kind, value->second, reading);
    }
    addRows(draft, file.rows<ComplaintLine>(), reading);
    return draft;
}

Draft classificationDraft(const CaseFile& file, const Reading& reading) {
    Draft draft;
    addRows(draft, file.rows<CriterionAnswer>(), reading);
    return draft;
}

Draft inspectionDraft(const CaseFile& file, const Reading& reading) {
    Draft draft;
    if (file.rows<InspectionReport>().empty())
        return draft;
    const InspectionReport& report = file.rows<InspectionReport>().back();
    draft.values = typedValues(report, reading);
    draft.values["record"] = std::to_string(report.id.value());
    addRows(draft, children(file, report.id, &InspectionLine::report), reading);
    addRows(draft, children(file, report.id, &PartDecision::report), reading);
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

} // namespace recourse
