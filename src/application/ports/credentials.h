// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "support/bytes.h"
#include "support/result.h"

namespace recourse {

enum class CredentialError {
    WrongPassword,
    Locked,      ///< the data key can be handed on only by somebody who is signed in
    Damaged,     ///< what is stored for the account is not what was written
    OutOfMemory, ///< hashing a password takes 64 MiB
};

/// What the data file keeps of an account's password: a hash with its parameters, and the data key wrapped by it.
struct Credential {
    std::string passwordHash;
    Bytes wrappedDataKey;
};

/// A person and the password typed in that person's name.
struct TypedPassword {
    PersonId person;
    std::string_view password;
};

/// Signing in and out, and the passwords people choose. Each call but the last two hashes a password and takes about a
/// tenth of a second: never on the window's thread.
class Credentials {
public:
    virtual ~Credentials() = default;

    /// For a new account, a changed password and a reset one; the old credential is replaced by the answer.
    [[nodiscard]] virtual Result<Credential, CredentialError> issue(const TypedPassword& typed) const = 0;
    /// The password typed again to sign (21 CFR 11.200(a)(1)).
    [[nodiscard]] virtual Result<Done, CredentialError> confirm(const TypedPassword& typed,
                                                                const Credential& stored) const = 0;
    /// Opens the sealed data for this process.
    [[nodiscard]] virtual Result<Done, CredentialError> signIn(const TypedPassword& typed,
                                                               const Credential& stored) = 0;
    virtual void signOut() = 0;
    /// The hash was made with other parameters than today's: issue anew while the password is at hand.
    [[nodiscard]] virtual bool isOutdated(const Credential& stored) const = 0;
};

} // namespace recourse
