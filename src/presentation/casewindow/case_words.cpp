// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/case_words.h"

#include "domain/casefile/life.h"
#include "domain/casefile/summary.h"
#include "domain/procedure/names.h"
#include "presentation/failure_words.h"
#include "presentation/list/case_columns.h"

#include <algorithm>

namespace recourse {

namespace {

int rankOf(const Procedure& procedure, const std::string& grade) {
    const auto& grades = procedure.scale.grades;
    const auto found =
        std::find_if(grades.begin(), grades.end(), [&](const NamedKey& one) { return one.key == grade; });
    return found == grades.end() ? -1 : static_cast<int>(found - grades.begin());
}

} // namespace

CaseHead caseHead(const CaseView& view, const Texts& texts) {
    const Complaint& complaint = view.loaded.file.complaint;
    const CaseSummary summary = summarise(view.loaded.file, *view.procedure);
    CaseHead head;
    head.number = fromUtf8(summary.number);
    head.customer = customerText(texts, ListRow{summary, complaint.customer.value_or("")});
    head.product = productText(summary.product, summary.batch);
    head.matter = fromUtf8(complaint.matter.value_or(LongText{}).text);
    head.hasClasses = !view.procedure->scale.grades.empty();
    for (const Guidance& guidance : view.guidance)
        head.guidance +=
            texts.sentence({"guidance.by-rule", {texts.sentence(guidance.what).toStdString(), guidance.rule.cited()}});
    head.stage = stageText(texts, *view.office, summary);
    if (!summary.grade.empty()) {
        head.grade = texts.name(nameOf(view.procedure->scale.grades, summary.grade));
        head.gradeRank = rankOf(*view.procedure, summary.grade);
    }
    if (summary.dueAt) {
        const DeadlineRule* rule = findRule(*view.procedure, summary.dueKey, summary.grade);
        const OfficeZone& zone = view.office->zone;
        head.urgency = urgencyOf(*summary.dueAt, rule, *view.office, view.asOf);
        const QString due = dueText(texts, {*summary.dueAt, head.urgency}, zone, view.asOf);
        head.due = deadlineName(*view.procedure, summary.dueKey, summary.grade, texts) + QLatin1Char(' ') + due;
    }
    return head;
}

std::vector<CommandLine> caseCommands(const CaseView& view, std::string_view sheet, const Texts& texts) {
    std::vector<CommandLine> lines;
    for (const Command& command : view.commands) {
        if (!sheet.empty() && command.verb->sheet != sheet)
            continue;
        lines.push_back(
            {command.verb, texts.text("verb." + std::string(command.verb->id)), refusalText(texts, command.refusals)});
    }
    return lines;
}

} // namespace recourse
