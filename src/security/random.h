// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace recourse {

/// Makes libsodium ready, which random numbers and guarded memory need; ends the program when the system has no source
/// of random numbers. Cheap after the first call.
void startSodium() noexcept;

/// Fit for keys.
void fillRandom(std::span<std::uint8_t> bytes) noexcept;

} // namespace recourse
