// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password.h"

#include "security/key_derivation.h"
#include "security/random.h"
#include "support/text.h"

#include <algorithm>
#include <charconv>
#include <sodium.h>

namespace recourse {

namespace {

constexpr std::string_view kPasswordScheme = "argon2id";
constexpr std::uint32_t kMostPasses = 64;
constexpr std::uint32_t kMostKibibytes = 1024 * 1024;

/// Empty when the system does not give the memory.
std::optional<SecretKey> stretchedPassword(std::string_view password, const PasswordRecord& record) {
    static_assert(sizeof record.salt == crypto_pwhash_SALTBYTES);
    SecretKey key;
    const auto bytes = std::size_t{record.cost.kibibytes} * 1024;
    const auto failed = crypto_pwhash(key.writable().data(), key.writable().size(), password.data(), password.size(),
                                      record.salt.data(), record.cost.passes, bytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return std::nullopt;
    return key;
}

std::optional<std::uint32_t> costNumber(std::string_view text, std::uint32_t least, std::uint32_t most) {
    std::uint32_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [read, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc{} || read != end || number < least || number > most)
        return std::nullopt;
    return number;
}

template <std::size_t Size>
bool readHexInto(std::array<std::uint8_t, Size>& bytes, std::string_view text) {
    const auto read = parseHex(text);
    if (!read || read->size() != Size)
        return false;
    std::copy(read->begin(), read->end(), bytes.begin());
    return true;
}

} // namespace

std::string toText(const PasswordRecord& record) {
    return join({std::string(kPasswordScheme), std::to_string(record.cost.passes),
                 std::to_string(record.cost.kibibytes), toHex(record.salt), toHex(record.verifier)},
                "$");
}

std::optional<PasswordRecord> parsePasswordRecord(std::string_view text) {
    const auto parts = split(text, '$');
    if (parts.size() != 5 || parts[0] != kPasswordScheme)
        return std::nullopt;
    const auto passes = costNumber(parts[1], crypto_pwhash_OPSLIMIT_MIN, kMostPasses);
    const auto kibibytes = costNumber(parts[2], crypto_pwhash_MEMLIMIT_MIN / 1024, kMostKibibytes);
    if (!passes || !kibibytes)
        return std::nullopt;
    PasswordRecord record{.cost = {*passes, *kibibytes}};
    if (!readHexInto(record.salt, parts[3]) || !readHexInto(record.verifier, parts[4]))
        return std::nullopt;
    return record;
}

Result<ChosenPassword, PasswordError> choosePassword(std::string_view password, const PasswordCost& cost) {
    PasswordRecord record{.cost = cost};
    fillRandom(record.salt);
    const auto stretched = stretchedPassword(password, record);
    if (!stretched)
        return Error{PasswordError::OutOfMemory};
    const auto verifier = deriveKey(stretched->view(), KeyPurpose::PasswordVerifier);
    std::ranges::copy(verifier.view(), record.verifier.begin());
    return ChosenPassword{record, deriveKey(stretched->view(), KeyPurpose::DataKeyWrapping)};
}

Result<SecretKey, PasswordError> checkPassword(std::string_view password, const PasswordRecord& record) {
    const auto stretched = stretchedPassword(password, record);
    if (!stretched)
        return Error{PasswordError::OutOfMemory};
    const auto verifier = deriveKey(stretched->view(), KeyPurpose::PasswordVerifier);
    if (sodium_memcmp(verifier.view().data(), record.verifier.data(), record.verifier.size()) != 0)
        return Error{PasswordError::Wrong};
    return deriveKey(stretched->view(), KeyPurpose::DataKeyWrapping);
}

} // namespace recourse
