// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/cases/sql_case_transaction.h"

#include "persistence/cases/list_row.h"
#include "persistence/events/event_log.h"
#include "persistence/events/event_payload.h"
#include "persistence/parties/filed_party.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

/// Which extra fields are personal only the procedure knows.
void markPersonal(std::vector<Change>& changes, const std::vector<std::string>& personalExtra) {
    for (Change& change : changes) {
        if (change.table == "extra")
            change.personal = std::find(personalExtra.begin(), personalExtra.end(), change.key) != personalExtra.end();
    }
}

} // namespace

std::optional<LoadedCase> loadCase(DataFile& file, CaseId id) {
    Statement find(file.connection(), "SELECT version FROM case_row WHERE id = ?");
    if (!find.bind(id).next())
        return std::nullopt;
    std::optional<CaseFile> loaded = CaseRecords(file.connection(), file.seal()).load(id);
    if (!loaded)
        throw SqlError(StorageError::Kind::Corrupt, "case without its complaint: " + std::to_string(id.value()));
    return LoadedCase{std::move(*loaded), find.integer(0)};
}

SqlCaseTransaction::SqlCaseTransaction(DataFile& file, IdSource& ids)
    : m_file(file)
    , m_ids(ids)
    , m_transaction(file.connection())
    , m_serials(file.connection(), m_failure)
    , m_earlier(file.connection(), m_failure) {
    m_file.refreshDirectory();
}

Stored<std::optional<LoadedCase>> SqlCaseTransaction::load(CaseId id) {
    return guarded([&] { return loadCase(m_file, id); });
}

Stored<std::optional<CaseId>> SqlCaseTransaction::doneBefore(std::int64_t commandId) {
    return guarded([&]() -> std::optional<CaseId> {
        Statement find(m_file.connection(), "SELECT case_id FROM event WHERE command_id = ?");
        if (!find.bind(commandId).next())
            return std::nullopt;
        return CaseId(find.integer(0));
    });
}

Stored<PartyId> SqlCaseTransaction::partyNamed(const std::string& name) {
    return guarded([&] { return findOrAddParty(name); });
}

PartyId SqlCaseTransaction::findOrAddParty(const std::string& name) {
    if (const std::optional<PartyId> known = m_file.directory().find(name))
        return *known;
    const auto [entry, isNew] = m_newParties.try_emplace(normalisedKey(name), PartyId(0));
    if (isNew) {
        entry->second = PartyId(m_ids.next());
        m_unfiled.push_back({entry->second, name});
    }
    return entry->second;
}

void SqlCaseTransaction::checkVersion(const CaseChange& change) {
    Statement find(m_file.connection(), "SELECT version FROM case_row WHERE id = ?");
    const std::int64_t stored = find.bind(change.after.complaint.id).next() ? find.integer(0) : 0;
    if (stored != change.version)
        throw SqlError(StorageError::Kind::Failed,
                       "version " + std::to_string(stored) + " is stored, not " + std::to_string(change.version));
}

void SqlCaseTransaction::saveCase(const CaseChange& change) {
    checkVersion(change);
    const CaseKeys keys(change.after.complaint);
    CaseRecords records(m_file.connection(), m_file.seal());
    std::vector<WrittenRow> rows =
        records.save(change.before != nullptr ? imageOf(*change.before, change.personalExtra) : CaseImage{},
                     imageOf(change.after, change.personalExtra), keys);
    for (const NewParty& party : m_unfiled)
        rows.push_back(fileParty(m_file, party.id, party.name));
    m_unfiled.clear();

    ListRowWriter list(m_file.connection());
    list.write(change.summary, m_file.zone().dayOf(change.summary.receivedAt), change.version + 1);
    list.writeProblems(change.after.complaint.id, change.problems);

    EventPayload payload{change.changes, {}};
    markPersonal(payload.changes, change.personalExtra);
    sealChanges(payload.changes, m_file.personal(),
                change.before != nullptr ? CaseKeys(change.before->complaint) : keys, keys);
    for (const WrittenRow& row : rows)
        payload.rows.push_back({std::string(row.table), row.id, rowDigest(m_file.evidence(), row)});
    appendEvent(m_file.connection(), m_file.evidence(),
                {0, change.after.complaint.id, change.event, payloadText(payload)});
}

Stored<Done> SqlCaseTransaction::save(const CaseChange& change) {
    Stored<Done> saved = guarded([&] { saveCase(change); });
    if (!saved && !m_failure)
        m_failure = saved.error(); // half a save must not be committed
    return saved;
}

Stored<Done> SqlCaseTransaction::commit() {
    if (m_failure)
        return Error{*m_failure};
    return guarded([this] { m_transaction.commit(); });
}

} // namespace recourse
