// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secret.h"

#include "security/random.h"

#include <algorithm>
#include <new>
#include <sodium.h>

namespace recourse {

namespace {

std::uint8_t* guardedBytes(std::size_t size) {
    startSodium();
    auto* bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (bytes == nullptr)
        throw std::bad_alloc();
    std::fill_n(bytes, size, std::uint8_t{0});
    return bytes;
}

} // namespace

void SecretKey::Wipe::operator()(std::uint8_t* bytes) const noexcept {
    sodium_free(bytes);
}

SecretKey SecretKey::random() {
    SecretKey key;
    fillRandom(key.writable());
    return key;
}

SecretKey::SecretKey() : m_bytes(guardedBytes(KeyView::extent)) {}

KeyView SecretKey::view() const {
    return KeyView(m_bytes.get(), KeyView::extent);
}

std::span<std::uint8_t, 32> SecretKey::writable() {
    return std::span<std::uint8_t, 32>(m_bytes.get(), 32);
}

PassingKey::~PassingKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

} // namespace recourse
