// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"

namespace recourse {

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A time that stands, for rehearsals; whoever holds it may move it on.
class RehearsalClock final : public Clock {
public:
    explicit RehearsalClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// Milliseconds since 1970, UTC: what ids are made of.
[[nodiscard]] std::int64_t millisecondsNow();

} // namespace recourse
