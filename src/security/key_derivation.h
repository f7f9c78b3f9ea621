// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

namespace recourse {

/// What a key made from another one is for. Keys of two purposes tell nothing of each other.
enum class KeyPurpose { PasswordVerifier, DataKeyWrapping, PartyKeyWrapping, FileSigning, Drafts };

/// The same key each time for the same purpose and number. The derivation is part of the file format.
[[nodiscard]] SecretKey deriveKey(KeyView master, KeyPurpose purpose, std::uint64_t number = 0);

} // namespace recourse
