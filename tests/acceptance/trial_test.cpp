// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/trial_questions.h"
#include "domain/casefile/reading_dates.h"
#include "wiring/bundled.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace recourse;
using nlohmann::json;

namespace {

/// A procedure that comes with the program, tried in an office with the calendar that comes with it.
struct TriedPreset {
    std::shared_ptr<const Procedure> procedure;
    Office office;

    explicit TriedPreset(const std::string& code) : procedure(findPreset(code)) {
        REQUIRE(procedure != nullptr);
        office.zone = officeZone("Asia/Shanghai");
        office.calendar = WorkCalendar::from(bundledCalendar()).value();
        office.calendars.add(std::make_shared<const WorkCalendar>(office.calendar));
    }
    [[nodiscard]] Reading reading() const {
        return {Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)), &office.zone, &office.calendar,
                procedure->currency};
    }
    [[nodiscard]] Trial with(const Draft::Values& typed) const {
        const ReadImagined read = readImagined(*procedure, typed, reading());
        for (const FieldIssue& issue : read.issues)
            UNSCOPED_INFO(issue.path << ": " << issue.what.id);
        CHECK(read.issues.empty());
        return tryCase(*procedure, office, read.imagined, reading().now);
    }
};

Draft::Values typedFacts(const json& facts) {
    Draft::Values typed;
    for (const auto& [key, value] : facts.items())
        typed["fact." + key] = value.get<std::string>();
    return typed;
}

const TrialRoute* routeOfSubject(const Trial& trial, const std::string& subject) {
    const auto found = std::find_if(trial.routes.begin(), trial.routes.end(),
                                    [&](const TrialRoute& route) { return route.subject == subject; });
    return found != trial.routes.end() ? &*found : nullptr;
}

void checkRoute(const TriedPreset& preset, const json& question) {
    const Trial trial = preset.with(typedFacts(question.at("facts")));
    const TrialRoute* chosen = routeOfSubject(trial, question.value("subject", std::string("disposition")));
    REQUIRE(chosen != nullptr);
    REQUIRE(chosen->route.has_value() == !question.contains("refused"));
    if (!chosen->route)
        return;
    std::vector<std::string> steps;
    for (const RouteStep& step : chosen->route->route->steps)
        steps.push_back(step.role + " " + std::string(actKey(step.act)));
    CHECK(steps == question.at("steps").get<std::vector<std::string>>());
    CHECK(chosen->route->route->source.cited() == question.at("rule"));
}

void checkClass(const TriedPreset& preset, const json& question) {
    Draft::Values typed = typedFacts(question.value("facts", json::object()));
    for (const auto& [key, answer] : question.at("answers").items())
        typed["answer." + key] = answer.get<std::string>();
    const Trial trial = preset.with(typed);
    REQUIRE(trial.classified);
    CHECK(trial.grade == question.at("grade"));
    CHECK(trial.classified->source.cited() == question.at("rule"));
}

void checkWindow(const TriedPreset& preset, const json& question) {
    Draft::Values typed = typedFacts(question.at("facts"));
    typed["received-at"] = question.at("received").get<std::string>();
    const Trial trial = preset.with(typed);
    CHECK(trial.admission.sentence(*preset.procedure).id == "admission." + question.at("verdict").get<std::string>());
    CHECK(trial.admission.source.cited() == question.at("rule"));
}

const GivenDeadline* dateOf(const Trial& trial, const std::string& key) {
    const auto found = std::find_if(trial.dates.begin(), trial.dates.end(),
                                    [&](const GivenDeadline& given) { return given.rule.key == key; });
    return found != trial.dates.end() ? &*found : nullptr;
}

} // namespace

TEST_CASE("what the stories of all presets ask of the rules, a case tried answers alike", "[trial]") {
    int asked = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/tests/acceptance/presets")) {
        const json story = json::parse(std::ifstream(entry.path()));
        if (findPreset(story.at("procedure").get<std::string>()) == nullptr)
            continue; // its own story fails
        const TriedPreset preset(story.at("procedure"));
        for (const json& question : story.value("questions", json::array())) {
            INFO(entry.path().filename().string() << " " << question.dump());
            ++asked;
            if (question.contains("route"))
                checkRoute(preset, question.at("route"));
            else if (question.contains("class"))
                checkClass(preset, question.at("class"));
            else
                checkWindow(preset, question.at("window"));
        }
    }
    CHECK(asked > 100);
}

TEST_CASE("a case tried has the dates that recourse-cli due gives", "[trial]") {
    const auto [code, grade, received, key, due, rule] =
        GENERATE(table<const char*, const char*, const char*, const char*, const char*, const char*>({
            {"pharma", "II", "2026-02-13 10:00", "confirm", "2026-02-24 17:30", "R-091"},
            {"pharma", "II", "2026-02-13 10:00", "promise-limit", "2026-03-19 17:30", "R-092"},
            {"pharma", "", "2026-02-13 10:00", "final-reply", "2026-02-27 17:30", "D-02"},
            {"iso-a-d", "B", "2026-03-02 10:00", "final-reply", "2026-03-05 17:30", "D-03"},
            {"quick-reaction", "", "2026-03-10 23:58", "tell-qe", "2026-03-11 00:03", "R-097"},
        }));
    const TriedPreset preset(code);
    const Trial trial = preset.with({{"fact.class", grade}, {"received-at", received}});
    const GivenDeadline* date = dateOf(trial, key);
    REQUIRE(date != nullptr);
    CHECK(instantText(date->date.due, preset.office.zone) == due);
    CHECK(date->rule.source.cited() == rule);
    CHECK_FALSE(date->date.lines.empty());
    CHECK(date->provisional == (*grade == '\0' && !preset.procedure->scale.grades.empty()));
}

TEST_CASE("every preset can be tried with nothing said, and asks only for what its rules turn on", "[trial]") {
    for (const std::string& code : presetCodes()) {
        INFO(code);
        const TriedPreset preset(code);
        const Trial trial = preset.with({});
        CHECK(trial.commands.size() == verbs().size());
        CHECK_FALSE(trial.stages.empty());
        CHECK_FALSE(trial.routes.empty());
        std::set<std::string> paths;
        for (const TrialQuestion& question : trialQuestions(*preset.procedure))
            CHECK(paths.insert(question.path()).second);
    }
}
