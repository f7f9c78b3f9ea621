// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/time_ordered_ids.h"

#include "security/random.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace recourse {

namespace {

constexpr int kRandomIdBits = 22;
constexpr std::int64_t kLastIdMillisecond = (std::int64_t{1} << 41) - 1;
constexpr auto kIdEpoch = std::chrono::sys_days(std::chrono::year{2020} / 1 / 1);
constexpr std::int64_t kIdEpochMilliseconds = std::chrono::milliseconds(kIdEpoch.time_since_epoch()).count();

std::int64_t randomIdBits() {
    std::uint8_t bytes[4];
    fillRandom(bytes);
    std::uint32_t bits = 0;
    std::memcpy(&bits, bytes, sizeof bits);
    return bits >> (32 - kRandomIdBits);
}

} // namespace

TimeOrderedIds::TimeOrderedIds(std::function<std::int64_t()> clock) : m_clock(std::move(clock)) {}

std::int64_t TimeOrderedIds::next() {
    const auto millisecond = std::clamp<std::int64_t>(m_clock() - kIdEpochMilliseconds, 0, kLastIdMillisecond);
    const auto fresh = millisecond << kRandomIdBits | randomIdBits();
    auto last = m_last.load();
    auto id = std::max(fresh, last + 1);
    while (!m_last.compare_exchange_weak(last, id))
        id = std::max(fresh, last + 1);
    return id;
}

} // namespace recourse
