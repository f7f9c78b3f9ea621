// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace recourse {

/// The line drawing of that freedesktop name that comes with the program, in the colour of the text on light and on
/// dark desktops; for other names the one of the desktop's theme.
[[nodiscard]] QIcon icon(const QString& name);

/// The program's own drawing of that name in that colour, for signs that carry a meaning.
[[nodiscard]] QPixmap sign(const QString& name, const QColor& color, int side, qreal pixelRatio);

} // namespace recourse
