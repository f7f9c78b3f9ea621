// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse {

/// Sheets are measured in this unit whatever they are drawn on, so that every device breaks pages alike.
inline constexpr int kSheetUnitsPerInch = 600;

[[nodiscard]] constexpr double fromMm(double mm) {
    return mm * kSheetUnitsPerInch / 25.4;
}

} // namespace recourse
