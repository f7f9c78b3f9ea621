// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/encryption.h"

#include "security/random.h"

#include <sodium.h>

namespace recourse {

namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(kEncryptionOverhead == kNonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(KeyView::extent == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

} // namespace

Bytes encrypt(KeyView key, ByteView content, ByteView bound) {
    Bytes encrypted(content.size() + kEncryptionOverhead);
    const auto nonce = std::span(encrypted).first(kNonceSize);
    fillRandom(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(encrypted.data() + kNonceSize, nullptr, content.data(), content.size(),
                                               bound.data(), bound.size(), nullptr, nonce.data(), key.data());
    return encrypted;
}

bool decryptInto(std::span<std::uint8_t> content, KeyView key, ByteView encrypted, ByteView bound) {
    if (encrypted.size() != content.size() + kEncryptionOverhead)
        return false;
    const auto nonce = encrypted.first(kNonceSize);
    const auto body = encrypted.subspan(kNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, body.data(), body.size(),
                                                      bound.data(), bound.size(), nonce.data(), key.data()) == 0;
}

std::optional<Bytes> decrypt(KeyView key, ByteView encrypted, ByteView bound) {
    if (encrypted.size() < kEncryptionOverhead)
        return std::nullopt;
    Bytes content(encrypted.size() - kEncryptionOverhead);
    if (!decryptInto(content, key, encrypted, bound))
        return std::nullopt;
    return content;
}

} // namespace recourse
