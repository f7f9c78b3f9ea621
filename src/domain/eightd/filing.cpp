// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/numbers.h"
#include "domain/casefile/own_choices.h"
#include "domain/complaints/registration.h"
#include "domain/eightd/disciplines.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/eightd/progress.h"

namespace recourse {

namespace {

void checkTeam(const std::vector<TeamMember>& team, Issues& issues) {
    for (std::size_t i = 0; i < team.size(); ++i) {
        if (!isBlank(team[i]))
            checkGiven(hasText(team[i].name), cellPath("team_member", i, "name"), issues);
    }
}

void checkWhys(const std::vector<WhyAnswer>& whys, Issues& issues) {
    const auto chains = ownChoices("why_answer", "chain");
    for (std::size_t i = 0; i < whys.size(); ++i) {
        if (isBlank(whys[i]))
            continue;
        checkCode(whys[i].chain, chains, cellPath("why_answer", i, "chain"), issues);
        checkGiven(hasText(whys[i].answer), cellPath("why_answer", i, "answer"), issues);
    }
}

/// Every row is a row of that report.
template <class R>
void fileOfReport(CaseFile& file, const FileEightD::Input& input, RowId report, const Context& context) {
    fileRows(file, input.rows<R>(), context, {&R::report, report});
}

/// Answers without a level go on where the one before them in the chain stands.
void numberWhys(CaseFile& file, RowId report) {
    std::map<std::string, std::int64_t> last;
    for (WhyAnswer& why : file.rows<WhyAnswer>()) {
        if (why.report != report)
            continue;
        std::int64_t& before = last[why.chain.value_or(Choice{}).code];
        why.level = why.level.value_or(before + 1);
        before = *why.level;
    }
}

EightD& fileReport(CaseFile& file, const EightD& typed, const Context& context) {
    auto& reports = file.rows<EightD>();
    if (reports.empty()) {
        EightD& report = fileRow(file, typed, context);
        report.number = nextNumber("eight-d", context);
        return report;
    }
    EightD report = typed;
    keepComputed(reports.front(), report);
    report.id = reports.front().id;
    reports.front() = std::move(report);
    return reports.front();
}

} // namespace

void FileEightD::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (file.rows<EightD>().empty())
        return;
    input.head = file.rows<EightD>().front();
    if (!draft.rows.contains(RecordOf<TeamMember>::table))
        prefillRows(file, input.head.id, &TeamMember::report, input);
    if (!draft.rows.contains(RecordOf<WhyAnswer>::table))
        prefillRows(file, input.head.id, &WhyAnswer::report, input);
    if (!draft.rows.contains(RecordOf<Discipline>::table))
        prefillRows(file, input.head.id, &Discipline::report, input);
}

std::vector<Refusal> FileEightD::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome FileEightD::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    checkShare(input.head.d4OccurrenceShare, "d4-occurrence-share", issues);
    checkShare(input.head.d4NonDetectionShare, "d4-non-detection-share", issues);
    checkHappened(input.head.d8ClosedOn, "d8-closed-on", context, issues);
    checkTeam(input.rows<TeamMember>(), issues);
    checkWhys(input.rows<WhyAnswer>(), issues);
    checkDisciplines({file, input.head, input.rows<TeamMember>(), input.rows<Discipline>()}, context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    const RowId report = fileReport(file, input.head, context).id;
    fileOfReport<TeamMember>(file, input, report, context);
    fileOfReport<WhyAnswer>(file, input, report, context);
    fileOfReport<Discipline>(file, input, report, context);
    numberWhys(file, report);
    updateProgress(file, context);
    return file;
}

} // namespace recourse
