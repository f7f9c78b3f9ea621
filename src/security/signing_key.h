// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/tamper_evidence.h"
#include "security/secret.h"

namespace recourse {

/// An Ed25519 key pair, made from its 32-byte seed.
class SigningKey {
public:
    explicit SigningKey(SecretKey seed);

    [[nodiscard]] const PublicKey& publicKey() const { return m_publicKey; }
    [[nodiscard]] FileSignature sign(ByteView bytes) const;

private:
    SecretKey m_seed;
    PublicKey m_publicKey;
};

[[nodiscard]] bool isSignedBy(const PublicKey& signer, ByteView bytes, const FileSignature& signature);

} // namespace recourse
