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

} // namespace

Draft registrationDraft(const CaseFile& file, const Procedure& procedure, const Reading& reading) {
    Draft draft;
    draft.values = typedValues(file.complaint, reading);
    for (const ExtraField& field : procedure.fields) {
        if (const auto value = file.extra.find(field.key); value != file.extra.end())
            draft.values[field.key] = editText(field.kind, value->second, reading);
    }
    std::vector<Draft::Values> lines;
    for (const ComplaintLine& line : file.rows<ComplaintLine>()) {
        lines.push_back(typedValues(line, reading));
        lines.back()["id"] = std::to_string(line.id.value());
    }
    if (!lines.empty())
        draft.rows[std::string(RecordOf<ComplaintLine>::table)] = std::move(lines);
    return draft;
}

} // namespace recourse
