// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace recourse {

/// Colours that say something, readable (4.5 : 1 and more) on light and on dark windows. Always with a word and an
/// icon.
[[nodiscard]] QColor lateTone(const QPalette& palette);
[[nodiscard]] QColor soonTone(const QPalette& palette);
[[nodiscard]] QColor doneTone(const QPalette& palette);
/// For what is said beside the matter itself: hints, what was understood.
[[nodiscard]] QColor quietTone(const QPalette& palette);
/// For lines between groups.
[[nodiscard]] QColor ruleTone(const QPalette& palette);

} // namespace recourse
