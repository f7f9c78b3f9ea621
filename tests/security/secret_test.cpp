// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secret.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>
#include <new>
#include <type_traits>
#include <vector>

using namespace recourse;

static_assert(!std::is_copy_constructible_v<SecretKey> && std::is_nothrow_move_constructible_v<SecretKey>);
static_assert(!std::is_copy_constructible_v<PassingKey> && !std::is_move_constructible_v<PassingKey>);

TEST_CASE("random keys differ and a new key is all zero", "[secret]") {
    CHECK_FALSE(std::ranges::equal(SecretKey::random().view(), SecretKey::random().view()));
    CHECK(std::ranges::all_of(SecretKey().view(), [](auto byte) { return byte == 0; }));
}

TEST_CASE("a moved key keeps its bytes", "[secret]") {
    auto key = SecretKey::random();
    const std::vector<std::uint8_t> bytes(key.view().begin(), key.view().end());
    const auto moved = std::move(key);
    CHECK(std::ranges::equal(moved.view(), bytes));
}

TEST_CASE("a passing key leaves nothing behind", "[secret]") {
    alignas(PassingKey) unsigned char place[sizeof(PassingKey)];
    auto* key = new (place) PassingKey;
    std::ranges::fill(key->writable(), std::uint8_t{0xAB});
    key->~PassingKey();
    CHECK(std::ranges::none_of(place, [](auto byte) { return byte == 0xAB; }));
}
