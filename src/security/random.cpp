// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/random.h"

#include <cstdlib>
#include <sodium.h>

namespace recourse {

void startSodium() noexcept {
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
}

void fillRandom(std::span<std::uint8_t> bytes) noexcept {
    startSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace recourse
