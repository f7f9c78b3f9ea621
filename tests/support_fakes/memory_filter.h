// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "domain/calendar/office_zone.h"

namespace recourse {

[[nodiscard]] bool lets(const Filter& filter, const ListRow& row, const OfficeZone& zone, Instant now);
/// What a list is sorted by; empty values come first.
[[nodiscard]] Cell sortValue(SortColumn column, const ListRow& row);
/// By value, then id: as a page key orders rows.
[[nodiscard]] bool comesBefore(const PageKey& a, const PageKey& b);

} // namespace recourse
