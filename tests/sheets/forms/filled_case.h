// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_source.h"

#include <string_view>

namespace recourse {

/// A firm in China and a case of it in which every record of the printed sheets is filled. The print is of 10 December
/// 2026, 09:30, by 林静.
struct FilledCase {
    FilledCase();

    [[nodiscard]] SheetSource source(const Texts& texts) const;
    [[nodiscard]] Texts texts(Language language) const { return {language, zone}; }

    Procedure procedure;
    CaseFile file;
    OfficeZone zone = OfficeZone::fixed(std::chrono::hours(8));
};

/// Office time of a day of 2026: "11-20 09:12".
[[nodiscard]] Instant officeTime(std::string_view text);
[[nodiscard]] Day dayOf2026(unsigned month, unsigned day);

inline constexpr RowId kNoticeRow{20};
inline constexpr RowId kSampledReport{30};
inline constexpr RowId kFullReport{31};
inline constexpr RowId kEightDRow{40};

} // namespace recourse
