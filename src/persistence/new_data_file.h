// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/protection.h"
#include "application/ports/storage_error.h"
#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/casefile/sources.h"

namespace recourse {

/// What a new data file begins with.
struct CreateOptions {
    std::string company;
    std::vector<std::string> procedures; ///< rule documents
    CalendarData calendar;
    std::string zoneName; ///< "Asia/Shanghai"
    OfficeZone zone;
    std::string personName; ///< of the first account
    std::vector<std::string> roles;
    std::string password;
    bool sandbox = false;
    Instant createdAt{};
};

/// Makes a data file with everything in it and its first account. The file appears whole or not at all; what is there
/// already is left alone (Exists).
[[nodiscard]] Stored<Done> createDataFile(const std::string& path, const CreateOptions& options,
                                          const MakeProtection& makeProtection, IdSource& ids);

} // namespace recourse
