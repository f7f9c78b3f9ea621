// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password_credentials.h"

namespace recourse {

namespace {

CredentialError credentialError(PasswordError error) {
    return error == PasswordError::Wrong ? CredentialError::WrongPassword : CredentialError::OutOfMemory;
}

Result<SecretKey, CredentialError> wrappingKeyOf(std::string_view password, const Credential& stored) {
    const auto record = parsePasswordRecord(stored.passwordHash);
    if (!record)
        return Error{CredentialError::Damaged};
    auto key = checkPassword(password, *record);
    if (!key)
        return Error{credentialError(key.error())};
    return *std::move(key);
}

} // namespace

Result<Credential, CredentialError> PasswordCredentials::issue(const TypedPassword& typed) const {
    if (!m_keyring.isUnlocked())
        return Error{CredentialError::Locked};
    const auto chosen = choosePassword(typed.password, m_cost);
    if (!chosen)
        return Error{credentialError(chosen.error())};
    auto wrapped = m_keyring.wrapDataKey(typed.person, chosen->wrappingKey);
    if (!wrapped)
        return Error{CredentialError::Locked};
    return Credential{toText(chosen->record), *std::move(wrapped)};
}

Result<Done, CredentialError> PasswordCredentials::confirm(const TypedPassword& typed, const Credential& stored) const {
    const auto key = wrappingKeyOf(typed.password, stored);
    if (!key)
        return Error{key.error()};
    // A password hash copied from another account is right for its password, but opens nothing in this one.
    if (!Keyring::unlocks(typed.person, *key, stored.wrappedDataKey))
        return Error{CredentialError::Damaged};
    return Done{};
}

Result<Done, CredentialError> PasswordCredentials::signIn(const TypedPassword& typed, const Credential& stored) {
    const auto key = wrappingKeyOf(typed.password, stored);
    if (!key)
        return Error{key.error()};
    if (!m_keyring.unlock(typed.person, *key, stored.wrappedDataKey))
        return Error{CredentialError::Damaged};
    return Done{};
}

bool PasswordCredentials::isOutdated(const Credential& stored) const {
    const auto record = parsePasswordRecord(stored.passwordHash);
    return !record || record->cost != m_cost;
}

} // namespace recourse
