// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/procedure/procedure.h"

#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

namespace recourse {

/// A procedure that comes with the program, with the document it is read from.
struct BundledProcedure {
    std::shared_ptr<const Procedure> procedure;
    std::string document;
};

/// A file that comes with the program, by its place (":/calendars/china.csv"); empty if there is none.
[[nodiscard]] std::string bundledFile(const QString& path);

/// A rule document with the general parts for what it leaves out (general_parts.h).
[[nodiscard]] std::string completeDocument(std::string_view document);

/// Every preset, by code. They are checked when the program is built, so all of them can be read.
[[nodiscard]] std::vector<BundledProcedure> bundledProcedures();

/// Mainland China, the years whose lists come with the program.
[[nodiscard]] CalendarData bundledCalendar();

/// The zone of that name ("Asia/Shanghai") as a table from 1970 to 2100; the office's own until a data file says
/// otherwise.
[[nodiscard]] OfficeZone officeZone(const QByteArray& ianaName);

/// The zone that a new data file begins with: the computer's own if it is a zone with an offset of its own, China's
/// otherwise, because a computer without a time zone says UTC.
[[nodiscard]] QByteArray officeZoneName();

} // namespace recourse
