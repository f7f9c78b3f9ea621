// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/bundled.h"

#include "domain/calendar/workday_list.h"
#include "persistence/procedures/procedure_reader.h"

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

std::string generalParts() {
    return bundledFile(QStringLiteral(":/lists/general.json"));
}

Result<Procedure, std::vector<DocumentFault>> readWithGeneralParts(std::string_view document) {
    return readProcedure(document, generalParts());
}

std::vector<std::string> presetCodes() {
    registerBundledFiles();
    std::vector<std::string> codes;
    const QDir folder(QStringLiteral(":/procedures"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        codes.push_back(name.section(u'.', 0, 0).toStdString());
    return codes;
}

std::shared_ptr<const Procedure> findPreset(std::string_view code) {
    const QString name = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    auto procedure = readWithGeneralParts(bundledFile(QStringLiteral(":/procedures/%1.json").arg(name)));
    return procedure ? std::make_shared<const Procedure>(*std::move(procedure)) : nullptr;
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
