// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/procedure_reader.h"

#include "persistence/procedures/general_parts.h"
#include "persistence/procedures/object_reader.h"
#include "persistence/procedures/procedure_check.h"
#include "persistence/procedures/procedure_shape.h"

namespace recourse {

Result<Procedure, std::vector<DocumentFault>> readProcedure(std::string_view json, std::string_view general) {
    DocumentFaults faults;
    std::optional<nlohmann::json> document = parseDocument(json, faults);
    if (!document)
        return Error{std::move(faults)};
    if (!general.empty())
        addGeneralParts(*document, nlohmann::json::parse(general));
    Procedure procedure;
    ObjectReader reader(*document, "", faults);
    if (document->is_object()) {
        shape(reader, procedure);
        reader.refuseUnknown();
        checkProcedure(procedure, faults);
    }
    if (!faults.empty())
        return Error{std::move(faults)};
    return procedure;
}

} // namespace recourse
