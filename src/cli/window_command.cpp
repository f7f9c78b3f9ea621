// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/facts.h"
#include "cli/rule_commands.h"
#include "domain/casefile/admission.h"
#include "domain/casefile/reading_dates.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

bool isWindowDate(const Procedure& procedure, const std::string& key) {
    return std::ranges::any_of(procedure.admission.windows,
                               [&key](const AdmissionRule& rule) { return rule.from == key; });
}

/// Takes the dates that windows are counted from out of the facts.
AdmissionDays takeDates(std::vector<std::string>& facts, const Procedure& procedure, const Reading& reading,
                        std::vector<FieldIssue>& issues) {
    AdmissionDays days;
    std::erase_if(facts, [&](const std::string& written) {
        const auto pair = keyAndValue(written);
        if (!pair || !isWindowDate(procedure, pair->first))
            return false;
        if (const auto day = parseDay(pair->second, reading))
            days[pair->first] = *day;
        else
            issues.push_back(issue("--fact " + pair->first, "reading.day", {pair->second}));
        return true;
    });
    return days;
}

std::string_view verdictWord(Admission::Verdict verdict) {
    constexpr std::array<std::string_view, 5> kWords{"always", "inside", "by-role", "outside", "unknown"};
    return kWords.at(static_cast<std::size_t>(verdict));
}

Json linesJson(const Output& out, const Admission& admission) {
    Json lines = Json::array();
    for (const DueLine& line : admission.window ? admission.window->lines : std::vector<DueLine>())
        lines.push_back({{"from", dayText(line.from.day)}, {"days", line.days}, {"why", out.json(line.why)}});
    return lines;
}

} // namespace

Exit window(CliSession& session, const WindowOptions& options) {
    const auto procedure = session.procedure(options.procedure);
    if (!procedure)
        return session.out().usage(procedure.error());
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    const Reading reading = session.reading(**office, (*procedure)->currency);
    std::vector<FieldIssue> issues;
    std::vector<std::string> written = options.facts;
    AdmissionDays days = takeDates(written, **procedure, reading, issues);
    const Facts facts = readFacts(written, **procedure, reading, issues);
    const auto received = parseInstant(options.received, reading);
    if (!received)
        issues.push_back(issue("--received", "reading.time", {options.received}));
    if (!issues.empty())
        return session.out().fail(Refused{issues, {}});
    days["received"] = (*office)->zone.dayOf(*received);
    const Admission admission = judgeAdmission(**procedure, facts, days, (*office)->calendar);
    const Sentence sentence = admission.sentence(**procedure);
    const bool admitted =
        admission.verdict == Admission::Verdict::Always || admission.verdict == Admission::Verdict::Inside;
    if (session.out().wantsJson())
        session.out().print({{"verdict", verdictWord(admission.verdict)},
                             {"admitted", admitted},
                             {"window", admission.rule != nullptr ? Json(admission.rule->key) : Json()},
                             {"last_day", admission.window ? Json(dayText(admission.window->last)) : Json()},
                             {"granted_by", admission.role.empty() ? Json() : Json(admission.role)},
                             {"rule", session.out().json(admission.source)},
                             {"sentence", session.out().json(sentence)},
                             {"explanation", linesJson(session.out(), admission)}});
    else
        session.out().printLine(session.texts().sentence(sentence) + QStringLiteral("  ") +
                                fromUtf8(admission.source.cited()));
    return admission.verdict == Admission::Verdict::Outside ? Exit::Refused : Exit::Done;
}

} // namespace recourse
