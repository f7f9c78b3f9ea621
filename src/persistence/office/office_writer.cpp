// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/office_writer.h"

#include "persistence/events/event_log.h"
#include "persistence/office/calendar_json.h"
#include "persistence/office/office_tables.h"
#include "persistence/parties/filed_party.h"
#include "persistence/procedures/procedure_reader.h"
#include "support/text.h"

#include <algorithm>

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
    vouchFor(writeOfficeRow(m_file.connection(), officeTable(table), std::move(values)));
}

void OfficeWriter::vouchFor(const WrittenRow& row) {
    m_written.push_back({std::string(row.table), row.id, rowDigest(m_file.evidence(), row)});
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

void OfficeWriter::writeSubstitution(const Substitution& substitution) {
    const std::int64_t id = substitution.id == RowId(0) ? m_ids.next() : substitution.id.value();
    write("substitution", {id, substitution.absent.value(), substitution.substitute.value(), daysOf(substitution.from),
                           daysOf(substitution.to), join(substitution.subjects, ",")});
}

PartyId OfficeWriter::partyNamed(const std::string& name) {
    m_file.refreshDirectory();
    if (const std::optional<PartyId> known = m_file.directory().find(name))
        return *known;
    const PartyId made(m_ids.next());
    vouchFor(fileParty(m_file, made, name));
    return made;
}

void OfficeWriter::addInterest(const Interest& interest) {
    const std::int64_t id = m_ids.next();
    SqlValue party;
    SqlValue what;
    PartyKeyId key(id);
    if (interest.in == "customer") {
        const PartyId customer = partyNamed(interest.name);
        party = customer.value();
        key = PartyKeyId(customer.value()); // who forgets the customer forgets what was said of him
    } else {
        what = interest.name;
    }
    Bytes why = m_file.personal().seal(key, {"interest", "why", id}, interest.why);
    write("interest", {id, interest.person.value(), interest.in, std::move(party), std::move(what), std::move(why),
                       daysOf(interest.from), SqlValue()});
}

void OfficeWriter::withdrawInterest(RowId interest, Day on) {
    const std::vector<WrittenRow> stored = storedOfficeRows(m_file.connection(), officeTable("interest"));
    const auto row = std::find_if(stored.begin(), stored.end(),
                                  [interest](const WrittenRow& one) { return one.id == interest.value(); });
    std::vector<SqlValue> values = row->values;
    values.back() = daysOf(on);
    write("interest", std::move(values));
}

void OfficeWriter::record(const EventHead& head) {
    appendEvent(m_file.connection(), m_file.evidence(), {0, CaseId(0), head, payloadText({{}, std::move(m_written)})});
    m_written.clear();
}

} // namespace recourse
