// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace recourse {

/// A calendar day of the office.
using Day = std::chrono::sys_days;

/// An instant, UTC, to the second.
using Instant = std::chrono::sys_seconds;

} // namespace recourse
