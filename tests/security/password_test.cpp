// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr PasswordCost kLightCost{.passes = 1, .kibibytes = 8};

bool sameKey(const SecretKey& one, const SecretKey& other) {
    return std::ranges::equal(one.view(), other.view());
}

} // namespace

TEST_CASE("the right password gives the wrapping key again", "[password]") {
    const auto chosen = choosePassword("correct 马 battery", kLightCost);
    REQUIRE(chosen);
    const auto key = checkPassword("correct 马 battery", chosen->record);
    REQUIRE(key);
    CHECK(sameKey(*key, chosen->wrappingKey));
}

TEST_CASE("a wrong password gives nothing", "[password]") {
    const auto chosen = choosePassword("correct horse", kLightCost);
    REQUIRE(chosen);
    const auto typed = GENERATE(as<std::string>(), "", "correct horsf", "correct horse ", "Correct horse");
    CAPTURE(typed);
    const auto key = checkPassword(typed, chosen->record);
    REQUIRE_FALSE(key);
    CHECK(key.error() == PasswordError::Wrong);
}

TEST_CASE("the stored verifier is not the wrapping key", "[password]") {
    const auto chosen = choosePassword("x", kLightCost);
    REQUIRE(chosen);
    CHECK_FALSE(std::ranges::equal(chosen->wrappingKey.view(), chosen->record.verifier));
}

TEST_CASE("one password chosen twice gives two salts, verifiers and keys", "[password]") {
    const auto first = choosePassword("same", kLightCost);
    const auto second = choosePassword("same", kLightCost);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->record.salt != second->record.salt);
    CHECK(first->record.verifier != second->record.verifier);
    CHECK_FALSE(sameKey(first->wrappingKey, second->wrappingKey));
}

TEST_CASE("a password record is read back from its text and still checks its password", "[password]") {
    const auto chosen = choosePassword("kept", kLightCost);
    REQUIRE(chosen);
    const auto text = toText(chosen->record);
    CHECK(text.starts_with("argon2id$1$8$"));
    const auto read = parsePasswordRecord(text);
    REQUIRE(read);
    CHECK(read->cost == kLightCost);
    CHECK(checkPassword("kept", *read));
    CHECK_FALSE(checkPassword("lost", *read));
}

TEST_CASE("a password record keeps its meaning in later versions", "[password]") {
    const auto record = parsePasswordRecord("argon2id$1$8$000102030405060708090a0b0c0d0e0f$"
                                            "0b43c99a000deb1fe8d5fbf2d6ee8cc6ef4d3258342ec6df2c94083a3a67beff");
    REQUIRE(record);
    const auto key = checkPassword("recourse", *record);
    REQUIRE(key);
    CHECK(toHex(key->view()) == "22d0102d3c39ef9685137ab70f4f6f664bbc05417ab68c7bd14021d262d04082");
}

TEST_CASE("a password record that was edited is refused", "[password]") {
    const std::string salt(32, '0');
    const std::string verifier(64, '0');
    REQUIRE(parsePasswordRecord("argon2id$2$65536$" + salt + "$" + verifier));
    const auto written = GENERATE_COPY(values<std::string>({
        "",
        "argon2id",
        "scrypt$2$65536$" + salt + "$" + verifier,
        "argon2id$0$65536$" + salt + "$" + verifier,
        "argon2id$65$65536$" + salt + "$" + verifier,
        "argon2id$2$7$" + salt + "$" + verifier,
        "argon2id$2$99999999$" + salt + "$" + verifier,
        "argon2id$2$-1$" + salt + "$" + verifier,
        "argon2id$2x$65536$" + salt + "$" + verifier,
        "argon2id$2$65536$" + salt + "00$" + verifier,
        "argon2id$2$65536$" + salt + "$" + verifier.substr(2),
        "argon2id$2$65536$" + salt + "$" + verifier + "$",
    }));
    CAPTURE(written);
    CHECK_FALSE(parsePasswordRecord(written));
}

TEST_CASE("the standing cost of a password is 64 MiB in two passes", "[password]") {
    const auto chosen = choosePassword("standing");
    REQUIRE(chosen);
    CHECK(chosen->record.cost == PasswordCost{2, 65536});
    CHECK(checkPassword("standing", chosen->record));
}
