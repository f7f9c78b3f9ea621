// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keyring.h"

namespace recourse {

/// Tamper evidence with BLAKE2b and the signing key of a data file's keyring, which must outlive it.
class FileEvidence final : public TamperEvidence {
public:
    explicit FileEvidence(const Keyring& keyring) : m_keyring(keyring) {}

    [[nodiscard]] Digest digest(ByteView bytes) const override;
    [[nodiscard]] std::optional<FileSignature> sign(ByteView bytes) const override;
    [[nodiscard]] std::optional<PublicKey> signer() const override;
    [[nodiscard]] bool verify(ByteView bytes, const FileSignature& signature, const PublicKey& signer) const override;

private:
    const Keyring& m_keyring;
};

} // namespace recourse
