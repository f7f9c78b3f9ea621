// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

enum class SheetFaultKind {
    FontMissing, ///< detail: the family
    GridBroken,  ///< the document does not make a grid; detail: where, for the maker of the form
    NotWritten,  ///< detail: what the system says
};

/// Why a sheet could not be made.
struct SheetFault {
    SheetFaultKind kind = SheetFaultKind::GridBroken;
    QString detail;
};

} // namespace recourse
