// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/sources.h"

#include <atomic>
#include <functional>

namespace recourse {

/// Ids of 41 bits of milliseconds since 2020 (until 2089) followed by 22 random bits. Within a process they rise even
/// when the clock steps back; two processes meet with one chance in four million when they ask in the same millisecond.
/// May be asked from several threads if the clock may.
class TimeOrderedIds final : public IdSource {
public:
    /// The clock gives milliseconds since 1970, UTC.
    explicit TimeOrderedIds(std::function<std::int64_t()> clock);
    [[nodiscard]] std::int64_t next() override;

private:
    std::function<std::int64_t()> m_clock;
    std::atomic<std::int64_t> m_last = 0;
};

} // namespace recourse
