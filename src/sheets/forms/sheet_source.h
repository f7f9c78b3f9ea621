// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/casefile/case_file.h"
#include "domain/procedure/procedure.h"
#include "texts/texts.h"

#include <QString>

namespace recourse {

/// What every sheet of a print has in common. The references outlive the making of the sheet.
struct SheetPrint {
    const Procedure& procedure;
    const Texts& texts; ///< in the language of the sheet
    const OfficeZone& zone;
    QString company;
    QString printedBy;
    Instant printedAt;
};

/// The case a sheet is filled from. A sheet says nothing that does not stand in it.
struct SheetSource {
    const CaseFile& file;
    SheetPrint print;
};

} // namespace recourse
