// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "domain/calendar/work_calendar.h"
#include "persistence/data_file.h"
#include "persistence/events/event_payload.h"

namespace recourse {

/// The firm itself, with the zone of its office.
struct FirmSettings {
    std::string company;
    bool sandbox = false;
    std::string zoneName;
    OfficeZone zone;
    Instant createdAt{};
};

/// Writes what the firm sets up; only inside a transaction that ends with record(). Revisions of calendars and
/// procedures are added, never changed. Throws SqlError.
class OfficeWriter {
public:
    OfficeWriter(DataFile& file, IdSource& ids) : m_file(file), m_ids(ids) {}

    void writeFirm(const FirmSettings& firm);
    /// As the next revision, whatever number the data carry. Failed if the calendar has faults.
    void addCalendar(CalendarData calendar);
    /// Failed if the document has faults or its revision is there already.
    void addProcedure(const std::string& document);
    /// New, or in place of the person with that id.
    void writePerson(const Person& person);
    void setCredential(PersonId person, const Credential& credential);
    /// New with id 0, else in place of the one with that id.
    void writeSubstitution(const Substitution& substitution);
    /// A customer who is not known yet becomes a provisional one.
    void addInterest(const Interest& interest);
    /// Precondition: it is stored.
    void withdrawInterest(RowId interest, Day on);

    /// The event that vouches for all that was written.
    void record(const EventHead& head);

private:
    void write(std::string_view table, std::vector<SqlValue> values);
    void vouchFor(const WrittenRow& row);
    PartyId partyNamed(const std::string& name);

    DataFile& m_file;
    IdSource& m_ids;
    std::vector<RowDigest> m_written;
};

} // namespace recourse
