// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/credentials.h"
#include "security/keyring.h"
#include "security/password.h"

namespace recourse {

/// Credentials that unlock a data file's keyring, which must outlive them.
class PasswordCredentials final : public Credentials {
public:
    explicit PasswordCredentials(Keyring& keyring, const PasswordCost& cost = {}) : m_keyring(keyring), m_cost(cost) {}

    [[nodiscard]] Result<Credential, CredentialError> issue(const TypedPassword& typed) const override;
    [[nodiscard]] Result<Done, CredentialError> confirm(const TypedPassword& typed,
                                                        const Credential& stored) const override;
    [[nodiscard]] Result<Done, CredentialError> signIn(const TypedPassword& typed, const Credential& stored) override;
    void signOut() override { m_keyring.lock(); }
    [[nodiscard]] bool isOutdated(const Credential& stored) const override;

private:
    Keyring& m_keyring;
    PasswordCost m_cost;
};

} // namespace recourse
