// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"
#include "cli/output.h"
#include "wiring/bundled.h"

#include <functional>
#include <memory>

namespace recourse {

/// The options every command takes.
struct CommonOptions {
    std::string file;
    std::string as;
    std::string passwordFile;
    std::string now;
    std::string lang = "zh";
    bool json = false;
};

/// Everything a command may need, made when it is first asked for: rules need no data file.
class CliSession {
public:
    explicit CliSession(const CommonOptions& options);
    ~CliSession();

    [[nodiscard]] const CommonOptions& options() const { return m_options; }
    [[nodiscard]] const Output& out() const { return *m_out; }
    [[nodiscard]] const Texts& texts() const { return *m_texts; }

    /// --now, or the clock.
    [[nodiscard]] Result<Instant, Sentence> now() const;
    /// Of the data file if one is named, of the program otherwise: calendar and zone, and the file's procedures.
    [[nodiscard]] Stored<std::shared_ptr<const Office>> office();
    /// Takes the file last opened in the window if none is named; false, with the reason said, if there is none.
    [[nodiscard]] bool findFile();
    /// The data file, signed in as --as with the password given. Only after findFile().
    [[nodiscard]] Result<SignedIn, Failure> signIn();
    /// Says why nobody could sign in, and gives the status for it.
    Exit failSignIn(const SignInFailure& failure) const;
    [[nodiscard]] DataFiles& files();

    /// Those of the data file if one is named, else the presets.
    [[nodiscard]] Stored<std::vector<std::shared_ptr<const Procedure>>> procedures();
    /// One of them, the newest for revision 0; an unknown one is a usage error that names those there are.
    [[nodiscard]] Result<std::shared_ptr<const Procedure>, Sentence> procedure(const std::string& code,
                                                                               int revision = 0);
    /// Of the program, whatever file is named.
    [[nodiscard]] Result<std::shared_ptr<const Procedure>, Sentence> preset(const std::string& code,
                                                                            int revision = 0) const;
    /// From --password-file, RECOURSE_PASSWORD or standard input.
    [[nodiscard]] std::string password() const;
    /// The code named, or else that of the first procedure in force, or of the first one where none is.
    [[nodiscard]] static std::string procedureToBegin(const SignedIn& entered, const std::string& named);
    [[nodiscard]] Reading reading(const Office& office, const std::string& currency) const;

private:
    CommonOptions m_options;
    OfficeZone m_zone;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<Output> m_out;
    std::unique_ptr<DataFiles> m_files;
    std::shared_ptr<const Office> m_office;
};

} // namespace recourse
