// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"
#include "support/bytes.h"

namespace recourse {

/// Bytes that encryption adds: the nonce in front and the tag at the end.
inline constexpr std::size_t kEncryptionOverhead = 24 + 16;

/// XChaCha20-Poly1305 with a random nonce. `bound` is authenticated with the content but not contained in the answer.
[[nodiscard]] Bytes encrypt(KeyView key, ByteView content, ByteView bound);

/// False when anything was altered or `bound` differs. `content` must be kEncryptionOverhead shorter than `encrypted`.
[[nodiscard]] bool decryptInto(std::span<std::uint8_t> content, KeyView key, ByteView encrypted, ByteView bound);

[[nodiscard]] std::optional<Bytes> decrypt(KeyView key, ByteView encrypted, ByteView bound);

} // namespace recourse
