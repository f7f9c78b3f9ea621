// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signing_key.h"

#include <array>
#include <sodium.h>
#include <utility>

namespace recourse {

namespace {

/// The seed with the public key behind it, the form libsodium signs with.
struct ExpandedSigningKey {
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> bytes{};

    explicit ExpandedSigningKey(KeyView seed, PublicKey& publicKey) {
        static_assert(KeyView::extent == crypto_sign_SEEDBYTES);
        crypto_sign_seed_keypair(publicKey.bytes.data(), bytes.data(), seed.data());
    }
    ~ExpandedSigningKey() { sodium_memzero(bytes.data(), bytes.size()); }
    ExpandedSigningKey(const ExpandedSigningKey&) = delete;
    ExpandedSigningKey& operator=(const ExpandedSigningKey&) = delete;
};

} // namespace

SigningKey::SigningKey(SecretKey seed) : m_seed(std::move(seed)) {
    const ExpandedSigningKey expanded(m_seed.view(), m_publicKey);
}

FileSignature SigningKey::sign(ByteView bytes) const {
    PublicKey publicKey;
    const ExpandedSigningKey expanded(m_seed.view(), publicKey);
    FileSignature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, bytes.data(), bytes.size(), expanded.bytes.data());
    return signature;
}

bool isSignedBy(const PublicKey& signer, ByteView bytes, const FileSignature& signature) {
    return crypto_sign_verify_detached(signature.bytes.data(), bytes.data(), bytes.size(), signer.bytes.data()) == 0;
}

} // namespace recourse
