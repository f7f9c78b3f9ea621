// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eightd/disciplines.h"

#include "domain/casefile/own_choices.h"
#include "domain/casefile/rows.h"
#include "domain/eightd/progress.h"

#include <algorithm>

namespace recourse {

namespace {

bool anyAction(const CaseFile& file, bool (*fits)(const Action&)) {
    const auto& actions = file.rows<Action>();
    return std::any_of(actions.begin(), actions.end(), fits);
}

bool isContainmentInPlace(const Action& action) {
    return action.type == Choice{"containment"} && action.doneOn;
}
bool isCorrectiveInPlace(const Action& action) {
    return action.type == Choice{"corrective"} && action.doneOn;
}
bool isCorrectiveOpen(const Action& action) {
    return action.type == Choice{"corrective"} && !action.doneOn;
}

void wantText(const std::optional<LongText>& text, std::string path, Issues& issues) {
    if (!hasText(text))
        issues.push_back(issue(std::move(path), "eightd.content-missing"));
}

void checkD0(const EightDContent& content, Issues& issues) {
    if (!content.report.needed)
        issues.push_back(issue("needed", "eightd.content-missing"));
}

/// A team has one leader and somebody who guides it.
void checkD1(const EightDContent& content, Issues& issues) {
    std::size_t leaders = 0;
    bool guided = false;
    for (std::size_t i = 0; i < content.team.size(); ++i) {
        guided = guided || content.team[i].role == Choice{"instructor"};
        if (content.team[i].role == Choice{"leader"} && ++leaders > 1)
            issues.push_back(issue(cellPath("team_member", i, "role"), "eightd.one-leader"));
    }
    if (leaders == 0)
        issues.push_back(issue("team_member", "eightd.no-leader"));
    if (!guided)
        issues.push_back(issue("team_member", "eightd.no-instructor"));
}

void checkD2(const EightDContent& content, Issues& issues) {
    wantText(content.report.d2What, "d2-what", issues);
    wantText(content.report.d2Where, "d2-where", issues);
    wantText(content.report.d2When, "d2-when", issues);
    wantText(content.report.d2Extent, "d2-extent", issues);
}

void checkD3(const EightDContent& content, Issues& issues) {
    if (!anyAction(content.file, isContainmentInPlace) && !hasText(content.report.d3Summary))
        issues.push_back(issue("d3-summary", "eightd.no-containment"));
}

void checkD4(const EightDContent& content, Issues& issues) {
    wantText(content.report.d4Occurrence, "d4-occurrence", issues);
    wantText(content.report.d4NonDetection, "d4-non-detection", issues);
}

void checkD5(const EightDContent& content, Issues& issues) {
    wantText(content.report.d5Choice, "d5-choice", issues);
    wantText(content.report.d5Verification, "d5-verification", issues);
}

void checkD6(const EightDContent& content, Issues& issues) {
    wantText(content.report.d6Validation, "d6-validation", issues);
    if (!anyAction(content.file, isCorrectiveInPlace) || anyAction(content.file, isCorrectiveOpen))
        issues.push_back(issue("d6-validation", "eightd.corrective-not-done"));
}

void checkD7(const EightDContent& content, Issues& issues) {
    wantText(content.report.d7Documents, "d7-documents", issues);
}

void checkD8(const EightDContent& content, Issues& issues) {
    if (!isEffectVerified(content.file))
        issues.push_back(issue("d8-closed-on", "eightd.not-verified"));
}

using DisciplineCheck = void (*)(const EightDContent&, Issues&);
/// In the order of the codes of "discipline.step".
constexpr DisciplineCheck kDisciplineChecks[] = {checkD0, checkD1, checkD2, checkD3, checkD4,
                                                 checkD5, checkD6, checkD7, checkD8};

} // namespace

void checkDisciplines(const EightDContent& content, const Context& context, Issues& issues) {
    const auto steps = ownChoices("discipline", "step");
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < content.disciplines.size(); ++i) {
        const Discipline& discipline = content.disciplines[i];
        if (isBlank(discipline))
            continue;
        const auto path = [i](std::string_view key) { return cellPath("discipline", i, key); };
        checkCode(discipline.step, steps, path("step"), issues);
        checkHappened(discipline.doneOn, path("done-on"), context, issues);
        const std::string code = discipline.step.value_or(Choice{}).code;
        if (std::find(seen.begin(), seen.end(), code) != seen.end())
            issues.push_back(issue(path("step"), "eightd.step-twice", {code}));
        seen.push_back(code);
        const auto step = std::find(steps.begin(), steps.end(), code);
        if (discipline.doneOn && step != steps.end())
            kDisciplineChecks[step - steps.begin()](content, issues);
    }
}

} // namespace recourse
