// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse {

/// Holds the product of any two 64-bit numbers.
__extension__ using Wide = __int128;

} // namespace recourse
