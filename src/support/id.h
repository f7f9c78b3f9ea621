// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace recourse {

/// Identifies one record of the kind Tag: a time-ordered positive 63-bit number. There is no "invalid id"; absence is
/// std::optional.
template <class Tag>
class Id {
public:
    explicit constexpr Id(std::int64_t value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value;
};

} // namespace recourse
