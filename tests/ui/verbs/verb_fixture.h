// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form_fixture.h"
#include "ui/verbs/verb_forms.h"

namespace recourse {

/// A procedure with classes, departments, clocks and milestones, as far as forms ask for them.
struct VerbFixture : FormFixture {
    VerbFixture() {
        procedure.fields.clear();
        procedure.departments = {{"qa", {"质保部", "Quality assurance"}, {}},
                                 {"production", {"生产部", "Production"}, {}},
                                 {"warehouse", {"仓储部", "Warehouse"}, {}}};
        procedure.choices.push_back(
            {"safety_decision.reportable-to",
             {{"drug-authority", {"药品监督管理部门", "Drug authority"}, {}},
              {"holder", {"上市许可持有人（客户）", "Marketing authorisation holder (customer)"}, {}}}});
        procedure.scale.grades = {
            {"I", {"Ⅰ类投诉", "Class Ⅰ"}, {}}, {"II", {"Ⅱ类投诉", "Class Ⅱ"}, {}}, {"III", {"Ⅲ类投诉", "Class Ⅲ"}, {}}};
        procedure.scale.otherwise = "III";
        const LocalText severe{"Ⅰ类：可能引起严重健康危害", "Ⅰ: serious harm to health possible"};
        const LocalText possible{"Ⅱ类：可能引起健康危害，未危害最终用户",
                                 "Ⅱ: harm to health possible, end user not harmed"};
        procedure.scale.criteria = {
            criterion("I.a", "I", severe,
                      {"所反映的问题是否可能引起严重的健康危害？", "May the problem cause serious harm to health?"}),
            criterion("I.b", "I", severe,
                      {"客户用本产品生产的制剂是否已投入市场，并且已造成不良反应？",
                       "Is a preparation made from the product on the market, and has it caused adverse reactions?"}),
            criterion("II.a", "II", possible, {"产品中是否发现异物？", "Was foreign matter found in the product?"}),
        };
        procedure.deadlines = {clock("confirm", {"向客户确认", "Confirm to the customer"}, false),
                               clock("final-reply", {"最终答复", "Final reply"}, true)};
        procedure.deadlines[1].extension = ExtensionRule{};
        procedure.milestones = {milestoneRule("acknowledged", true), milestoneRule("classified", false)};
    }

private:
    static Criterion criterion(std::string key, std::string grade, LocalText group, LocalText question) {
        Criterion made;
        made.key = std::move(key);
        made.grade = std::move(grade);
        made.group = std::move(group);
        made.question = std::move(question);
        return made;
    }
    static DeadlineRule clock(std::string key, LocalText name, bool mayPause) {
        DeadlineRule rule;
        rule.key = std::move(key);
        rule.name = std::move(name);
        rule.mayPause = mayPause;
        return rule;
    }
    static MilestoneRule milestoneRule(std::string key, bool mayBeNotApplicable) {
        MilestoneRule rule;
        rule.key = std::move(key);
        rule.mayBeNotApplicable = mayBeNotApplicable;
        return rule;
    }
};

/// The verbs that have a form by newVerbForm.
inline constexpr const char* kVerbsWithForm[] = {
    "acknowledge",    "adopt-revision", "contact",        "reply",
    "follow-up",      "judge-safety",   "classify",       "validity",
    "responsibility", "notice",         "sign-notice",    "answer-notice",
    "hold",           "release-hold",   "sample",         "authorise-return",
    "receive-return", "close",          "reopen",         "withdraw-case",
    "not-applicable", "pause",          "resume",         "extend",
    "link",           "step",           "confirm-class",  "meeting",
    "settle",         "refuse-notice",  "forward-notice", "customer-deadline",
    "penalise",
};

} // namespace recourse
