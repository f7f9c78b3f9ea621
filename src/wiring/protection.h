// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/protection.h"
#include "security/file_evidence.h"
#include "security/keyring.h"
#include "security/password_credentials.h"

namespace recourse {

/// The protection of a data file by libsodium.
class SodiumProtection final : public Protection {
public:
    SodiumProtection(FindWrappedKey findPartyKey, const PasswordCost& cost)
        : m_keyring(std::move(findPartyKey))
        , m_evidence(m_keyring)
        , m_credentials(m_keyring, cost) {}

    void makeKeys() override { m_keyring.makeDataKey(); }
    Credentials& credentials() override { return m_credentials; }
    [[nodiscard]] const Seal& seal() const override { return m_keyring; }
    [[nodiscard]] const TamperEvidence& evidence() const override { return m_evidence; }
    [[nodiscard]] const Keyring& keyring() const { return m_keyring; }

private:
    Keyring m_keyring;
    FileEvidence m_evidence;
    PasswordCredentials m_credentials;
};

/// What a signature is taken over, by the digest of the data file.
class EvidenceDigester final : public Digester {
public:
    explicit EvidenceDigester(const TamperEvidence& evidence) : m_evidence(evidence) {}
    [[nodiscard]] std::string hexDigest(std::string_view bytes) const override;

private:
    const TamperEvidence& m_evidence;
};

} // namespace recourse
