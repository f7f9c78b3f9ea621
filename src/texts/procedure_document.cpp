// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/procedure_document.h"

#include "domain/procedure/names.h"
#include "texts/procedure_words.h"

#include <algorithm>

namespace recourse {

namespace {

using Rows = std::vector<DocumentRow>;

QString said(const ProcedureWords& words, const char* id, const QStringList& parts) {
    Sentence sentence{id, {}};
    for (const QString& part : parts)
        sentence.params.emplace_back(part.toStdString());
    return words.texts().sentence(sentence);
}

Rows scaleRows(const ProcedureWords& words) {
    const Scale& scale = words.procedure().scale;
    const auto grade = [&](const std::string& key) { return words.texts().name(nameOf(scale.grades, key)); };
    Rows rows;
    for (const Criterion& one : scale.criteria)
        rows.push_back({said(words, "document.criterion", {grade(one.grade), words.texts().name(one.question)}),
                        words.condition(one.when.all), one.source});
    if (!scale.otherwise.empty())
        rows.push_back({said(words, "document.otherwise", {grade(scale.otherwise)}), {}, scale.otherwiseSource});
    if (!scale.confirmedBy.empty())
        rows.push_back(
            {said(words, "document.confirmed-by", {words.role(scale.confirmedBy)}), {}, scale.confirmedBySource});
    for (const RepetitionRule& rule : scale.repetition) {
        QStringList same;
        for (const std::string& field : rule.same)
            same += words.texts().text("same." + field);
        const QString within = rule.within.length > 0 ? words.span(rule.within) : words.texts().text("span.ever");
        const QStringList parts{QString::number(rule.atLeast), within, words.listed(same), grade(rule.to)};
        rows.push_back({said(words, rule.to.empty() ? "document.repeated" : "document.raised", parts),
                        rule.from.empty() ? QString() : grade(rule.from), rule.source});
    }
    return rows;
}

Rows intakeRows(const ProcedureWords& words) {
    const Procedure& procedure = words.procedure();
    Rows rows;
    for (const AdmissionRule& rule : procedure.admission.windows) {
        const QString from = rule.from == "received" ? words.event(rule.from) : words.field(rule.from);
        QStringList when{words.condition(rule.when.all)};
        if (!rule.unless.empty())
            when += said(words, "document.unless", {words.condition(rule.unless)});
        when.removeAll(QString());
        const QStringList parts{words.texts().name(rule.name), words.span(rule.span), from, words.role(rule.grantedBy)};
        rows.push_back({said(words, rule.grantedBy.empty() ? "document.window" : "document.window-by-role", parts),
                        when.join(words.texts().text("document.and")), rule.source});
    }
    if (!procedure.admission.windows.empty() && procedure.admission.outsideSource != RuleSource{}) {
        const std::string& role = procedure.admission.outsideGrantedBy;
        rows.push_back({role.empty() ? words.texts().text("document.outside")
                                     : said(words, "document.outside-by-role", {words.role(role)}),
                        {},
                        procedure.admission.outsideSource});
    }
    for (const HandlingRule& rule : procedure.handling) {
        const QString role = rule.role.empty() ? QString() : words.role(rule.role);
        rows.push_back({said(words, role.isEmpty() ? "guidance.handled-by" : "guidance.handled-by-role",
                             {words.department(rule.department), role}),
                        words.condition(rule.when.all), rule.source});
    }
    if (procedure.validity) {
        const ValidityRule& rule = *procedure.validity;
        rows.push_back(
            {said(words, "document.validity", {words.texts().name(rule.valid), words.texts().name(rule.invalid)}),
             {},
             rule.source});
    }
    for (const ChargingRule& rule : procedure.charging)
        rows.push_back(
            {words.texts().text("guidance.pays-" + rule.payer), words.condition(rule.when.all), rule.source});
    return rows;
}

QString clockText(const ProcedureWords& words, const DeadlineRule& rule) {
    const QStringList parts{words.texts().name(rule.name), words.span(rule.span), words.event(rule.start),
                            words.event(rule.stop)};
    QString text = said(words,
                        rule.use == DeadlineUse::Promise        ? "document.promise"
                        : rule.use == DeadlineUse::PromiseLimit ? "document.promise-limit"
                                                                : "document.clock",
                        parts);
    if (rule.onDayOff == OnDayOff::Next)
        text += words.texts().text("document.next-working-day");
    if (rule.mayPause)
        text += words.texts().text("document.may-pause");
    if (rule.extension)
        text +=
            said(words, rule.extension->needsCustomerConsent ? "document.extension-with-consent" : "document.extension",
                 {words.role(rule.extension->grantedBy)});
    return text;
}

Rows clockRows(const ProcedureWords& words) {
    Rows rows;
    for (const DeadlineRule& rule : words.procedure().deadlines)
        rows.push_back({clockText(words, rule), words.condition(rule.when.all), rule.source});
    return rows;
}

Rows routeRows(const ProcedureWords& words) {
    Rows rows;
    for (const ApprovalRoute& route : words.procedure().routes) {
        rows.push_back({words.texts().text("choice.subject." + route.subject) + words.texts().text("document.colon") +
                            words.steps(route),
                        words.condition(route.when.all), route.source});
    }
    return rows;
}

Rows separationRows(const ProcedureWords& words) {
    Rows rows;
    for (const SeparationRule& rule : words.procedure().separation) {
        QStringList kept;
        for (const std::string& fact : rule.notBy)
            kept += words.texts().text("kept-from." + fact);
        rows.push_back({said(words, "document.separation", {words.texts().text("act." + rule.act), words.listed(kept)}),
                        words.condition(rule.when.all), rule.source});
    }
    return rows;
}

Rows permissionRows(const ProcedureWords& words) {
    Rows rows;
    for (const Permission& rule : words.procedure().permissions)
        rows.push_back(
            {words.texts().text("verb." + rule.verb) + words.texts().text("document.colon") + words.roles(rule.roles),
             words.condition(rule.when.all), rule.source});
    return rows;
}

Rows lifeRows(const ProcedureWords& words) {
    Rows rows;
    for (const MilestoneRule& rule : words.procedure().milestones) {
        QString text = words.event(rule.key);
        if (!rule.roles.empty())
            text += words.texts().text("document.colon") + words.roles(rule.roles);
        QStringList first;
        for (const std::string& key : rule.after)
            first += words.event(key);
        if (!first.isEmpty())
            text += said(words, "document.after", {words.listed(first)});
        rows.push_back({text, words.condition(rule.when.all), rule.source});
    }
    return rows;
}

Rows closingRows(const ProcedureWords& words) {
    Rows rows;
    for (const ClosingCondition& rule : words.procedure().closing)
        rows.push_back({words.texts().name(rule.source.wording), words.condition(rule.when.all), rule.source});
    const ReopenRule& reopen = words.procedure().reopen;
    if (!reopen.way.empty())
        rows.push_back({words.texts().text("document.reopen-" + reopen.way), {}, reopen.source});
    return rows;
}

Rows fieldRows(const ProcedureWords& words) {
    Rows rows;
    for (const ExtraField& field : words.procedure().fields) {
        QStringList options;
        for (const NamedKey& option : field.options)
            options += words.texts().name(option.name);
        const QString name = words.texts().name(field.name);
        rows.push_back({options.isEmpty() ? name : name + words.texts().text("document.colon") + words.listed(options),
                        {},
                        field.source});
    }
    for (const RequiredFields& rule : words.procedure().required) {
        QStringList fields;
        for (const std::string& path : rule.fields)
            fields += words.field(path);
        rows.push_back(
            {said(words, "document.required", {words.texts().text("verb." + rule.verb), words.listed(fields)}),
             words.condition(rule.when.all), rule.source});
    }
    return rows;
}

Rows paperRows(const ProcedureWords& words) {
    const Texts& texts = words.texts();
    Rows rows;
    for (const NumberPattern& rule : words.procedure().numbering)
        rows.push_back(
            {said(words, "document.numbering",
                  {texts.text("number." + rule.sheet), fromUtf8(rule.pattern), texts.text("period." + rule.period)}),
             {},
             rule.source});
    for (const CopyRule& rule : words.procedure().copies) {
        QStringList departments;
        for (const std::string& key : rule.departments)
            departments += words.department(key);
        rows.push_back(
            {said(words, "document.copies", {fromUtf8(rule.sheet), words.listed(departments)}), {}, rule.source});
    }
    for (const RetentionRule& rule : words.procedure().retention) {
        const QString from = rule.from == "closed" ? words.event(rule.from) : words.field(rule.from);
        rows.push_back({said(words, "document.retention", {words.span(rule.span), from}),
                        words.condition(rule.when.all), rule.source});
    }
    return rows;
}

Rows gapRows(const ProcedureWords& words) {
    Rows rows;
    for (const DocumentGap& gap : words.procedure().gaps)
        rows.push_back(
            {fromUtf8(gap.place) + words.texts().text("document.colon") + words.texts().name(gap.text), {}, {}});
    return rows;
}

/// Where the rules of one member of the document stand among the rows of their section.
struct RulePlace {
    std::string_view place;
    Rows (*describe)(const ProcedureWords&);
    std::size_t (*first)(const Procedure&);
    std::size_t (*past)(const Procedure&) = nullptr; ///< of what a procedure may be without
};

std::size_t firstOfAll(const Procedure&) {
    return 0;
}
std::size_t afterCriteria(const Procedure& procedure) {
    return procedure.scale.criteria.size();
}
std::size_t afterOtherwise(const Procedure& procedure) {
    return afterCriteria(procedure) + (procedure.scale.otherwise.empty() ? 0 : 1);
}
std::size_t afterConfirming(const Procedure& procedure) {
    return afterOtherwise(procedure) + (procedure.scale.confirmedBy.empty() ? 0 : 1);
}
std::size_t afterWindows(const Procedure& procedure) {
    return procedure.admission.windows.size();
}
std::size_t afterAdmission(const Procedure& procedure) {
    const AdmissionRules& rules = procedure.admission;
    return rules.windows.size() + (rules.windows.empty() || rules.outsideSource == RuleSource{} ? 0 : 1);
}
std::size_t afterHandling(const Procedure& procedure) {
    return afterAdmission(procedure) + procedure.handling.size();
}
std::size_t afterValidity(const Procedure& procedure) {
    return afterHandling(procedure) + (procedure.validity ? 1 : 0);
}
std::size_t afterClosing(const Procedure& procedure) {
    return procedure.closing.size();
}
std::size_t afterFields(const Procedure& procedure) {
    return procedure.fields.size();
}
std::size_t afterNumbering(const Procedure& procedure) {
    return procedure.numbering.size();
}
std::size_t afterCopies(const Procedure& procedure) {
    return afterNumbering(procedure) + procedure.copies.size();
}

constexpr RulePlace kRulePlaces[] = {
    {"gaps", gapRows, firstOfAll},
    {"admission.windows", intakeRows, firstOfAll},
    {"admission.outside", intakeRows, afterWindows, afterAdmission},
    {"handling", intakeRows, afterAdmission},
    {"validity", intakeRows, afterHandling, afterValidity},
    {"charging", intakeRows, afterValidity},
    {"scale.criteria", scaleRows, firstOfAll},
    {"scale.otherwise", scaleRows, afterCriteria, afterOtherwise},
    {"scale.confirmed_by", scaleRows, afterOtherwise, afterConfirming},
    {"scale.repetition", scaleRows, afterConfirming},
    {"deadlines", clockRows, firstOfAll},
    {"routes", routeRows, firstOfAll},
    {"milestones", lifeRows, firstOfAll},
    {"closing", closingRows, firstOfAll},
    {"reopen", closingRows, afterClosing},
    {"permissions", permissionRows, firstOfAll},
    {"separation", separationRows, firstOfAll},
    {"fields", fieldRows, firstOfAll},
    {"required", fieldRows, afterFields},
    {"numbering", paperRows, firstOfAll},
    {"copies", paperRows, afterNumbering},
    {"retention", paperRows, afterCopies},
};

QString cell(QString text) {
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

} // namespace

std::vector<DocumentSection> procedureDocument(const Texts& texts, const Procedure& procedure) {
    using Describe = Rows (*)(const ProcedureWords&);
    constexpr std::pair<const char*, Describe> kSections[] = {
        {"document.section.gaps", gapRows},
        {"document.section.intake", intakeRows},
        {"document.section.scale", scaleRows},
        {"document.section.clocks", clockRows},
        {"document.section.routes", routeRows},
        {"document.section.life", lifeRows},
        {"document.section.closing", closingRows},
        {"document.section.permissions", permissionRows},
        {"document.section.separation", separationRows},
        {"document.section.fields", fieldRows},
        {"document.section.papers", paperRows},
    };
    const ProcedureWords words(texts, procedure);
    std::vector<DocumentSection> document;
    for (const auto& [heading, describe] : kSections) {
        if (Rows rows = describe(words); !rows.empty())
            document.push_back({texts.text(heading), std::move(rows)});
    }
    return document;
}

std::optional<DocumentRow> documentRow(const Texts& texts, const Procedure& procedure, std::string_view place,
                                       std::size_t index) {
    const auto* known = std::find_if(std::begin(kRulePlaces), std::end(kRulePlaces),
                                     [place](const RulePlace& candidate) { return candidate.place == place; });
    if (known == std::end(kRulePlaces))
        return std::nullopt;
    const Rows rows = known->describe(ProcedureWords(texts, procedure));
    const std::size_t at = known->first(procedure) + index;
    const std::size_t past = known->past == nullptr ? rows.size() : known->past(procedure);
    return at < past && at < rows.size() ? std::optional(rows[at]) : std::nullopt;
}

QString procedurePage(const Texts& texts, const Procedure& procedure) {
    QString page = QStringLiteral("# ") + texts.name(procedure.title) + QStringLiteral("\n\n") +
                   texts.name(procedure.trade) + QStringLiteral(" · `") + fromUtf8(procedure.code) +
                   QStringLiteral("` · ") + fromUtf8(procedure.source.document) + QStringLiteral("\n\n") +
                   texts.name(procedure.summary) + u'\n';
    const QString head = texts.text("document.table-head");
    for (const DocumentSection& section : procedureDocument(texts, procedure)) {
        page += QStringLiteral("\n## ") + section.heading + QStringLiteral("\n\n");
        if (std::all_of(section.rows.begin(), section.rows.end(),
                        [](const DocumentRow& row) { return row.source == RuleSource{}; })) {
            for (const DocumentRow& row : section.rows)
                page += QStringLiteral("- ") + row.says + u'\n';
            continue;
        }
        page += head + QStringLiteral("\n|---|---|---|---|\n");
        for (const DocumentRow& row : section.rows) {
            const QString wording = texts.name(row.source.wording);
            page += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                        .arg(cell(row.says), cell(row.when), wording == row.says ? QString() : cell(wording),
                             cell(fromUtf8(row.source.cited())));
        }
    }
    return page;
}

QString spanText(const Texts& texts, const Span& span) {
    return ProcedureWords(texts, Procedure()).span(span);
}

QString conditionText(const Texts& texts, const Procedure& procedure, const Condition& condition) {
    return ProcedureWords(texts, procedure).condition(condition.all);
}

} // namespace recourse
