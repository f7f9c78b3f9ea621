// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/photographer.h"
#include "presentation/desk.h"
#include "presentation/desk_settings.h"
#include "ui/prompts/window_prompts.h"
#include "ui/window_setting.h"
#include "wiring/disk_files.h"
#include "wiring/main_job.h"

#include <memory>

#include <QSize>

namespace recourse {

inline constexpr QSize kCaseWindowSize(1300, 820);

/// Nothing of a tour is remembered.
class NoSettings final : public DeskSettings {
public:
    [[nodiscard]] QVariant value(const QString&) const override { return {}; }
    void setValue(const QString&, const QVariant&) override {}
};

/// Somebody at the desk at one moment of the story.
struct Scene {
    explicit Scene(const SignedIn& signedIn)
        : backend(signedIn.backend)
        , wording(signedIn.office->zone, Language::Chinese)
        , desk(signedIn.backend, signedIn.office, worker) {}

    std::shared_ptr<Backend> backend;
    InlineWorker worker;
    NoSettings settings;
    WindowPrompts prompts; ///< nobody is asked anything
    Wording wording;
    Desk desk;
    WindowSetting setting{desk, wording, settings, prompts};
};

/// Does the steps of the main job as people do them: signs in, opens the window, fills the form, presses its button.
class Player {
public:
    /// procedure: the code of the one the complaint is registered under.
    Player(DiskFiles& files, std::string path, std::string procedure, Photographer& camera)
        : m_files(files)
        , m_path(std::move(path))
        , m_procedure(std::move(procedure))
        , m_camera(camera) {}

    /// Null if that person may not sign in.
    [[nodiscard]] std::unique_ptr<Scene> enter(const std::string& who, Instant at);
    /// Empty: done, or refused as it was meant to be. Otherwise what was said.
    [[nodiscard]] QString play(const JobStep& step);
    /// None before the complaint is registered.
    [[nodiscard]] std::optional<CaseId> caseId() const { return m_case; }

private:
    QString fill(Scene& scene, QWidget& window, const JobStep& step);
    void photographForm(Scene& scene, QWidget& window, const QString& name);

    DiskFiles& m_files;
    std::string m_path;
    std::string m_procedure;
    Photographer& m_camera;
    std::optional<CaseId> m_case;
};

} // namespace recourse
