// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signing_key.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("the key pair of a seed and its signatures are those of RFC 8032", "[signature]") {
    const auto seedBytes = *parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    SecretKey seed;
    std::ranges::copy(seedBytes, seed.writable().begin());
    const SigningKey key(std::move(seed));
    CHECK(toHex(key.publicKey().bytes) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(toHex(key.sign({}).bytes) ==
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
          "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
}

TEST_CASE("a signature holds for its bytes and its signer only", "[signature]") {
    const SigningKey key(SecretKey::random());
    const SigningKey stranger(SecretKey::random());
    const auto signature = key.sign(asBytes("head 17"));
    CHECK(isSignedBy(key.publicKey(), asBytes("head 17"), signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), asBytes("head 18"), signature));
    CHECK_FALSE(isSignedBy(stranger.publicKey(), asBytes("head 17"), signature));
    auto altered = signature;
    altered.bytes[40] ^= 1U;
    CHECK_FALSE(isSignedBy(key.publicKey(), asBytes("head 17"), altered));
}
