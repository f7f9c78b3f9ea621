// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/person_draft_seal.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const std::string kDraftText = R"({"matter":"包装破损"})";

} // namespace

TEST_CASE("a draft opens with the key it was sealed with", "[draft]") {
    const PersonDraftSeal seal(SecretKey::random());
    const auto sealed = seal.seal(5, asBytes(kDraftText));
    const auto opened = seal.open(5, sealed);
    REQUIRE(opened);
    CHECK(textOf(*opened) == kDraftText);
}

TEST_CASE("a draft of another person, or under another draft's name, does not open", "[draft]") {
    const PersonDraftSeal seal(SecretKey::random());
    const auto sealed = seal.seal(5, asBytes(kDraftText));
    CHECK(seal.open(6, sealed).error() == SealError::Damaged);
    CHECK(PersonDraftSeal(SecretKey::random()).open(5, sealed).error() == SealError::Damaged);
}

TEST_CASE("a draft file half written or altered is damaged", "[draft]") {
    const PersonDraftSeal seal(SecretKey::random());
    const auto sealed = seal.seal(5, asBytes(kDraftText));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        CAPTURE(at);
        CHECK(seal.open(5, ByteView(sealed).first(at)).error() == SealError::Damaged);
        auto altered = sealed;
        altered[at] ^= 0x80U;
        CHECK(seal.open(5, altered).error() == SealError::Damaged);
    }
}
