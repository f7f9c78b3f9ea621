// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/tamper_evidence.h"

#include <memory>

struct crypto_generichash_blake2b_state;

namespace recourse {

/// BLAKE2b-256 of the bytes.
[[nodiscard]] Digest digestOf(ByteView bytes);

/// BLAKE2b-256 of content that comes in pieces.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;

    void add(ByteView piece);
    /// Ends the hashing: nothing can be added after it.
    [[nodiscard]] Digest finish() &&;

private:
    std::unique_ptr<crypto_generichash_blake2b_state> m_state;
};

} // namespace recourse
