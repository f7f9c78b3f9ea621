// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/office_writer.h"

#include "persistence/events/event_log.h"
#include "persistence/office/calendar_json.h"
#include "persistence/office/office_tables.h"
#include "persistence/procedures/procedure_reader.h"
#include "support/text.h"

namespace recourse {

namespace {

std::int64_t secondsOf(Instant instant) {
    return instant.time_since_epoch().count();
}
std::int64_t daysOf(Day day) {
    return day.time_since_epoch().count();
}

} // namespace

void OfficeWriter::write(std::string_view table, std::vector<SqlValue> values) {
    const WrittenRow row = writeOfficeRow(m_file.connection(), officeTable(table), std::move(values));
    m_written.push_back({std::string(table), row.id, rowDigest(m_file.evidence(), row)});
}

void OfficeWriter::writeFirm(const FirmSettings& firm) {
    write("firm", {std::int64_t{1}, firm.company, std::int64_t{firm.sandbox}, firm.zoneName,
                   std::int64_t{firm.zone.firstOffset().count()}, secondsOf(firm.createdAt)});
    for (const OfficeZone::Change& change : firm.zone.changes())
        write("zone_change", {secondsOf(change.at), std::int64_t{change.offset.count()}});
}

void OfficeWriter::addCalendar(CalendarData calendar) {
    Statement last(m_file.connection(), "SELECT coalesce(max(id), 0) FROM calendar_revision");
    calendar.revision = last.next() ? last.integer(0) + 1 : 1;
    if (!WorkCalendar::from(calendar))
        throw SqlError(StorageError::Kind::Failed, "the calendar has faults");
    write("calendar_revision", {calendar.revision, calendarText(calendar)});
}

void OfficeWriter::addProcedure(const std::string& document) {
    const auto procedure = readProcedure(document);
    if (!procedure)
        throw SqlError(StorageError::Kind::Failed, "the procedure has faults");
    write("procedure_revision", {m_ids.next(), procedure->code, procedure->revision, document});
}

void OfficeWriter::writePerson(const Person& person) {
    write("person", {person.id.value(), person.name, normalisedKey(person.name), person.department,
                     join(person.roles, ","), std::int64_t{person.active}});
}

void OfficeWriter::setCredential(PersonId person, const Credential& credential) {
    write("account", {person.value(), credential.passwordHash, credential.wrappedDataKey});
}

void OfficeWriter::addSubstitution(const Substitution& substitution) {
    write("substitution", {m_ids.next(), substitution.absent.value(), substitution.substitute.value(),
                           daysOf(substitution.from), daysOf(substitution.to), join(substitution.subjects, ",")});
}

void OfficeWriter::record(const EventHead& head) {
    appendEvent(m_file.connection(), m_file.evidence(), {0, CaseId(0), head, payloadText({{}, std::move(m_written)})});
    m_written.clear();
}

} // namespace recourse
