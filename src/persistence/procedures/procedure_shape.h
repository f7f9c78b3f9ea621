// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "persistence/procedures/document_words.h"

namespace recourse {

// The rule document, described once for reader and writer: shape(io, x) names every member of x in the order in which
// it is written. Io is ObjectReader, ObjectWriter or
// RuleShapeLister.

inline constexpr std::int64_t kDocumentFormat = 1;

template <class Io>
void shape(Io& io, LocalText& text) {
    io.words("zh", text.zh);
    io.words("en", text.en);
}

template <class Io>
void shape(Io& io, RuleSource& source) {
    std::string rule = source.isDecision() ? std::string() : source.id;
    std::string decision = source.isDecision() ? source.id : std::string();
    io.key("rule", rule, Need::May);
    io.key("decision", decision, Need::May);
    io.words("document", source.document, Need::May);
    shape(io, source.wording);
    io.require(rule.empty() || decision.empty(), "decision", "procedure.fault.two-sources",
               "procedure.remedy.keep-one");
    io.require(!rule.empty() || !decision.empty() || !source.document.empty(), "", "procedure.fault.no-source",
               "procedure.remedy.add-source");
    io.require(!rule.starts_with("D-"), "rule", "procedure.fault.rule-is-decision", "procedure.remedy.use-decision");
    io.require(decision.empty() || decision.starts_with("D-"), "decision", "procedure.fault.not-a-decision",
               "procedure.remedy.use-rule");
    source.id = decision.empty() ? std::move(rule) : std::move(decision);
}

template <class Io>
void shape(Io& io, NamedKey& named) {
    io.key("key", named.key);
    io.part("name", named.name);
    io.phrases("aliases", named.aliases);
}

template <class Io>
void shape(Io& io, ChoiceList& list) {
    io.key("field", list.field);
    io.rows("options", list.options);
}

template <class Io>
void shape(Io& io, Span& span) {
    io.number("length", span.length, 0, kLongestSpan);
    io.word("unit", span.unit);
}

template <class Io>
void shape(Io& io, Test& test) {
    io.key("fact", test.fact);
    io.keys("one_of", test.oneOf, Need::May);
    io.bound("from", test.from, test.fact);
    io.bound("above", test.above, test.fact);
    io.bound("up_to", test.upTo, test.fact);
    io.bound("below", test.below, test.fact);
}

template <class Io>
void shapeCondition(Io& io, Condition& condition) {
    io.rows("when", condition.all, Need::May);
}

template <class Io>
void shape(Io& io, Criterion& criterion) {
    io.key("key", criterion.key);
    io.key("grade", criterion.grade);
    io.part("group", criterion.group);
    io.part("question", criterion.question);
    shapeCondition(io, criterion.when);
    io.part("source", criterion.source);
}

template <class Io>
void shape(Io& io, RepetitionRule& rule) {
    io.key("from", rule.from, Need::May);
    io.key("to", rule.to, Need::May);
    io.number("at_least", rule.atLeast, 2, 1000);
    io.part("within", rule.within, Need::May);
    io.keys("same", rule.same);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, Scale& scale) {
    io.rows("grades", scale.grades);
    io.rows("criteria", scale.criteria);
    io.group("otherwise", !scale.otherwise.empty() || scale.otherwiseSource != RuleSource{}, [&scale](auto& inner) {
        inner.key("grade", scale.otherwise, Need::May);
        inner.part("source", scale.otherwiseSource);
    });
    io.group("confirmed_by", !scale.confirmedBy.empty(), [&scale](auto& inner) {
        inner.key("role", scale.confirmedBy);
        inner.part("source", scale.confirmedBySource);
    });
    io.rows("repetition", scale.repetition, Need::May);
}

template <class Io>
void shape(Io& io, ExtensionRule& extension) {
    io.key("granted_by", extension.grantedBy);
    io.flag("customer_consent", extension.needsCustomerConsent, Need::May);
    io.maybe("at_most", extension.atMost);
    io.part("source", extension.source);
}

template <class Io>
void shape(Io& io, EscalationStep& step) {
    io.part("after", step.after);
    io.key("role", step.role);
}

template <class Io>
void shape(Io& io, DeadlineRule& rule) {
    io.key("key", rule.key);
    io.part("name", rule.name);
    io.word("use", rule.use, Need::May);
    io.key("record", rule.record, Need::May);
    io.require(rule.use != DeadlineUse::Promise || rule.key == "promise", "key", "procedure.fault.promise-key",
               "procedure.remedy.promise-key");
    const Need counted = rule.use == DeadlineUse::Promise ? Need::May : Need::Must;
    io.key("start", rule.start, counted);
    io.key("stop", rule.stop, Need::May);
    io.require(!rule.stop.empty() || rule.use == DeadlineUse::PromiseLimit, "", "procedure.fault.no-stop",
               "procedure.remedy.add-stop");
    io.part("span", rule.span, counted);
    shapeCondition(io, rule.when);
    io.word("on_day_off", rule.onDayOff, Need::May);
    io.flag("may_pause", rule.mayPause);
    io.maybe("extension", rule.extension);
    io.rows("warn_before", rule.warnBefore, Need::May);
    io.rows("escalation", rule.escalation, Need::May);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, RouteStep& step) {
    io.number("order", step.order, 1, 100);
    io.key("role", step.role);
    io.word("act", step.act);
}

template <class Io>
void shape(Io& io, ApprovalRoute& route) {
    io.key("key", route.key);
    io.key("subject", route.subject);
    shapeCondition(io, route.when);
    io.rows("steps", route.steps);
    io.part("source", route.source);
}

template <class Io>
void shape(Io& io, SeparationRule& rule) {
    io.key("act", rule.act);
    io.keys("not_by", rule.notBy);
    shapeCondition(io, rule.when);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, Permission& permission) {
    io.key("verb", permission.verb);
    io.keys("roles", permission.roles);
    shapeCondition(io, permission.when);
    io.part("source", permission.source);
}

template <class Io>
void shape(Io& io, MilestoneRule& rule) {
    io.key("key", rule.key);
    io.part("name", rule.name, Need::May);
    io.keys("roles", rule.roles, Need::May);
    shapeCondition(io, rule.when);
    io.keys("after", rule.after, Need::May);
    io.flag("again", rule.again, Need::May);
    io.flag("may_be_not_applicable", rule.mayBeNotApplicable);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, NumberPattern& number) {
    io.key("sheet", number.sheet);
    io.words("pattern", number.pattern);
    io.key("period", number.period);
    io.part("source", number.source);
}

template <class Io>
void shape(Io& io, ExtraField& field) {
    io.key("key", field.key);
    io.part("name", field.name);
    io.word("kind", field.kind);
    io.flag("personal", field.personal, Need::May);
    io.flag("searchable", field.searchable, Need::May);
    io.rows("options", field.options, Need::May);
    io.part("source", field.source);
}

template <class Io>
void shape(Io& io, RequiredFields& required) {
    io.key("verb", required.verb);
    io.keys("fields", required.fields);
    shapeCondition(io, required.when);
    io.part("source", required.source);
}

template <class Io>
void shape(Io& io, ClosingCondition& condition) {
    io.key("key", condition.key);
    shapeCondition(io, condition.when);
    io.part("source", condition.source);
}

template <class Io>
void shape(Io& io, ProcedureSheet& sheet) {
    io.key("code", sheet.code);
    io.words("number", sheet.number, Need::May);
}

template <class Io>
void shape(Io& io, CopyRule& copy) {
    io.key("sheet", copy.sheet);
    io.keys("departments", copy.departments);
    io.part("source", copy.source);
}

template <class Io>
void shape(Io& io, ReopenRule& reopen) {
    io.key("way", reopen.way, Need::May);
    io.part("source", reopen.source);
}

template <class Io>
void shape(Io& io, RetentionRule& rule) {
    io.key("from", rule.from);
    io.part("span", rule.span);
    shapeCondition(io, rule.when);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, AdmissionRule& rule) {
    io.key("key", rule.key);
    io.part("name", rule.name);
    io.key("from", rule.from);
    io.part("span", rule.span);
    io.word("on_day_off", rule.onDayOff, Need::May);
    shapeCondition(io, rule.when);
    io.rows("unless", rule.unless, Need::May);
    io.key("granted_by", rule.grantedBy, Need::May);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, AdmissionRules& rules) {
    io.rows("windows", rules.windows);
    io.group("outside", rules != AdmissionRules{}, [&rules](auto& inner) {
        inner.key("granted_by", rules.outsideGrantedBy, Need::May);
        inner.part("source", rules.outsideSource);
    });
}

template <class Io>
void shape(Io& io, HandlingRule& rule) {
    io.key("department", rule.department);
    io.key("role", rule.role, Need::May);
    shapeCondition(io, rule.when);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, ValidityRule& rule) {
    io.part("valid", rule.valid);
    io.part("invalid", rule.invalid);
    io.key("invalid_becomes", rule.invalidBecomes, Need::May);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, ChargingRule& rule) {
    io.key("payer", rule.payer);
    shapeCondition(io, rule.when);
    io.part("source", rule.source);
}

template <class Io>
void shape(Io& io, DocumentGap& gap) {
    io.words("place", gap.place);
    shape(io, gap.text);
}

template <class Io>
void shape(Io& io, Procedure& procedure) {
    io.mark("$schema", "procedure.schema.json");
    io.constant("format", kDocumentFormat);
    io.key("code", procedure.code);
    io.number("revision", procedure.revision, 1, 1'000'000);
    io.day("in_force_from", procedure.inForceFrom);
    io.part("title", procedure.title);
    io.part("trade", procedure.trade);
    io.part("summary", procedure.summary);
    io.key("currency", procedure.currency);
    io.part("source", procedure.source);
    io.rows("kinds", procedure.kinds);
    io.rows("roles", procedure.roles);
    io.rows("departments", procedure.departments);
    io.rows("choices", procedure.choices, Need::May);
    io.part("scale", procedure.scale, Need::May);
    io.part("admission", procedure.admission, Need::May);
    io.rows("handling", procedure.handling, Need::May);
    io.maybe("validity", procedure.validity);
    io.rows("charging", procedure.charging, Need::May);
    io.rows("deadlines", procedure.deadlines);
    io.rows("routes", procedure.routes);
    io.rows("separation", procedure.separation, Need::May);
    io.rows("permissions", procedure.permissions);
    io.rows("milestones", procedure.milestones);
    io.rows("numbering", procedure.numbering, Need::May);
    io.rows("fields", procedure.fields, Need::May);
    io.rows("required", procedure.required, Need::May);
    io.rows("closing", procedure.closing);
    io.rows("copies", procedure.copies, Need::May);
    io.rows("sheets", procedure.sheets, Need::May);
    io.part("reopen", procedure.reopen, Need::May);
    io.rows("retention", procedure.retention, Need::May);
    io.rows("gaps", procedure.gaps, Need::May);
}

} // namespace recourse
