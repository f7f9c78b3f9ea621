// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/sql_office_store.h"

#include "persistence/data_file.h"
#include "persistence/office/calendar_json.h"
#include "persistence/office/stored_people.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/sql/transaction.h"

namespace recourse {

namespace {

std::int64_t lastOfficeEvent(Connection& connection) {
    Statement last(connection, "SELECT coalesce(max(seq), 0) FROM event WHERE case_id = 0");
    return last.next() ? last.integer(0) : 0;
}

} // namespace

Stored<std::shared_ptr<const Office>> SqlOfficeStore::office() {
    return guarded([this] {
        const Transaction snapshot(m_file.connection(), Transaction::Purpose::Read);
        const std::int64_t lastEvent = lastOfficeEvent(m_file.connection());
        if (lastEvent != m_lastEvent)
            m_office = read();
        m_lastEvent = lastEvent;
        return m_office;
    });
}

std::shared_ptr<const Office> SqlOfficeStore::read() {
    auto office = std::make_shared<Office>();
    Statement firm(m_file.connection(), "SELECT company, sandbox FROM firm");
    if (!firm.next())
        throw SqlError(StorageError::Kind::Corrupt, "the firm is missing");
    office->company = firm.text(0);
    office->sandbox = firm.integer(1) != 0;
    office->zone = m_file.zone();
    readCalendars();
    office->calendars = m_calendars;
    if (m_calendar != nullptr)
        office->calendar = *m_calendar;
    office->people = readPeople(m_file);
    office->procedures = readProcedures();
    return office;
}

void SqlOfficeStore::readCalendars() {
    Statement rows(m_file.connection(), "SELECT content FROM calendar_revision WHERE id > ? ORDER BY id");
    rows.bind(m_calendar != nullptr ? m_calendar->revision() : 0);
    while (rows.next()) {
        auto calendar = WorkCalendar::from(parseCalendar(rows.text(0)));
        if (!calendar)
            throw SqlError(StorageError::Kind::Corrupt, "the calendar has faults");
        m_calendar = std::make_shared<const WorkCalendar>(std::move(calendar).value());
        m_calendars.add(m_calendar);
    }
}

std::vector<std::shared_ptr<const Procedure>> SqlOfficeStore::readProcedures() {
    std::vector<std::shared_ptr<const Procedure>> procedures;
    Statement rows(m_file.connection(),
                   "SELECT id, content FROM procedure_revision AS p ORDER BY "
                   "(SELECT MIN(id) FROM procedure_revision AS f WHERE f.code = p.code), revision");
    while (rows.next()) {
        std::shared_ptr<const Procedure>& known = m_procedures[rows.integer(0)];
        if (known == nullptr) {
            auto procedure = readProcedure(rows.text(1));
            if (!procedure)
                throw SqlError(StorageError::Kind::Corrupt, "a procedure has faults");
            known = std::make_shared<const Procedure>(std::move(procedure).value());
        }
        procedures.push_back(known);
    }
    return procedures;
}

Stored<std::vector<std::string>> accountNames(DataFile& file) {
    return guarded([&file] {
        std::vector<std::string> names;
        Statement read(file.connection(),
                       "SELECT p.name FROM person p JOIN account a ON a.id = p.id WHERE p.active = 1 ORDER BY p.id");
        while (read.next())
            names.push_back(read.text(0));
        return names;
    });
}

} // namespace recourse
