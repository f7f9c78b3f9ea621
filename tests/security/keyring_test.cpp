// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace recourse;

namespace {

constexpr SealPlace kCustomerName{"customer", "name", 7};
constexpr PartyKeyId kWang(1001);
constexpr PartyKeyId kLi(1002);
constexpr PersonId kAnna(1);
constexpr PersonId kBo(2);

/// A data file's party keys and a keyring over them, with a key for Wang and one for Li.
struct SealedFile {
    std::map<PartyKeyId, Bytes> partyKeys;
    Keyring keyring{[this](PartyKeyId party) { return find(party); }};

    SealedFile() {
        keyring.makeDataKey();
        for (const auto party : {kWang, kLi})
            partyKeys[party] = *keyring.makePartyKey(party);
    }

    [[nodiscard]] std::optional<Bytes> find(PartyKeyId party) const {
        const auto found = partyKeys.find(party);
        return found == partyKeys.end() ? std::nullopt : std::optional(found->second);
    }
};

SealError failureOf(const Result<std::string, SealError>& opened) {
    REQUIRE_FALSE(opened);
    return opened.error();
}

} // namespace

TEST_CASE("a sealed text opens in its place and shows nothing before", "[seal]") {
    const SealedFile file;
    const auto text = GENERATE(as<std::string>(), "", "王小明", std::string("a\0b", 3), std::string(5000, 'x'));
    const auto sealed = file.keyring.seal(kWang, kCustomerName, text);
    REQUIRE(sealed);
    CHECK(file.keyring.open(kCustomerName, *sealed).value() == text);
    if (!text.empty())
        CHECK(textOf(*sealed).find(text) == std::string::npos);
}

TEST_CASE("the same text sealed twice gives different bytes", "[seal]") {
    const SealedFile file;
    CHECK(*file.keyring.seal(kWang, kCustomerName, "王") != *file.keyring.seal(kWang, kCustomerName, "王"));
}

TEST_CASE("no byte of a sealed text can be altered unnoticed", "[seal]") {
    const SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "13800138000");
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        auto altered = sealed;
        altered[at] ^= 0x10U;
        CAPTURE(at);
        const bool namesAnotherParty = at >= 1 && at <= 8;
        CHECK(failureOf(file.keyring.open(kCustomerName, altered)) ==
              (namesAnotherParty ? SealError::Forgotten : SealError::Damaged));
    }
}

TEST_CASE("a sealed text cut short is damaged", "[seal]") {
    const SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    for (std::size_t size = 0; size < sealed.size(); ++size)
        CHECK(failureOf(file.keyring.open(kCustomerName, ByteView(sealed).first(size))) == SealError::Damaged);
}

TEST_CASE("a sealed text moved to another place does not open", "[seal]") {
    const SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    const auto place = GENERATE(SealPlace{"customer", "name", 8}, SealPlace{"customer", "telephone", 7},
                                SealPlace{"contact", "name", 7}, SealPlace{"custome", "rname", 7});
    CHECK(failureOf(file.keyring.open(place, sealed)) == SealError::Damaged);
}

TEST_CASE("a sealed text relabelled as another party's does not open", "[seal]") {
    const SealedFile file;
    auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    const auto other = *file.keyring.seal(kLi, kCustomerName, "李");
    std::copy_n(other.begin(), 9, sealed.begin());
    CHECK(failureOf(file.keyring.open(kCustomerName, sealed)) == SealError::Damaged);
}

TEST_CASE("destroying a party's key forgets that party and nobody else", "[seal]") {
    SealedFile file;
    const auto wang = *file.keyring.seal(kWang, kCustomerName, "王");
    const auto li = *file.keyring.seal(kLi, kCustomerName, "李");
    file.partyKeys.erase(kWang);

    CHECK(failureOf(file.keyring.open(kCustomerName, wang)) == SealError::Forgotten);
    CHECK(file.keyring.seal(kWang, kCustomerName, "王").error() == SealError::Forgotten);
    CHECK(file.keyring.open(kCustomerName, li).value() == "李");
}

TEST_CASE("a new key under a forgotten party's id does not bring the party back", "[seal]") {
    SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    file.partyKeys[kWang] = *file.keyring.makePartyKey(kWang);
    CHECK(failureOf(file.keyring.open(kCustomerName, sealed)) == SealError::Damaged);
}

TEST_CASE("a party's key stored under another party is damaged", "[seal]") {
    SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    std::swap(file.partyKeys[kWang], file.partyKeys[kLi]);
    CHECK(failureOf(file.keyring.open(kCustomerName, sealed)) == SealError::Damaged);
}

TEST_CASE("a locked keyring neither seals, opens nor hands out keys", "[keyring]") {
    SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    file.keyring.lock();

    CHECK_FALSE(file.keyring.isUnlocked());
    CHECK(failureOf(file.keyring.open(kCustomerName, sealed)) == SealError::Locked);
    CHECK(file.keyring.seal(kWang, kCustomerName, "王").error() == SealError::Locked);
    CHECK(file.keyring.makePartyKey(kLi).error() == SealError::Locked);
    CHECK(file.keyring.wrapDataKey(kAnna, SecretKey::random()).error() == SealError::Locked);
    CHECK(file.keyring.signingKey() == nullptr);
    CHECK_FALSE(file.keyring.draftKey(kAnna));
}

TEST_CASE("two accounts open the same data", "[keyring]") {
    SealedFile file;
    const auto sealed = *file.keyring.seal(kWang, kCustomerName, "王");
    const auto signer = file.keyring.signingKey()->publicKey();
    const auto annasKey = SecretKey::random();
    const auto bosKey = SecretKey::random();
    const auto annas = *file.keyring.wrapDataKey(kAnna, annasKey);
    const auto bos = *file.keyring.wrapDataKey(kBo, bosKey);
    CHECK(annas != bos);

    const auto person = GENERATE(kAnna, kBo);
    file.keyring.lock();
    REQUIRE(file.keyring.unlock(person, person == kAnna ? annasKey : bosKey, person == kAnna ? annas : bos));
    CHECK(file.keyring.open(kCustomerName, sealed).value() == "王");
    CHECK(file.keyring.signingKey()->publicKey() == signer);
}

TEST_CASE("a wrapped data key opens only for its person and its wrapping key", "[keyring]") {
    SealedFile file;
    const auto key = SecretKey::random();
    auto wrapped = *file.keyring.wrapDataKey(kAnna, key);
    file.keyring.lock();

    CHECK(file.keyring.unlock(kBo, key, wrapped).error() == SealError::Damaged);
    CHECK(file.keyring.unlock(kAnna, SecretKey::random(), wrapped).error() == SealError::Damaged);
    CHECK(file.keyring.unlock(kAnna, key, {}).error() == SealError::Damaged);
    wrapped.back() ^= 1U;
    CHECK(file.keyring.unlock(kAnna, key, wrapped).error() == SealError::Damaged);
    CHECK_FALSE(file.keyring.isUnlocked());
}

TEST_CASE("a sealed text of another data file does not open", "[seal]") {
    const SealedFile one;
    SealedFile other;
    const auto sealed = *one.keyring.seal(kWang, kCustomerName, "王");
    CHECK(failureOf(other.keyring.open(kCustomerName, sealed)) == SealError::Damaged);
    other.partyKeys = one.partyKeys;
    CHECK(failureOf(other.keyring.open(kCustomerName, sealed)) == SealError::Damaged);
}

TEST_CASE("each person has one draft key, different from the others'", "[keyring]") {
    const SealedFile file;
    const auto annas = *file.keyring.draftKey(kAnna);
    CHECK(std::ranges::equal(annas.view(), file.keyring.draftKey(kAnna)->view()));
    CHECK_FALSE(std::ranges::equal(annas.view(), file.keyring.draftKey(kBo)->view()));
}
