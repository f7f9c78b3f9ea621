// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"

#include <array>

namespace recourse {

/// A BLAKE2b-256 hash.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    friend bool operator==(const Digest&, const Digest&) = default;
};

/// An Ed25519 signature.
struct FileSignature {
    std::array<std::uint8_t, 64> bytes{};
    friend bool operator==(const FileSignature&, const FileSignature&) = default;
};

/// The public half of a data file's Ed25519 key.
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

/// Hashes and signs what must not change unnoticed. Hashing and verifying need nobody signed in.
class TamperEvidence {
public:
    virtual ~TamperEvidence() = default;

    [[nodiscard]] virtual Digest digest(ByteView bytes) const = 0;
    /// With the data file's key; empty while nobody is signed in.
    [[nodiscard]] virtual std::optional<FileSignature> sign(ByteView bytes) const = 0;
    /// Whose signatures sign() makes; stored when the file is made and compared at every sign-in, since whoever
    /// replaces the stored key can forge the rest. Empty while nobody is signed in.
    [[nodiscard]] virtual std::optional<PublicKey> signer() const = 0;
    [[nodiscard]] virtual bool verify(ByteView bytes, const FileSignature& signature,
                                      const PublicKey& signer) const = 0;
};

} // namespace recourse
