// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_layout.h"

class QPainter;

namespace recourse {

/// Draws a page in its true size for the device, with the top left corner of the paper at the painter's origin. Scale
/// the painter before to zoom. Pages count from 0.
void paintPage(QPainter& painter, const GridLayout& layout, int page);

} // namespace recourse
