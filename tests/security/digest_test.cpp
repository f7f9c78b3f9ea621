// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/digest.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a digest is the BLAKE2b-256 of the bytes", "[digest]") {
    const auto [content, expected] = GENERATE(table<std::string, std::string>({
        {"", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"},
        {"abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"},
    }));
    CHECK(toHex(digestOf(asBytes(content)).bytes) == expected);
}

TEST_CASE("content hashed in pieces has the digest of the whole", "[digest]") {
    const std::string content(1000, 'x');
    Hasher hasher;
    for (std::size_t at = 0; at < content.size(); at += 300)
        hasher.add(asBytes(content.substr(at, 300)));
    const Digest pieces = std::move(hasher).finish();
    CHECK(pieces == digestOf(asBytes(content)));
}
