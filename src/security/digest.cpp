// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/digest.h"

#include "security/random.h"

#include <sodium.h>

namespace recourse {

Digest digestOf(ByteView bytes) {
    startSodium();
    Digest digest;
    crypto_generichash_blake2b(digest.bytes.data(), digest.bytes.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

Hasher::Hasher() : m_state(std::make_unique<crypto_generichash_blake2b_state>()) {
    startSodium();
    crypto_generichash_blake2b_init(m_state.get(), nullptr, 0, sizeof(Digest::bytes));
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::add(ByteView piece) {
    crypto_generichash_blake2b_update(m_state.get(), piece.data(), piece.size());
}

Digest Hasher::finish() && {
    Digest digest;
    crypto_generichash_blake2b_final(m_state.get(), digest.bytes.data(), digest.bytes.size());
    return digest;
}

} // namespace recourse
