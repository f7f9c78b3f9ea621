// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance/office_fixture.h"

#include <nlohmann/json.hpp>
#include <string>

namespace recourse {

/// Plays a story of tests/acceptance/presets through the use cases and checks what it expects; docs/procedures.md,
/// "Stories", says what may stand in one.
class PresetStory {
public:
    explicit PresetStory(nlohmann::json story);

    void play();

private:
    void playStep(const nlohmann::json& step);
    void expect(const nlohmann::json& expected);
    void expectKind(const nlohmann::json& expected);
    void expectStage(const nlohmann::json& expected);
    void expectDue(const std::string& key, const nlohmann::json& expected);
    void expectApproval(const nlohmann::json& expected);
    void expectKept(const nlohmann::json& expected);
    void ask(const nlohmann::json& question);
    void askRoute(const nlohmann::json& question);
    void askClass(const nlohmann::json& question);
    void askWindow(const nlohmann::json& question);

    [[nodiscard]] Facts factsOf(const nlohmann::json& written);
    [[nodiscard]] Instant instant(const std::string& written);

    nlohmann::json m_story;
    OfficeFixture m_office;
};

} // namespace recourse
