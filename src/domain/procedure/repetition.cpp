// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/repetition.h"

#include "domain/calendar/months.h"
#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>
#include <optional>

namespace recourse {

namespace {

/// The day after which a window ending on `last` begins.
std::optional<Day> windowStart(const Span& within, Day last) {
    switch (within.unit) {
    case TimeUnit::Days:
        return last - std::chrono::days(within.length);
    case TimeUnit::Weeks:
        return last - std::chrono::weeks(within.length);
    case TimeUnit::Months:
        return monthsAfter(last, -static_cast<int>(within.length));
    default:
        return std::nullopt;
    }
}

bool countsItself(const CaseFile& file) {
    const auto& links = file.rows<CaseLink>();
    const bool duplicate = std::any_of(links.begin(), links.end(), [](const CaseLink& link) {
        return link.kind && link.kind->code == "duplicate-of";
    });
    const bool admitted = !file.complaint.validity || file.complaint.validity->code != "not-admitted";
    return !duplicate && admitted && !file.complaint.historical.value_or(false);
}

/// Fills what the rule compares; false if something of it is empty or unknown to the program: that matches nothing.
bool fillKey(std::string_view field, const Complaint& complaint, const ComplaintLine& line, ProblemKey& key) {
    const auto fill = [](std::optional<std::string>& place, std::string_view text) {
        place = normalisedKey(text);
        return !place->empty();
    };
    if (field == "product")
        return fill(key.product, line.product.value_or(""));
    if (field == "defect-code")
        return fill(key.defectCode, line.defectCode ? line.defectCode->code : "");
    if (field == "batch")
        return fill(key.batch, line.batch.value_or(""));
    if (field == "customer")
        return fill(key.customer, complaint.party ? std::to_string(complaint.party->value()) : "");
    return false;
}

std::vector<ProblemKey> problemKeys(const CaseFile& file, const std::vector<std::string>& same) {
    std::vector<ProblemKey> keys;
    for (const ComplaintLine& line : file.rows<ComplaintLine>()) {
        ProblemKey key;
        key.procedure = file.complaint.procedure.value_or("");
        const bool whole = !same.empty() && std::all_of(same.begin(), same.end(), [&](const std::string& field) {
            return fillKey(field, file.complaint, line, key);
        });
        if (whole && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<EarlierCase> sameGrade(std::vector<EarlierCase> cases, const std::string& grade) {
    if (!grade.empty())
        std::erase_if(cases, [&](const EarlierCase& found) { return found.grade != grade; });
    return cases;
}

/// The cases of the first window around the receipt that, with the new case, reach the rule's count; none if there is
/// none.
std::optional<std::vector<EarlierCase>> enoughInAWindow(const RepetitionRule& rule, Day receivedOn,
                                                        const std::vector<EarlierCase>& cases) {
    std::vector<Day> lasts{receivedOn};
    for (const EarlierCase& found : cases) {
        if (found.receivedOn > receivedOn)
            lasts.push_back(found.receivedOn);
    }
    std::sort(lasts.begin(), lasts.end());
    for (const Day last : lasts) {
        const std::optional<Day> start = windowStart(rule.within, last);
        if (!start || receivedOn <= *start)
            break;
        std::vector<EarlierCase> inside;
        std::copy_if(cases.begin(), cases.end(), std::back_inserter(inside),
                     [&](const EarlierCase& found) { return *start < found.receivedOn && found.receivedOn <= last; });
        if (static_cast<std::int64_t>(inside.size()) + 1 >= rule.atLeast)
            return inside;
    }
    return std::nullopt;
}

/// `sameProblem` finds the cases with a problem that were received after a day, or all of them.
template <class SameProblem>
std::optional<std::vector<EarlierCase>> countedCases(const RepetitionRule& rule, const ProblemKey& key, Day receivedOn,
                                                     SameProblem sameProblem) {
    if (rule.within.length == 0) {
        std::vector<EarlierCase> cases = sameGrade(sameProblem(key, std::nullopt), rule.from);
        return static_cast<std::int64_t>(cases.size()) + 1 >= rule.atLeast ? std::optional(std::move(cases))
                                                                           : std::nullopt;
    }
    const std::optional<Day> after = windowStart(rule.within, receivedOn);
    if (!after)
        return std::nullopt;
    return enoughInAWindow(rule, receivedOn, sameGrade(sameProblem(key, after), rule.from));
}

Sentence repetitionReason(const RepetitionRule& rule, const Scale& scale, std::size_t others) {
    const auto count = static_cast<std::int64_t>(others) + 1;
    if (rule.to.empty())
        return {"repetition.meeting", {count, rule.atLeast}};
    return {"repetition.raise", {count, nameOf(scale.grades, rule.from), rule.atLeast, nameOf(scale.grades, rule.to)}};
}

} // namespace

std::vector<Repetition> findRepetitions(const CaseFile& file, const Scale& scale, const RepetitionDays& days,
                                        EarlierCases& earlier) {
    std::vector<Repetition> found;
    if (!countsItself(file))
        return found;
    const std::string grade = file.complaint.grade ? file.complaint.grade->code : "";
    const auto sameProblem = [&, upTo = std::max(days.receivedOn, days.today)](const ProblemKey& key,
                                                                               std::optional<Day> after) {
        return earlier.sameProblem(key, after, upTo, file.complaint.id);
    };
    for (const RepetitionRule& rule : scale.repetition) {
        if (!rule.from.empty() && rule.from != grade)
            continue;
        for (const ProblemKey& key : problemKeys(file, rule.same)) {
            std::optional<std::vector<EarlierCase>> cases = countedCases(rule, key, days.receivedOn, sameProblem);
            if (!cases)
                continue;
            const Sentence why = repetitionReason(rule, scale, cases->size());
            found.push_back({rule.from, rule.to, std::move(*cases), rule.source, why});
            break;
        }
    }
    return found;
}

} // namespace recourse
