// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/worker.h"
#include "stories/keyboard.h"
#include "support_fakes/memory_settings.h"
#include "support_fakes/scripted_prompts.h"
#include "ui/main_window/shell.h"
#include "wiring/disk_files.h"

namespace recourse {

/// The disk's data files, at a time that the story sets.
class RehearsedFiles final : public DataFiles {
public:
    RehearsedFiles(QString draftRoot, Instant now) : m_disk(std::move(draftRoot), {1, 8}), m_now(now) {}
    void setTime(Instant now) { m_now = now; }

    [[nodiscard]] std::vector<Preset> presets() const override { return m_disk.presets(); }
    Stored<Done> create(const NewFile& file) override { return m_disk.create(file); }
    Stored<Done> createDemo(const DemoFile& demo) override { return m_disk.createDemo(demo); }
    Stored<std::vector<std::string>> accounts(const std::string& path) override { return m_disk.accounts(path); }
    Stored<std::shared_ptr<const Office>> office(const std::string& path) override { return m_disk.office(path); }
    Result<SignedIn, SignInFailure> signIn(const SignInRequest& request) override {
        SignInRequest rehearsed = request;
        rehearsed.rehearsal = m_now;
        return m_disk.signIn(rehearsed);
    }

private:
    DiskFiles m_disk;
    Instant m_now;
};

/// Somebody of the firm: name, department and roles. Everybody's password is kStoryPassword.
struct StoryPerson {
    std::string name;
    std::string department;
    std::vector<std::string> roles;
};
inline constexpr const char* kStoryPassword = "correct horse";

/// The program's windows over a data file on disk.
class StoryDesk {
public:
    /// The folder holds data file and drafts; the worker is that of a person's desk or does everything at once.
    StoryDesk(QString folder, Worker& worker, Instant now);

    /// A new data file of the medicine maker with these accounts.
    void makeFirm(const std::vector<StoryPerson>& people);
    /// Starts the program on the data file and signs in by keyboard.
    void begin();
    void signIn(Keyboard& keyboard, const char* name);
    void setTime(Instant now) { m_files->setTime(now); }

    [[nodiscard]] std::string path() const { return (m_folder + QStringLiteral("/firm.recourse")).toStdString(); }
    /// Behind the windows, to see what they did.
    [[nodiscard]] std::shared_ptr<Backend> backend(const char* name);

private:
    QString m_folder;
    std::shared_ptr<RehearsedFiles> m_files;
    MemorySettings m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Shell> m_shell;
};

} // namespace recourse
