// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/guidance.h"

#include "domain/casefile/admission.h"
#include "domain/casefile/keeping.h"
#include "domain/casefile/life.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

template <class Rule>
const Rule* firstThatHolds(const std::vector<Rule>& rules, const Facts& facts) {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&facts](const Rule& rule) { return holds(rule.when, facts); });
    return found != rules.end() ? &*found : nullptr;
}

Sentence handlingSentence(const HandlingRule& rule, const Procedure& procedure) {
    const LocalText department = nameOf(procedure.departments, rule.department);
    if (rule.role.empty())
        return {"guidance.handled-by", {department}};
    return {"guidance.handled-by-role", {department, nameOf(procedure.roles, rule.role)}};
}

} // namespace

const HandlingRule* findHandling(const Procedure& procedure, const Facts& facts) {
    return firstThatHolds(procedure.handling, facts);
}

const ChargingRule* findCharging(const Procedure& procedure, const Facts& facts) {
    return firstThatHolds(procedure.charging, facts);
}

std::vector<Guidance> guidanceFor(const CaseFile& file, const Context& context) {
    const Procedure& procedure = context.procedure;
    const Facts facts = factsOf(file, procedure);
    std::vector<Guidance> guidance;
    if (const HandlingRule* rule = findHandling(procedure, facts); rule != nullptr)
        guidance.push_back({handlingSentence(*rule, procedure), rule->source});
    const Admission admission = admissionOf(file, context);
    if (admission.verdict != Admission::Verdict::Always)
        guidance.push_back({admission.sentence(procedure), admission.source});
    const std::string validity = file.complaint.validity.value_or(Choice{}).code;
    if (procedure.validity && (validity == "valid" || validity == "invalid"))
        guidance.push_back({Sentence{"guidance.valid-means",
                                     {validity == "valid" ? procedure.validity->valid : procedure.validity->invalid}},
                            procedure.validity->source});
    if (const ChargingRule* rule = findCharging(procedure, facts); rule != nullptr)
        guidance.push_back({Sentence{"guidance.pays-" + rule->payer, {}}, rule->source});
    if (const auto keeping = keepingOf(file, context))
        guidance.push_back({Sentence{"guidance.kept-until", {keeping->until}}, keeping->rule});
    return guidance;
}

} // namespace recourse
