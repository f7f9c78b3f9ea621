// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/file_evidence.h"

#include "security/digest.h"

namespace recourse {

Digest FileEvidence::digest(ByteView bytes) const {
    return digestOf(bytes);
}

std::optional<FileSignature> FileEvidence::sign(ByteView bytes) const {
    const auto* key = m_keyring.signingKey();
    if (key == nullptr)
        return std::nullopt;
    return key->sign(bytes);
}

std::optional<PublicKey> FileEvidence::signer() const {
    const auto* key = m_keyring.signingKey();
    if (key == nullptr)
        return std::nullopt;
    return key->publicKey();
}

bool FileEvidence::verify(ByteView bytes, const FileSignature& signature, const PublicKey& signer) const {
    return isSignedBy(signer, bytes, signature);
}

} // namespace recourse
