// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"
#include "security/password.h"
#include "wiring/file_backend.h"

namespace recourse {

/// Data files on this computer's disks.
class DiskFiles final : public DataFiles {
public:
    /// Drafts of a data file lie in a folder of their own below the given one.
    explicit DiskFiles(QString draftRoot, const PasswordCost& cost = {})
        : m_draftRoot(std::move(draftRoot))
        , m_cost(cost) {}

    [[nodiscard]] std::vector<Preset> presets() const override;
    Stored<Done> create(const NewFile& file) override;
    Stored<Done> createDemo(const DemoFile& demo) override;
    Stored<std::vector<std::string>> accounts(const std::string& path) override;
    Stored<std::shared_ptr<const Office>> office(const std::string& path) override;
    Result<SignedIn, SignInFailure> signIn(const SignInRequest& request) override;

    /// Opened, with nobody signed in.
    Stored<OpenedFile> open(const std::string& path) const;

private:
    /// Opened, with the person of the request signed in.
    Result<OpenedFile, SignInFailure> enter(const SignInRequest& request) const;

    QString m_draftRoot;
    PasswordCost m_cost;
};

/// Where drafts are kept unless a test says otherwise: XDG_STATE_HOME/recourse/drafts.
[[nodiscard]] QString defaultDraftRoot();

} // namespace recourse
