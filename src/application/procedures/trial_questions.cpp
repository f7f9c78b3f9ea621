// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/trial_questions.h"

#include "domain/casefile/own_choices.h"
#include "domain/casefile/reading_dates.h"
#include "domain/procedure/choice_lists.h"
#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

using AskedKeys = std::set<std::string, std::less<>>;

void addTests(const std::vector<Test>& tests, AskedKeys& facts) {
    for (const Test& test : tests)
        facts.insert(test.fact);
}

template <class Rules>
void addConditions(const Rules& rules, AskedKeys& facts) {
    for (const auto& rule : rules)
        addTests(rule.when.all, facts);
}

AskedKeys factsAskedFor(const Procedure& procedure) {
    AskedKeys facts;
    addConditions(procedure.scale.criteria, facts);
    addConditions(procedure.admission.windows, facts);
    for (const AdmissionRule& window : procedure.admission.windows)
        addTests(window.unless, facts);
    addConditions(procedure.handling, facts);
    addConditions(procedure.charging, facts);
    addConditions(procedure.deadlines, facts);
    addConditions(procedure.routes, facts);
    addConditions(procedure.permissions, facts);
    addConditions(procedure.milestones, facts);
    addConditions(procedure.required, facts);
    if (!procedure.scale.grades.empty())
        facts.insert("class");
    if (procedure.kinds.size() > 1)
        facts.insert("kind");
    return facts;
}

/// The events since receipt that start clocks, in the order of the procedure.
std::vector<std::string> eventsAskedFor(const Procedure& procedure) {
    std::vector<std::string> events;
    for (const DeadlineRule& rule : procedure.deadlines) {
        const bool isReceipt = rule.start.empty() || rule.start == "received" || rule.start == "received-by-qa" ||
                               rule.start == "registered";
        if (!isReceipt && std::find(events.begin(), events.end(), rule.start) == events.end())
            events.push_back(rule.start);
    }
    return events;
}

std::vector<std::string> datesAskedFor(const Procedure& procedure) {
    std::vector<std::string> dates;
    for (const AdmissionRule& window : procedure.admission.windows) {
        if (window.from != "received" && std::find(dates.begin(), dates.end(), window.from) == dates.end())
            dates.push_back(window.from);
    }
    return dates;
}

/// The field whose choices the program or the firm lists for a fact of its own.
struct ListedField {
    std::string_view fact;
    std::string_view table;
    std::string_view field;
};
constexpr ListedField kListedFields[] = {
    {"channel", "complaint", "channel"},         {"demand", "complaint", "demand"},
    {"valid", "complaint", "validity"},          {"satisfied", "follow_up", "satisfied"},
    {"disposition", "disposition_item", "kind"}, {"defect-code", "complaint_line", "defect-code"},
};

std::vector<std::string> listedCodes(const Procedure& procedure, const ListedField& listed) {
    if (const auto* named = findChoices(procedure, listed.table, listed.field))
        return keysOf(*named);
    const auto own = ownChoices(listed.table, listed.field);
    return {own.begin(), own.end()};
}

/// Reads the answers of a draft one by one.
class ImaginedReader {
public:
    ImaginedReader(const Procedure& procedure, const Draft::Values& typed, const Reading& reading)
        : m_procedure(procedure)
        , m_typed(typed)
        , m_reading(reading) {
        m_read.imagined.receivedAt = reading.now;
    }

    void read(const TrialQuestion& question) {
        const auto found = m_typed.find(question.path());
        const std::string written = found != m_typed.end() ? std::string(trimmed(found->second)) : std::string();
        if (written.empty())
            return;
        Result<Cell, Sentence> cell = parseCell(question.kind, written, m_reading);
        if (cell && question.asked == TrialAsked::Fact)
            cell = listed(question, written, *std::move(cell));
        if (!cell)
            m_read.issues.push_back({question.path(), cell.error()});
        else
            take(question, *std::move(cell));
    }
    [[nodiscard]] ReadImagined result() && { return std::move(m_read); }

private:
    /// A choice has to be on its list.
    [[nodiscard]] Result<Cell, Sentence> listed(const TrialQuestion& question, const std::string& written,
                                                Cell cell) const {
        Choices chosen;
        if (question.kind == Kind::Choice)
            chosen.codes = {written};
        else if (question.kind != Kind::Choices || !CellOf<Choices>::write(chosen, cell))
            return cell;
        const std::vector<std::string> known = factCodes(m_procedure, question.key);
        for (const std::string& code : chosen.codes) {
            if (!known.empty() && std::find(known.begin(), known.end(), code) == known.end())
                return Error{Sentence{"input.not-a-choice", {code, join(known, ", ")}}};
        }
        return cell;
    }

    void take(const TrialQuestion& question, Cell cell) {
        ImaginedCase& imagined = m_read.imagined;
        switch (question.asked) {
        case TrialAsked::Receipt:
            imagined.receivedAt = std::get<Instant>(cell);
            break;
        case TrialAsked::Fact:
            imagined.facts[question.key] = std::move(cell);
            break;
        case TrialAsked::Date:
            imagined.days[question.key] = std::get<Day>(cell);
            break;
        case TrialAsked::Event:
            imagined.events[question.key] = std::get<Instant>(cell);
            break;
        case TrialAsked::Criterion:
            takeAnswer(question, std::get<std::string>(cell));
            break;
        case TrialAsked::Role:
            imagined.role = std::get<std::string>(cell);
            break;
        }
    }

    void takeAnswer(const TrialQuestion& question, const std::string& answer) {
        constexpr std::pair<std::string_view, Answer> kAnswers[] = {
            {"yes", Answer::Yes}, {"no", Answer::No}, {"unknown", Answer::Unknown}};
        const auto found = std::find_if(std::begin(kAnswers), std::end(kAnswers),
                                        [&answer](const auto& known) { return known.first == answer; });
        if (found != std::end(kAnswers))
            m_read.imagined.answers[question.key] = found->second;
        else
            m_read.issues.push_back(issue(question.path(), "input.not-a-choice", {answer, "yes, no, unknown"}));
    }

    const Procedure& m_procedure;
    const Draft::Values& m_typed;
    const Reading& m_reading;
    ReadImagined m_read;
};

} // namespace

std::string TrialQuestion::path() const {
    switch (asked) {
    case TrialAsked::Receipt:
        return "received-at";
    case TrialAsked::Event:
        return "event." + key;
    case TrialAsked::Criterion:
        return "answer." + key;
    case TrialAsked::Role:
        return "role";
    case TrialAsked::Fact:
    case TrialAsked::Date:
        break;
    }
    return "fact." + key;
}

std::vector<TrialQuestion> trialQuestions(const Procedure& procedure) {
    std::vector<TrialQuestion> questions{{TrialAsked::Receipt, "received", Kind::Moment}};
    const AskedKeys facts = factsAskedFor(procedure);
    const auto add = [&](std::string_view key) {
        if (const auto kind = facts.contains(key) ? factKind(procedure, key) : std::nullopt)
            questions.push_back({TrialAsked::Fact, std::string(key), *kind});
    };
    for (const FactKind& known : kFacts)
        add(known.key);
    for (const ExtraField& field : procedure.fields)
        add(field.key);
    for (const std::string& date : datesAskedFor(procedure))
        questions.push_back({TrialAsked::Date, date, Kind::Date});
    for (const std::string& event : eventsAskedFor(procedure))
        questions.push_back({TrialAsked::Event, event, Kind::Moment});
    for (const Criterion& criterion : procedure.scale.criteria)
        questions.push_back({TrialAsked::Criterion, criterion.key, Kind::Choice});
    if (!procedure.roles.empty())
        questions.push_back({TrialAsked::Role, {}, Kind::Choice});
    return questions;
}

ReadImagined readImagined(const Procedure& procedure, const Draft::Values& typed, const Reading& reading) {
    ImaginedReader reader(procedure, typed, reading);
    for (const TrialQuestion& question : trialQuestions(procedure))
        reader.read(question);
    return std::move(reader).result();
}

std::vector<std::string> factCodes(const Procedure& procedure, std::string_view fact) {
    if (fact == "class")
        return keysOf(procedure.scale.grades);
    if (fact == "kind")
        return keysOf(procedure.kinds);
    if (fact == "department")
        return keysOf(procedure.departments);
    for (const ListedField& known : kListedFields) {
        if (known.fact == fact)
            return listedCodes(procedure, known);
    }
    for (const ExtraField& field : procedure.fields) {
        if (field.key == fact)
            return keysOf(field.options);
    }
    return {};
}

} // namespace recourse
