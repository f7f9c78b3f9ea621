// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/procedure_check.h"

#include "domain/casefile/verb.h"
#include "domain/procedure/numbering.h"
#include "domain/procedure/required.h"
#include "persistence/procedures/reference_check.h"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

/// Rows of which the first that holds is taken: one after a row without a condition is never reached.
class FirstMatch {
public:
    explicit FirstMatch(ReferenceCheck& check) : m_check(check) {}

    void row(const std::string& path, const std::string& key, const Condition& condition) {
        if (m_settled.contains(key))
            m_check.add(path, {"procedure.fault.never-reached", {key}}, {"procedure.remedy.condition-or-order", {}});
        if (condition.all.empty())
            m_settled.insert(key);
    }
    [[nodiscard]] bool isSettled(const std::string& key) const { return m_settled.contains(key); }

private:
    ReferenceCheck& m_check;
    std::set<std::string> m_settled;
};

/// Keys of rows that may stand only once.
class OnlyOnce {
public:
    explicit OnlyOnce(ReferenceCheck& check) : m_check(check) {}

    void row(const std::string& path, const std::string& key) {
        if (!key.empty() && !m_seen.insert(key).second)
            m_check.add(path, {"procedure.fault.key-again", {key}}, {"procedure.remedy.other-key", {}});
    }
    [[nodiscard]] bool has(std::string_view key) const { return m_seen.contains(key); }

private:
    ReferenceCheck& m_check;
    std::set<std::string, std::less<>> m_seen;
};

void checkLists(const Procedure& procedure, ReferenceCheck& check) {
    check.filled("kinds", procedure.kinds.size());
    check.distinct("kinds", procedure.kinds);
    check.filled("roles", procedure.roles.size());
    check.distinct("roles", procedure.roles);
    check.distinct("departments", procedure.departments);
    OnlyOnce fields(check);
    for (std::size_t i = 0; i < procedure.choices.size(); ++i) {
        const ChoiceList& list = procedure.choices[i];
        fields.row(pathAt("choices", i, "field"), list.field);
        check.word(pathAt("choices", i, "field"), list.field, kFirmListWords);
        check.filled(pathAt("choices", i, "options"), list.options.size());
        check.distinct(pathAt("choices", i, "options"), list.options);
    }
}

/// A key the program itself uses: of a fact, of the complaint, or of what a verb is told, which would hide the field.
bool isOwnKey(std::string_view key) {
    const bool isFact =
        std::any_of(std::begin(kFacts), std::end(kFacts), [key](const FactKind& fact) { return fact.key == key; });
    return isFact || findField(RecordOf<Complaint>::fields, key) != nullptr ||
           std::any_of(verbs().begin(), verbs().end(), [key](const Verb& verb) {
               const InputShape shape = verb.shape();
               return std::any_of(shape.fields.begin(), shape.fields.end(),
                                  [key](const FieldInfo& field) { return field.key == key; });
           });
}

void checkExtraFields(const Procedure& procedure, ReferenceCheck& check) {
    OnlyOnce keys(check);
    for (std::size_t i = 0; i < procedure.fields.size(); ++i) {
        const ExtraField& field = procedure.fields[i];
        keys.row(pathAt("fields", i, "key"), field.key);
        if (isOwnKey(field.key))
            check.add(pathAt("fields", i, "key"), {"procedure.fault.own-field", {field.key}},
                      {"procedure.remedy.other-key", {}});
        const bool chosen = field.kind == Kind::Choice || field.kind == Kind::Choices;
        if (chosen == field.options.empty())
            check.add(pathAt("fields", i),
                      {chosen ? "procedure.fault.no-options" : "procedure.fault.needless-options", {}},
                      {chosen ? "procedure.remedy.add-options" : "procedure.remedy.remove-options", {}});
        check.distinct(pathAt("fields", i, "options"), field.options);
    }
}

std::size_t strictness(const Scale& scale, const std::string& grade) {
    const auto found =
        std::find_if(scale.grades.begin(), scale.grades.end(), [&grade](const NamedKey& g) { return g.key == grade; });
    return static_cast<std::size_t>(found - scale.grades.begin());
}

void checkRepetition(const Scale& scale, ReferenceCheck& check) {
    for (std::size_t i = 0; i < scale.repetition.size(); ++i) {
        const RepetitionRule& rule = scale.repetition[i];
        check.grade(pathAt("scale.repetition", i, "from"), rule.from);
        check.grade(pathAt("scale.repetition", i, "to"), rule.to);
        check.filled(pathAt("scale.repetition", i, "same"), rule.same.size());
        check.words(pathAt("scale.repetition", i, "same"), rule.same, kSameProblemWords);
        const TimeUnit unit = rule.within.unit;
        if (rule.within.length > 0 && unit != TimeUnit::Days && unit != TimeUnit::Weeks && unit != TimeUnit::Months)
            check.add(pathAt("scale.repetition", i, "within.unit"), {"procedure.fault.not-rolling", {}},
                      {"procedure.remedy.choose", {"days, weeks, months"}});
        const std::size_t from = strictness(scale, rule.from);
        if (from < scale.grades.size() && !rule.to.empty() && strictness(scale, rule.to) >= from)
            check.add(pathAt("scale.repetition", i, "to"), {"procedure.fault.raise-not-stricter", {rule.to, rule.from}},
                      {"procedure.remedy.stricter", {}});
    }
}

/// When the procedure names a class for everything else, a class nothing leads to is a slip.
void checkReachable(const Scale& scale, ReferenceCheck& check) {
    for (std::size_t i = 0; i < scale.grades.size() && !scale.otherwise.empty(); ++i) {
        const std::string& key = scale.grades[i].key;
        const bool asked = std::any_of(scale.criteria.begin(), scale.criteria.end(),
                                       [&key](const Criterion& criterion) { return criterion.grade == key; });
        const bool raised = std::any_of(scale.repetition.begin(), scale.repetition.end(),
                                        [&key](const RepetitionRule& rule) { return rule.to == key; });
        if (!asked && !raised && scale.otherwise != key)
            check.add(pathAt("scale.grades", i), {"procedure.fault.grade-unreachable", {scale.grades[i].name}},
                      {"procedure.remedy.add-criterion", {}});
    }
}

void checkScale(const Procedure& procedure, ReferenceCheck& check) {
    const Scale& scale = procedure.scale;
    check.distinct("scale.grades", scale.grades);
    OnlyOnce keys(check);
    for (std::size_t i = 0; i < scale.criteria.size(); ++i) {
        keys.row(pathAt("scale.criteria", i, "key"), scale.criteria[i].key);
        check.grade(pathAt("scale.criteria", i, "grade"), scale.criteria[i].grade);
        check.condition(pathAt("scale.criteria", i), scale.criteria[i].when);
    }
    check.grade("scale.otherwise.grade", scale.otherwise);
    check.role("scale.confirmed_by.role", scale.confirmedBy);
    checkRepetition(scale, check);
    checkReachable(scale, check);
}

void checkDeadlines(const Procedure& procedure, ReferenceCheck& check) {
    FirstMatch order(check);
    for (std::size_t i = 0; i < procedure.deadlines.size(); ++i) {
        const DeadlineRule& rule = procedure.deadlines[i];
        order.row(pathAt("deadlines", i), rule.key, rule.when);
        check.word(pathAt("deadlines", i, "record"), rule.record, kClockRecordWords);
        check.clockEvents(pathAt("deadlines", i), rule);
        check.condition(pathAt("deadlines", i), rule.when);
        if (rule.extension)
            check.role(pathAt("deadlines", i, "extension.granted_by"), rule.extension->grantedBy);
        for (std::size_t j = 0; j < rule.escalation.size(); ++j)
            check.role(pathAt(pathAt("deadlines", i, "escalation"), j, "role"), rule.escalation[j].role);
    }
}

void checkRoutes(const Procedure& procedure, ReferenceCheck& check) {
    FirstMatch order(check);
    OnlyOnce keys(check);
    for (std::size_t i = 0; i < procedure.routes.size(); ++i) {
        const ApprovalRoute& route = procedure.routes[i];
        keys.row(pathAt("routes", i, "key"), route.key);
        order.row(pathAt("routes", i), route.subject, route.when);
        check.word(pathAt("routes", i, "subject"), route.subject, kApprovalSubjectWords);
        check.condition(pathAt("routes", i), route.when);
        for (std::size_t j = 0; j < route.steps.size(); ++j)
            check.role(pathAt(pathAt("routes", i, "steps"), j, "role"), route.steps[j].role);
    }
    std::set<std::string> open;
    for (const ApprovalRoute& route : procedure.routes) {
        if (!route.subject.empty() && !order.isSettled(route.subject) && open.insert(route.subject).second)
            check.add("routes", {"procedure.fault.no-last-route", {route.subject}},
                      {"procedure.remedy.last-route", {}});
    }
}

void checkWho(const Procedure& procedure, ReferenceCheck& check) {
    for (std::size_t i = 0; i < procedure.separation.size(); ++i) {
        check.word(pathAt("separation", i, "act"), procedure.separation[i].act, kSeparatedActWords);
        check.filled(pathAt("separation", i, "not_by"), procedure.separation[i].notBy.size());
        check.words(pathAt("separation", i, "not_by"), procedure.separation[i].notBy, kSeparationWords);
        check.condition(pathAt("separation", i), procedure.separation[i].when);
    }
    FirstMatch verbs(check);
    for (std::size_t i = 0; i < procedure.permissions.size(); ++i) {
        const Permission& permission = procedure.permissions[i];
        verbs.row(pathAt("permissions", i), permission.verb, permission.when);
        check.condition(pathAt("permissions", i), permission.when);
        check.word(pathAt("permissions", i, "verb"), permission.verb, kVerbWords);
        check.filled(pathAt("permissions", i, "roles"), permission.roles.size());
        check.roles(pathAt("permissions", i, "roles"), permission.roles);
    }
}

/// The words of the program stay the program's: a step of the firm's own has a key of its own.
void checkOwnStep(const std::string& path, const MilestoneRule& rule, ReferenceCheck& check) {
    const Vocabulary words = kMilestoneWords;
    if (std::find(words.begin(), words.end(), rule.key) != words.end())
        check.add(path + ".key", {"procedure.fault.own-milestone", {rule.key}}, {"procedure.remedy.other-key", {}});
}

bool isDateField(const Procedure& procedure, const std::string& key) {
    return std::any_of(procedure.fields.begin(), procedure.fields.end(),
                       [&key](const ExtraField& field) { return field.key == key && field.kind == Kind::Date; });
}

void checkIntake(const Procedure& procedure, ReferenceCheck& check) {
    OnlyOnce keys(check);
    for (std::size_t i = 0; i < procedure.admission.windows.size(); ++i) {
        const AdmissionRule& rule = procedure.admission.windows[i];
        const std::string path = pathAt("admission.windows", i);
        keys.row(path + ".key", rule.key);
        if (!rule.from.empty() && rule.from != "received" && !isDateField(procedure, rule.from))
            check.add(path + ".from", {"procedure.fault.no-date", {rule.from}}, {"procedure.remedy.date-field", {}});
        check.condition(path, rule.when);
        check.tests(path + ".unless", rule.unless);
        check.role(path + ".granted_by", rule.grantedBy);
    }
    check.role("admission.outside.granted_by", procedure.admission.outsideGrantedBy);
    FirstMatch handling(check);
    for (std::size_t i = 0; i < procedure.handling.size(); ++i) {
        const HandlingRule& rule = procedure.handling[i];
        handling.row(pathAt("handling", i), "handling", rule.when);
        check.department(pathAt("handling", i, "department"), rule.department);
        check.role(pathAt("handling", i, "role"), rule.role);
        check.condition(pathAt("handling", i), rule.when);
    }
    if (procedure.validity)
        check.kind("validity.invalid_becomes", procedure.validity->invalidBecomes);
    FirstMatch charging(check);
    for (std::size_t i = 0; i < procedure.charging.size(); ++i) {
        charging.row(pathAt("charging", i), "charging", procedure.charging[i].when);
        check.word(pathAt("charging", i, "payer"), procedure.charging[i].payer, kPayerWords);
        check.condition(pathAt("charging", i), procedure.charging[i].when);
    }
}

void checkLife(const Procedure& procedure, ReferenceCheck& check) {
    check.filled("milestones", procedure.milestones.size());
    OnlyOnce milestones(check);
    for (std::size_t i = 0; i < procedure.milestones.size(); ++i) {
        const MilestoneRule& rule = procedure.milestones[i];
        milestones.row(pathAt("milestones", i, "key"), rule.key);
        if (rule.isOwnStep())
            checkOwnStep(pathAt("milestones", i), rule, check);
        else
            check.milestone(pathAt("milestones", i, "key"), rule.key, kMilestoneWords);
        check.roles(pathAt("milestones", i, "roles"), rule.roles);
        for (std::size_t j = 0; j < rule.after.size(); ++j)
            check.milestone(pathAt(pathAt("milestones", i, "after"), j), rule.after[j], kMilestoneWords);
        check.condition(pathAt("milestones", i), procedure.milestones[i].when);
    }
    OnlyOnce closing(check);
    for (std::size_t i = 0; i < procedure.closing.size(); ++i) {
        closing.row(pathAt("closing", i, "key"), procedure.closing[i].key);
        check.word(pathAt("closing", i, "key"), procedure.closing[i].key, kClosingWords);
        check.condition(pathAt("closing", i), procedure.closing[i].when);
    }
    check.word("reopen.way", procedure.reopen.way, kReopenWords);
}

void checkNumbering(const Procedure& procedure, ReferenceCheck& check) {
    OnlyOnce sheets(check);
    for (std::size_t i = 0; i < procedure.numbering.size(); ++i) {
        const NumberPattern& number = procedure.numbering[i];
        sheets.row(pathAt("numbering", i, "sheet"), number.sheet);
        check.word(pathAt("numbering", i, "sheet"), number.sheet, kNumberedSheetWords);
        check.word(pathAt("numbering", i, "period"), number.period, kNumberPeriodWords);
        const Vocabulary periods = kNumberPeriodWords;
        if (number.pattern.empty() || std::find(periods.begin(), periods.end(), number.period) == periods.end())
            continue;
        for (Sentence& fault : patternFaults(number))
            check.add(pathAt("numbering", i, "pattern"), std::move(fault), {"procedure.remedy.pattern", {}});
    }
    for (const std::string_view sheet : kNumberedSheetWords) {
        if (!sheets.has(sheet))
            check.add("numbering", {"procedure.fault.no-number", {std::string(sheet)}},
                      {"procedure.remedy.add-number", {}});
    }
}

void checkRequired(const Procedure& procedure, ReferenceCheck& check) {
    for (std::size_t i = 0; i < procedure.required.size(); ++i) {
        const RequiredFields& required = procedure.required[i];
        check.condition(pathAt("required", i), required.when);
        check.word(pathAt("required", i, "verb"), required.verb, kVerbWords);
        check.filled(pathAt("required", i, "fields"), required.fields.size());
        for (std::size_t j = 0; j < required.fields.size(); ++j) {
            if (!isFieldPath(procedure, required.fields[j]))
                check.add(pathAt(pathAt("required", i, "fields"), j),
                          {"procedure.fault.no-field", {required.fields[j]}},
                          {"procedure.remedy.example", {"\"matter\", \"complaint_line.product\""}});
        }
    }
}

void checkPapers(const Procedure& procedure, ReferenceCheck& check) {
    OnlyOnce sheets(check);
    for (std::size_t i = 0; i < procedure.sheets.size(); ++i) {
        check.word(pathAt("sheets", i, "code"), procedure.sheets[i].code, kSheetWords);
        sheets.row(pathAt("sheets", i, "code"), procedure.sheets[i].code);
    }
    for (std::size_t i = 0; i < procedure.copies.size(); ++i) {
        check.word(pathAt("copies", i, "sheet"), procedure.copies[i].sheet, kSheetWords);
        check.filled(pathAt("copies", i, "departments"), procedure.copies[i].departments.size());
        check.departments(pathAt("copies", i, "departments"), procedure.copies[i].departments);
    }
    for (std::size_t i = 0; i < procedure.retention.size(); ++i) {
        const RetentionRule& rule = procedure.retention[i];
        check.condition(pathAt("retention", i), rule.when);
        if (!rule.from.empty() && rule.from != "closed" && !isDateField(procedure, rule.from))
            check.add(pathAt("retention", i, "from"), {"procedure.fault.no-date", {rule.from}},
                      {"procedure.remedy.date-field", {}});
    }
}

void checkCurrency(const Procedure& procedure, ReferenceCheck& check) {
    const std::string& code = procedure.currency;
    const bool isCode =
        code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!code.empty() && !isCode)
        check.add("currency", {"procedure.fault.bad-currency", {code}}, {"procedure.remedy.example", {"\"CNY\""}});
}

} // namespace

void checkProcedure(const Procedure& procedure, DocumentFaults& faults) {
    ReferenceCheck check(procedure, faults);
    checkCurrency(procedure, check);
    checkLists(procedure, check);
    checkScale(procedure, check);
    checkIntake(procedure, check);
    checkDeadlines(procedure, check);
    checkRoutes(procedure, check);
    checkWho(procedure, check);
    checkLife(procedure, check);
    checkNumbering(procedure, check);
    checkExtraFields(procedure, check);
    checkRequired(procedure, check);
    checkPapers(procedure, check);
}

} // namespace recourse
