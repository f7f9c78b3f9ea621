// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/bundled.h"

#include "domain/calendar/workday_list.h"
#include "persistence/procedures/general_parts.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/procedure_writer.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

// Resources of a static library are linked in only when something asks for them; this may not stand in a namespace.
static void registerBundledFiles() {
    Q_INIT_RESOURCE(bundled);
}

namespace recourse {

namespace {

std::chrono::seconds offsetOf(const QTimeZone& zone, const QDateTime& at) {
    return std::chrono::seconds(zone.offsetFromUtc(at));
}

} // namespace

std::string bundledFile(const QString& path) {
    registerBundledFiles();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string completeDocument(std::string_view document) {
    return withGeneralParts(document, bundledFile(QStringLiteral(":/lists/general.json")));
}

std::vector<BundledProcedure> bundledProcedures() {
    registerBundledFiles();
    std::vector<BundledProcedure> found;
    const QDir folder(QStringLiteral(":/procedures"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (auto procedure = readProcedure(completeDocument(bundledFile(folder.filePath(name))))) {
            std::string document = writeProcedure(*procedure);
            found.push_back({std::make_shared<const Procedure>(*std::move(procedure)), std::move(document)});
        }
    }
    return found;
}

CalendarData bundledCalendar() {
    CalendarData data;
    if (auto list = parseWorkdays(bundledFile(QStringLiteral(":/calendars/china.csv")))) {
        data.national = list->days;
        data.years = list->years;
    }
    data.revision = 1;
    return data;
}

OfficeZone officeZone(const QByteArray& ianaName) {
    const QTimeZone zone(ianaName);
    if (!zone.isValid())
        return OfficeZone();
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<OfficeZone::Change> changes;
    for (const QTimeZone::OffsetData& change : zone.transitions(first, last))
        changes.push_back({Instant(std::chrono::seconds(change.atUtc.toSecsSinceEpoch())),
                           std::chrono::seconds(change.offsetFromUtc)});
    return OfficeZone(offsetOf(zone, first), std::move(changes));
}

QByteArray officeZoneName() {
    const QByteArray own = QTimeZone::systemTimeZoneId();
    return own.contains('/') && !own.startsWith("Etc/") ? own : QByteArrayLiteral("Asia/Shanghai");
}

} // namespace recourse
