// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// Goes through the real windows on a demonstration file of its own and leaves numbered pictures of them in both
/// languages in the folder. False, with a message on standard error, if a file or picture could not be made.
[[nodiscard]] bool takeTour(const QString& folder);

} // namespace recourse
