// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password_credentials.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr PasswordCost kQuickCost{.passes = 1, .kibibytes = 8};
constexpr PersonId kChen(11);
constexpr PersonId kDu(12);

/// A data file just made, with accounts for Chen and Du; nobody is signed in.
struct Accounts {
    Keyring keyring{[](PartyKeyId) { return std::nullopt; }};
    PasswordCredentials credentials{keyring, kQuickCost};
    Credential chen;
    Credential du;
    PublicKey signer;

    Accounts() {
        keyring.makeDataKey();
        signer = keyring.signingKey()->publicKey();
        chen = *credentials.issue({kChen, "chen's password"});
        du = *credentials.issue({kDu, "du's password"});
        credentials.signOut();
    }
};

} // namespace

TEST_CASE("everybody signs in to the same data with a password of their own", "[credentials]") {
    Accounts accounts;
    const auto [person, password] =
        GENERATE(table<PersonId, std::string>({{kChen, "chen's password"}, {kDu, "du's password"}}));
    const auto& stored = person == kChen ? accounts.chen : accounts.du;
    REQUIRE(accounts.credentials.signIn({person, password}, stored));
    CHECK(accounts.keyring.signingKey()->publicKey() == accounts.signer);
    accounts.credentials.signOut();
    CHECK_FALSE(accounts.keyring.isUnlocked());
}

TEST_CASE("nobody signs in with a wrong password", "[credentials]") {
    Accounts accounts;
    CHECK(accounts.credentials.signIn({kChen, "du's password"}, accounts.chen).error() ==
          CredentialError::WrongPassword);
    CHECK_FALSE(accounts.keyring.isUnlocked());
}

TEST_CASE("a changed password opens the data and the old one no longer fits", "[credentials]") {
    Accounts accounts;
    REQUIRE(accounts.credentials.signIn({kChen, "chen's password"}, accounts.chen));
    const auto changed = accounts.credentials.issue({kChen, "new"});
    REQUIRE(changed);
    accounts.credentials.signOut();

    CHECK(accounts.credentials.signIn({kChen, "chen's password"}, *changed).error() == CredentialError::WrongPassword);
    REQUIRE(accounts.credentials.signIn({kChen, "new"}, *changed));
    CHECK(accounts.keyring.signingKey()->publicKey() == accounts.signer);
}

TEST_CASE("a password is issued only while somebody is signed in", "[credentials]") {
    const Accounts accounts;
    CHECK(accounts.credentials.issue({kDu, "new"}).error() == CredentialError::Locked);
}

TEST_CASE("confirming a password tells right from wrong and signs nobody in", "[credentials]") {
    const Accounts accounts;
    CHECK(accounts.credentials.confirm({kChen, "chen's password"}, accounts.chen));
    CHECK(accounts.credentials.confirm({kChen, "guess"}, accounts.chen).error() == CredentialError::WrongPassword);
    CHECK_FALSE(accounts.keyring.isUnlocked());
}

TEST_CASE("a credential copied into another account neither signs in nor confirms", "[credentials]") {
    Accounts accounts;
    const bool whole = GENERATE(true, false);
    const Credential copied{accounts.du.passwordHash,
                            whole ? accounts.du.wrappedDataKey : accounts.chen.wrappedDataKey};
    CHECK(accounts.credentials.signIn({kChen, "du's password"}, copied).error() == CredentialError::Damaged);
    CHECK(accounts.credentials.confirm({kChen, "du's password"}, copied).error() == CredentialError::Damaged);
}

TEST_CASE("a password hash that cannot be read is damaged, not wrong", "[credentials]") {
    Accounts accounts;
    accounts.chen.passwordHash = "argon2id$";
    CHECK(accounts.credentials.signIn({kChen, "chen's password"}, accounts.chen).error() == CredentialError::Damaged);
}

TEST_CASE("a hash made with another cost is outdated", "[credentials]") {
    Accounts accounts;
    CHECK_FALSE(accounts.credentials.isOutdated(accounts.chen));
    CHECK(PasswordCredentials(accounts.keyring, {.passes = 2, .kibibytes = 8}).isOutdated(accounts.chen));
}
