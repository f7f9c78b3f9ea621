// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"

namespace recourse {

/// The inspection report of returned goods with its head, spans, ticks and opinions (the firm's form F-01), filled in.
[[nodiscard]] GridDocument inspectionSheet();

/// A register of complaints: a head over numbered rows "001", "002", …
[[nodiscard]] GridDocument registerSheet(int rows);

/// One cell, 150 mm wide, and nothing around it.
[[nodiscard]] GridDocument oneCellSheet(const GridCell& cell);

} // namespace recourse
