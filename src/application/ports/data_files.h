// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "domain/procedure/case_rules.h"

#include <string>
#include <variant>
#include <vector>

namespace recourse {

/// A procedure that comes with the program.
struct Preset {
    std::string code;
    LocalText title;
    LocalText trade;
    LocalText summary;
    std::vector<DocumentGap> gaps;
};

/// What a new data file begins with. The first account is the administrator and has every role of the procedures.
struct NewFile {
    std::string path;
    std::string company;
    std::vector<std::string> procedures; ///< codes of presets, at least one
    std::string personName;
    std::string password;
    bool sandbox = false; ///< a rehearsal file: its clock may be set
};

/// A rehearsal file with believable cases of every stage, the same ones for the same seed.
struct DemoFile {
    std::string path;
    int complaints = 0;
    int seed = 0;
    std::optional<Instant> now{}; ///< its cases were registered in the weeks before; none: the computer's time
};

struct SignedIn {
    std::shared_ptr<Backend> backend;
    std::shared_ptr<const Office> office;
};

struct SignInRequest {
    std::string path;
    std::string name;
    std::string password;
    std::optional<Instant> rehearsal; ///< the time it shall be; only for sandbox files
};

/// The name or the password is wrong, or the account is disabled: which of them is not said.
struct WrongCredentials {};
/// The clock of this file may not be set.
struct NotASandbox {};
using SignInFailure = std::variant<WrongCredentials, NotASandbox, StorageError>;

/// An account to be made. Roles and department are keys of the file's procedures.
struct NewAccount {
    std::string name;
    std::string department;
    std::vector<std::string> roles;
    std::string password;
};

/// Makes and opens data files. Every call but presets() may take long: not for the window's thread.
class DataFiles {
public:
    virtual ~DataFiles() = default;
    [[nodiscard]] virtual std::vector<Preset> presets() const = 0;
    /// The file appears whole or not at all; an existing one is left alone (Exists).
    virtual Stored<Done> create(const NewFile& file) = 0;
    /// Anybody of it signs in without a password worth keeping.
    virtual Stored<Done> createDemo(const DemoFile& demo) = 0;
    /// Names of the accounts that may sign in, in the order in which they were made.
    virtual Stored<std::vector<std::string>> accounts(const std::string& path) = 0;
    /// What is set up in a file; needs nobody to sign in, for no personal data is in it.
    virtual Stored<std::shared_ptr<const Office>> office(const std::string& path) = 0;
    virtual Result<SignedIn, SignInFailure> signIn(const SignInRequest& request) = 0;
};

} // namespace recourse
