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

const Procedure* Office::procedureInForce(std::string_view code, Day day) const {
    const Procedure* newest = nullptr;
    for (const auto& procedure : procedures) {
        if (procedure->code == code && procedure->inForceFrom <= day)
            newest = procedure.get();
    }
    return newest;
}

const Procedure* Office::newerRevision(const Procedure& revision, Day day) const {
    const Procedure* found = procedureInForce(revision.code, day);
    return found != nullptr && found->revision > revision.revision ? found : nullptr;
}

std::vector<const Procedure*> Office::proceduresInForce(Day day) const {
    std::vector<const Procedure*> found;
    for (const auto& procedure : procedures) {
        if (procedureInForce(procedure->code, day) == procedure.get())
            found.push_back(procedure.get());
    }
    return found;
}

Sentence Office::whyNotInForce(std::string_view code) const {
    const Procedure* first = nullptr;
    for (const auto& procedure : procedures) {
        if (procedure->code == code && (first == nullptr || procedure->inForceFrom < first->inForceFrom))
            first = procedure.get();
    }
    if (first == nullptr)
        return {"refused.no-such-procedure", {}};
    return {"refused.not-in-force", {first->title, first->inForceFrom}};
}

} // namespace recourse
