// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"
#include "support/bytes.h"
#include "support/result.h"

#include <array>

namespace recourse {

/// The parameters of Argon2id. The standing ones take 64 MiB and about a tenth of a second.
struct PasswordCost {
    std::uint32_t passes = 2;
    std::uint32_t kibibytes = 64 * 1024;
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// What is stored of a password: it can be checked against this, and the wrapping key cannot be found from it.
struct PasswordRecord {
    PasswordCost cost;
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 32> verifier{};
};

/// "argon2id$2$65536$salt$verifier", the last two in hexadecimal.
[[nodiscard]] std::string toText(const PasswordRecord& record);
/// Refuses costs that no file of ours has: an edited record must not take all memory.
[[nodiscard]] std::optional<PasswordRecord> parsePasswordRecord(std::string_view text);

enum class PasswordError { Wrong, OutOfMemory };

/// A password just chosen: the record to store, and the key that wraps what the password protects.
struct ChosenPassword {
    PasswordRecord record;
    SecretKey wrappingKey;
};

/// With a fresh salt. Error: OutOfMemory.
[[nodiscard]] Result<ChosenPassword, PasswordError> choosePassword(std::string_view password,
                                                                   const PasswordCost& cost = {});

/// The wrapping key, when the password is right.
[[nodiscard]] Result<SecretKey, PasswordError> checkPassword(std::string_view password, const PasswordRecord& record);

} // namespace recourse
