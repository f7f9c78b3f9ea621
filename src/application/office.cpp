// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/office.h"

namespace recourse {

const Procedure* Office::findProcedure(std::string_view code, std::int64_t revision) const {
    const Procedure* newest = nullptr;
    for (const auto& procedure : procedures) {
        if (procedure->code != code)
            continue;
        if (procedure->revision == revision)
            return procedure.get();
        newest = procedure.get();
    }
    return revision == 0 ? newest : nullptr;
}

} // namespace recourse
