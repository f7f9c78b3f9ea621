// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/procedure/document_fault.h"
#include "domain/procedure/procedure.h"
#include "support/result.h"

#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

namespace recourse {

/// A file that comes with the program, by its place (":/calendars/china.csv"); empty if there is none.
[[nodiscard]] std::string bundledFile(const QString& path);

/// The general parts of rule documents (resources/lists/general.json).
[[nodiscard]] std::string generalParts();
/// A rule document, with the general parts for what it leaves out.
[[nodiscard]] Result<Procedure, std::vector<DocumentFault>> readWithGeneralParts(std::string_view document);

/// The codes of the presets, in their order.
[[nodiscard]] std::vector<std::string> presetCodes();
/// The preset of that code, or null. They are checked when the program is built, so all of them can be read.
[[nodiscard]] std::shared_ptr<const Procedure> findPreset(std::string_view code);

/// Mainland China, the years whose lists come with the program.
[[nodiscard]] CalendarData bundledCalendar();

/// The zone of that name ("Asia/Shanghai") as a table from 1970 to 2100; the office's own until a data file says
/// otherwise.
[[nodiscard]] OfficeZone officeZone(const QByteArray& ianaName);

/// The zone that a new data file begins with: the computer's own if it is a zone with an offset of its own, China's
/// otherwise, because a computer without a time zone says UTC.
[[nodiscard]] QByteArray officeZoneName();

} // namespace recourse
