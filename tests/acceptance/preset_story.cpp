// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/preset_story.h"

#include "domain/casefile/admission.h"
#include "domain/casefile/guidance.h"
#include "domain/casefile/life.h"
#include "domain/casefile/reading_dates.h"
#include "domain/procedure/classification.h"
#include "domain/procedure/names.h"
#include "domain/procedure/routing.h"
#include "persistence/drafts/draft_json.h"
#include "support/text.h"
#include "wiring/bundled.h"
#include "wiring/main_job.h"

#include <catch2/catch.hpp>

namespace recourse {

using nlohmann::json;

namespace {

/// Stories tell the time of China.
const OfficeZone& storyZone() {
    static const OfficeZone zone = officeZone("Asia/Shanghai");
    return zone;
}

Reading readingOf(const WorkCalendar* calendar) {
    return Reading{Instant(), &storyZone(), calendar, "CNY"};
}

Instant begins(const json& story) {
    const auto at = parseInstant(story.at("steps").at(0).at("at").get<std::string>(), readingOf(nullptr));
    REQUIRE(at);
    return *at;
}

Departments departmentsOf(const json& story) {
    return story.value("departments", Departments());
}

/// "@R-160" of a field that a rule asks for.
std::string ruleOf(const FieldIssue& issue) {
    if (issue.what.id != "required.missing-by-rule")
        return {};
    const auto* cited = std::get_if<std::string>(&issue.what.params.back());
    return cited != nullptr ? "@" + *cited : std::string();
}

/// "reason:required.reason", "closing.final-reply-sent@R-266": field and text id, or text id and rule.
std::vector<std::string> wordsOf(const Refused& refused) {
    std::vector<std::string> words;
    for (const FieldIssue& issue : refused.issues)
        words.push_back(issue.path + ":" + issue.what.id + ruleOf(issue));
    for (const Refusal& refusal : refused.refusals)
        words.push_back(refusal.why.id + "@" + refusal.rule.cited());
    return words;
}

std::vector<std::string> stepsOf(const CaseFile& file, const Approval& approval) {
    std::vector<std::string> steps;
    for (const ApprovalStep& step : children(file, approval.id, &ApprovalStep::approval))
        steps.push_back(step.role->code + " " + step.act->code);
    return steps;
}

const DeadlineRow* findDate(const CaseFile& file, const std::string& key) {
    const DeadlineRow* found = nullptr;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.key == Choice{key} && !row.superseded.value_or(false))
            found = &row;
    }
    return found;
}

std::string datesOf(const CaseFile& file) {
    std::string all;
    for (const DeadlineRow& row : file.rows<DeadlineRow>())
        all += row.key->code + " " + instantText(row.dueAt.value_or(Instant()), storyZone()) + " " +
               row.rule.value_or("") + (row.superseded.value_or(false) ? " superseded" : "") +
               (row.metAt ? " met" : "") + "\n";
    return all;
}

std::string optionalCode(const std::optional<Choice>& value) {
    return value.value_or(Choice{}).code;
}

} // namespace

PresetStory::PresetStory(json story)
    : m_story(std::move(story))
    , m_office(m_story.at("procedure").get<std::string>(), begins(m_story), departmentsOf(m_story)) {}

void PresetStory::play() {
    std::size_t number = 0;
    for (const json& step : m_story.at("steps")) {
        INFO("step " << ++number << ": " << step.dump());
        playStep(step);
    }
    for (const json& question : m_story.value("questions", json::array())) {
        INFO("question: " << question.dump());
        ask(question);
    }
}

void PresetStory::playStep(const json& step) {
    if (step.contains("at"))
        m_office.setTime(instant(step.at("at").get<std::string>()));
    if (step.value("new_case", false))
        m_office.beginAnotherCase();
    if (step.contains("case"))
        m_office.takeUp(step.at("case").get<std::string>());
    if (step.contains("verb")) {
        const auto draft = parseDraft(step.value("form", json::object()).dump());
        REQUIRE(draft);
        const auto refused = m_office.attempt(step.at("as").get<std::string>(), step.at("verb").get<std::string>(),
                                              withRecordIds(*draft, m_office.file()));
        const std::vector<std::string> words = refused ? wordsOf(*refused) : std::vector<std::string>();
        CHECK(words == step.value("refused", std::vector<std::string>()));
    }
    if (step.contains("expect"))
        expect(step.at("expect"));
}

void PresetStory::expect(const json& expected) {
    const CaseFile& file = m_office.file();
    for (const auto& [what, value] : expected.items()) {
        INFO("expected " << what);
        if (what == "stage")
            expectStage(value);
        else if (what == "class")
            CHECK(optionalCode(file.complaint.grade) == value);
        else if (what == "class_rule")
            CHECK(file.complaint.classRule.value_or("") == value);
        else if (what == "kind")
            expectKind(value);
        else if (what == "number")
            CHECK(file.complaint.number.value_or("") == value);
        else if (what == "approval")
            expectApproval(value);
        else if (what == "kept_until")
            expectKept(value);
        else if (what == "guidance") {
            std::vector<std::string> said;
            for (const Guidance& guidance : m_office.guidance())
                said.push_back(guidance.what.id + "@" + guidance.rule.cited());
            CHECK(said == value.get<std::vector<std::string>>());
        } else if (what == "due") {
            for (const auto& [key, date] : value.items())
                expectDue(key, date);
        } else if (what == "reached") {
            for (const std::string key : value)
                CHECK((reached(file, key) ? key : "not " + key) == key);
        } else if (what == "closed") {
            CHECK(reached(file, milestone::kClosed) == value.get<bool>());
        } else {
            FAIL("no story expects this");
        }
    }
}

void PresetStory::expectKind(const json& expected) {
    const bool withRule = expected.is_array();
    CHECK(optionalCode(m_office.file().complaint.kind) == (withRule ? expected.at(0) : expected));
    if (!withRule)
        return;
    std::string rule = m_office.procedure().source.cited();
    for (const Guidance& guidance : m_office.guidance()) {
        if (guidance.what.id.starts_with("guidance.handled-by"))
            rule = guidance.rule.cited();
    }
    CHECK(rule == expected.at(1));
}

void PresetStory::expectStage(const json& expected) {
    const bool withRule = expected.is_array();
    CHECK(m_office.stage() == (withRule ? expected.at(0) : expected));
    if (!withRule)
        return;
    const auto& rules = m_office.procedure().milestones;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const MilestoneRule& rule) { return rule.key == expected.at(0); });
    REQUIRE(found != rules.end());
    CHECK(found->source.cited() == expected.at(1));
}

void PresetStory::expectDue(const std::string& key, const json& expected) {
    INFO("dates of the case:\n" << datesOf(m_office.file()));
    const DeadlineRow* row = findDate(m_office.file(), key);
    INFO("date " << key);
    if (expected.is_null()) {
        CHECK(row == nullptr);
        return;
    }
    REQUIRE(row != nullptr);
    CHECK(row->dueAt == instant(expected.at(0).get<std::string>()));
    CHECK(row->rule.value_or("") == expected.at(1));
    if (expected.size() > 2)
        CHECK((row->metAt ? "met" : "open") == expected.at(2));
}

void PresetStory::expectApproval(const json& expected) {
    const auto& approvals = m_office.file().rows<Approval>();
    REQUIRE_FALSE(approvals.empty());
    const Approval& last = approvals.back();
    CHECK(last.rule.value_or("") == expected.at("rule"));
    if (expected.contains("steps"))
        CHECK(stepsOf(m_office.file(), last) == expected.at("steps").get<std::vector<std::string>>());
    if (expected.contains("state"))
        CHECK(optionalCode(last.state) == expected.at("state"));
}

void PresetStory::expectKept(const json& expected) {
    std::vector<std::string> kept;
    for (const Guidance& guidance : m_office.guidance()) {
        if (guidance.what.id != "guidance.kept-until")
            continue;
        kept = {dayText(std::get<Day>(guidance.what.params.at(0))), guidance.rule.cited()};
        if (guidance.rule.wording.en.starts_with("Borrowed"))
            kept.push_back("borrowed");
    }
    CHECK(kept == expected.get<std::vector<std::string>>());
}

void PresetStory::ask(const json& question) {
    if (question.contains("route"))
        askRoute(question.at("route"));
    else if (question.contains("class"))
        askClass(question.at("class"));
    else if (question.contains("window"))
        askWindow(question.at("window"));
    else
        FAIL("no such question");
}

void PresetStory::askRoute(const json& question) {
    const auto chosen = chooseRoute(m_office.procedure(), question.value("subject", std::string("disposition")),
                                    factsOf(question.at("facts")));
    if (!chosen) {
        CHECK(wordsOf(chosen.error()) == question.value("refused", std::vector<std::string>()));
        return;
    }
    std::vector<std::string> steps;
    for (const RouteStep& step : chosen->route->steps)
        steps.push_back(step.role + " " + std::string(actKey(step.act)));
    CHECK(steps == question.at("steps").get<std::vector<std::string>>());
    CHECK(chosen->route->source.cited() == question.at("rule"));
}

void PresetStory::askClass(const json& question) {
    Answers answers;
    for (const auto& [key, answer] : question.at("answers").items())
        answers[key] = answer == "yes" ? Answer::Yes : answer == "no" ? Answer::No : Answer::Unknown;
    const auto classified = classify(m_office.procedure().scale, answers,
                                     factsOf(question.value("facts", json::object())), Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == question.at("grade"));
    CHECK(classified->source.cited() == question.at("rule"));
}

void PresetStory::askWindow(const json& question) {
    const auto office = m_office.backend().offices().office();
    REQUIRE(office);
    json written = question.at("facts");
    AdmissionDays days;
    for (const AdmissionRule& rule : m_office.procedure().admission.windows) {
        if (written.contains(rule.from)) {
            days[rule.from] = *parseDay(written.at(rule.from).get<std::string>(), readingOf(nullptr));
            written.erase(rule.from);
        }
    }
    days["received"] = storyZone().dayOf(instant(question.at("received").get<std::string>()));
    const Admission admission = judgeAdmission(m_office.procedure(), factsOf(written), days, (*office)->calendar);
    CHECK(admission.sentence(m_office.procedure()).id == "admission." + question.at("verdict").get<std::string>());
    CHECK(admission.source.cited() == question.at("rule"));
    if (question.contains("last") && admission.window)
        CHECK(dayText(admission.window->last) == question.at("last"));
    if (question.contains("granted_by"))
        CHECK(admission.role == question.at("granted_by"));
}

Facts PresetStory::factsOf(const json& written) {
    Facts facts;
    for (const auto& [key, value] : written.items()) {
        INFO("fact " << key);
        const auto kind = factKind(m_office.procedure(), key);
        REQUIRE(kind);
        const auto cell = parseCell(*kind, value.get<std::string>(), readingOf(nullptr));
        REQUIRE(cell);
        facts[key] = *cell;
    }
    return facts;
}

Instant PresetStory::instant(const std::string& written) {
    const auto at = parseInstant(written, readingOf(nullptr));
    INFO("time " << written);
    REQUIRE(at);
    return *at;
}

} // namespace recourse
