// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/summary.h"

#include "domain/casefile/life.h"
#include "domain/procedure/amount.h"
#include "domain/procedure/procedure.h"
#include "support/text.h"

namespace recourse {

namespace {

constexpr std::size_t kMatterCharacters = 80;

std::string firstLine(const std::string& text) {
    const std::string_view line = trimmed(std::string_view(text).substr(0, text.find('\n')));
    std::string out;
    std::size_t count = 0;
    for (const std::string_view character : characters(line)) {
        if (++count > kMatterCharacters)
            return out + "…";
        out += character;
    }
    return out;
}

/// The value of a field on the lines: the first one, with "+n" for other values.
std::string onLines(const CaseFile& file, std::optional<std::string> ComplaintLine::*member) {
    std::vector<std::string> values;
    for (const ComplaintLine& line : file.rows<ComplaintLine>()) {
        const std::string value = (line.*member).value_or("");
        if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }
    if (values.empty())
        return {};
    return values.size() == 1 ? values.front() : values.front() + " +" + std::to_string(values.size() - 1);
}

std::string asText(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : std::string();
}

template <class R>
void addSearchable(const R& record, std::string& out) {
    for (const Field<R>& field : RecordOf<R>::fields) {
        const std::string text = (field.traits & Searchable) != 0 ? asText(field.read(record)) : std::string();
        if (!text.empty())
            out += text + "\n";
    }
}

std::string searchText(const CaseFile& file, const Procedure& procedure) {
    std::string out;
    addSearchable(file.complaint, out);
    forEachTable(file, [&out](const auto& rows) {
        for (const auto& row : rows)
            addSearchable(row, out);
    });
    for (const ExtraField& field : procedure.fields) {
        const auto value = file.extra.find(field.key);
        if (field.searchable && !field.personal && value != file.extra.end() && !asText(value->second).empty())
            out += asText(value->second) + "\n";
    }
    return out;
}

std::string_view endOf(const CaseFile& file) {
    for (const std::string_view key : {milestone::kNotAdmitted, milestone::kWithdrawn, milestone::kClosed}) {
        if (reached(file, key))
            return key;
    }
    return isShelved(file) ? kShelved : std::string_view();
}

bool isDuplicate(const CaseFile& file) {
    const auto& links = file.rows<CaseLink>();
    return std::any_of(links.begin(), links.end(),
                       [](const CaseLink& link) { return link.kind == Choice{"duplicate-of"}; });
}

std::string departmentsOf(const CaseFile& file) {
    std::vector<std::string> departments;
    for (const Notice& notice : file.rows<Notice>()) {
        if (notice.department && !notice.endedAt &&
            std::find(departments.begin(), departments.end(), notice.department->code) == departments.end())
            departments.push_back(notice.department->code);
    }
    return join(departments, ",");
}

} // namespace

CaseSummary summarise(const CaseFile& file, const Procedure& procedure) {
    const Complaint& complaint = file.complaint;
    CaseSummary row;
    row.id = complaint.id;
    row.number = complaint.number.value_or("");
    row.procedure = complaint.procedure.value_or("");
    row.kind = complaint.kind.value_or(Choice{}).code;
    row.receivedAt = complaint.receivedAt.value_or(Instant{});
    row.party = complaint.party;
    row.product = onLines(file, &ComplaintLine::product);
    row.batch = onLines(file, &ComplaintLine::batch);
    row.grade = complaint.grade.value_or(Choice{}).code;
    row.stage = std::string(stageOf(file, procedure));
    row.end = std::string(endOf(file));
    if (const DeadlineRow* next = nextDeadline(file); next != nullptr) {
        row.dueKey = next->key.value_or(Choice{}).code;
        row.dueAt = next->dueAt;
    }
    if (const auto amount = amountOf(file, procedure); amount && *amount)
        row.amount = **amount;
    row.departments = departmentsOf(file);
    row.matter = firstLine(complaint.matter.value_or(LongText{}).text);
    row.historical = complaint.historical.value_or(false);
    row.countsForRepetition =
        !row.historical && row.end != milestone::kNotAdmitted && row.end != milestone::kWithdrawn && !isDuplicate(file);
    row.searchText = searchText(file, procedure);
    return row;
}

std::vector<ProblemRow> problemsOf(const CaseFile& file) {
    std::vector<ProblemRow> problems;
    for (const ComplaintLine& line : file.rows<ComplaintLine>()) {
        ProblemRow row{normalisedKey(line.product.value_or("")), normalisedKey(line.defectCode.value_or(Choice{}).code),
                       normalisedKey(line.batch.value_or(""))};
        if (std::find(problems.begin(), problems.end(), row) == problems.end())
            problems.push_back(std::move(row));
    }
    return problems;
}

} // namespace recourse
