// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// Plays the main job through the real windows, on a rehearsal file of its own, and leaves in the folder numbered
/// pictures of every form in both languages and the printed sheets. False, with a message on standard error, if a step
/// was refused or a file could not be made.
[[nodiscard]] bool takeTour(const QString& folder);

} // namespace recourse
