// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/events/audit_verifier.h"

#include "persistence/data_file.h"
#include "persistence/events/event_log.h"
#include "persistence/events/event_payload.h"
#include "persistence/office/office_tables.h"
#include "persistence/sql/transaction.h"

#include <algorithm>
#include <map>
#include <set>

namespace recourse {

namespace {

using Fault = std::optional<AuditFault>;

template <class Array>
bool copyInto(Array& array, const Bytes& bytes) {
    if (bytes.size() != array.size())
        return false;
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return true;
}

/// The digests that events give for rows, the last one for each.
class KnownDigests {
public:
    void learn(const std::vector<RowDigest>& rows) {
        for (const RowDigest& row : rows) {
            if (row.digest)
                m_digests[{row.table, row.id}] = *row.digest;
            else
                m_digests.erase({row.table, row.id});
        }
    }

    /// Each row is asked for once; what is then left is missing in the file.
    Fault compare(const TamperEvidence& evidence, const WrittenRow& row, std::int64_t caseId) {
        const auto known = m_digests.find({std::string(row.table), row.id});
        if (known == m_digests.end())
            return AuditFault{AuditFault::Kind::RowUnknown, 0, std::string(row.table), row.id, caseId};
        const bool same = known->second == rowDigest(evidence, row);
        m_digests.erase(known);
        if (same)
            return {};
        return AuditFault{AuditFault::Kind::RowAltered, 0, std::string(row.table), row.id, caseId};
    }

    [[nodiscard]] Fault missing(std::int64_t caseId) const {
        if (m_digests.empty())
            return {};
        const auto& [table, id] = m_digests.begin()->first;
        return AuditFault{AuditFault::Kind::RowMissing, 0, table, id, caseId};
    }

private:
    std::map<std::pair<std::string, std::int64_t>, Digest> m_digests;
};

AuditFault::Kind kindOf(ChainFault fault) {
    switch (fault) {
    case ChainFault::Missing:
        return AuditFault::Kind::EventMissing;
    case ChainFault::Altered:
        return AuditFault::Kind::EventAltered;
    case ChainFault::CutOff:
        return AuditFault::Kind::ChainCutOff;
    case ChainFault::Forged:
        break;
    }
    return AuditFault::Kind::HeadForged;
}

AuditFault eventFault(AuditFault::Kind kind, std::int64_t sequence) {
    return {kind, sequence, {}, 0, 0};
}

/// One pass over a file as it stands at one moment.
class AuditPass {
public:
    explicit AuditPass(DataFile& file) : m_file(file), m_connection(file.connection()), m_evidence(file.evidence()) {}

    Fault run() {
        for (Fault (AuditPass::*check)() : {&AuditPass::checkChain, &AuditPass::checkOffice, &AuditPass::checkCases,
                                            &AuditPass::checkStrays, &AuditPass::checkContents}) {
            if (Fault fault = (this->*check)())
                return fault;
        }
        return {};
    }

private:
    Fault checkChain();
    Fault checkHead(const ChainCheck& chain);
    Fault checkOffice();
    Fault checkCases();
    Fault checkCase(CaseId id);
    Fault checkStrays();
    Fault checkContents();

    DataFile& m_file;
    Connection& m_connection;
    const TamperEvidence& m_evidence;
    KnownDigests m_office;
};

Fault AuditPass::checkChain() {
    ChainCheck chain(m_evidence);
    std::set<std::string_view> officeNames;
    for (const OfficeTable& table : officeTables())
        officeNames.insert(table.name);
    Statement events(m_connection,
                     "SELECT " + std::string(kEventColumns) + ", payload_digest, hash FROM event ORDER BY seq");
    while (events.next()) {
        const StoredEvent event = eventFrom(events);
        const Bytes header = headerOf(event);
        Digest payload;
        Digest hash;
        if (!copyInto(payload.bytes, events.bytes(9)) || !copyInto(hash.bytes, events.bytes(10)) ||
            m_evidence.digest(asBytes(event.payload)) != payload)
            return eventFault(AuditFault::Kind::EventAltered, event.sequence);
        if (const auto fault = chain.follow({event.sequence, header, payload}, hash))
            return eventFault(kindOf(*fault), event.sequence);
        std::vector<RowDigest> rows = parsePayload(event.payload).rows;
        std::erase_if(rows, [&officeNames](const RowDigest& row) { return officeNames.count(row.table) == 0; });
        m_office.learn(rows);
    }
    return checkHead(chain);
}

Fault AuditPass::checkHead(const ChainCheck& chain) {
    Statement stored(m_connection, "SELECT seq, hash, signature, signer FROM chain_head");
    ChainHead head;
    FileSignature signature;
    PublicKey signer;
    if (!stored.next())
        return eventFault(AuditFault::Kind::HeadForged, 0);
    head.sequence = stored.integer(0);
    if (!copyInto(head.hash.bytes, stored.bytes(1)) || !copyInto(signature.bytes, stored.bytes(2)) ||
        !copyInto(signer.bytes, stored.bytes(3)))
        return eventFault(AuditFault::Kind::HeadForged, head.sequence);
    if (const auto fault = chain.endAt(head, signature, signer))
        return eventFault(kindOf(*fault), head.sequence);
    return {};
}

Fault AuditPass::checkOffice() {
    for (const OfficeTable& table : officeTables()) {
        for (const WrittenRow& row : storedOfficeRows(m_connection, table)) {
            if (Fault fault = m_office.compare(m_evidence, row, 0))
                return fault;
        }
    }
    return m_office.missing(0);
}

Fault AuditPass::checkCases() {
    Statement cases(m_connection, "SELECT DISTINCT case_id FROM event WHERE case_id <> 0 ORDER BY case_id");
    while (cases.next()) {
        if (Fault fault = checkCase(CaseId(cases.integer(0))))
            return fault;
    }
    return {};
}

Fault AuditPass::checkCase(CaseId id) {
    KnownDigests known;
    Statement events(m_connection, "SELECT payload FROM event WHERE case_id = ? ORDER BY seq");
    events.bind(id);
    while (events.next()) {
        std::vector<RowDigest> rows = parsePayload(events.text(0)).rows;
        std::erase_if(rows, [](const RowDigest& row) { return row.table == "party"; });
        known.learn(rows);
    }
    CaseRecords records(m_connection, m_file.seal());
    for (const RecordShape* shape : caseShapes()) {
        for (const WrittenRow& row : records.storedRows(*shape, id)) {
            if (Fault fault = known.compare(m_evidence, row, id.value()))
                return fault;
        }
    }
    return known.missing(id.value());
}

/// Rows of cases that no event ever told of.
Fault AuditPass::checkStrays() {
    for (const RecordShape* shape : caseShapes()) {
        const std::string owner = shape->isChild() ? "case_id" : "id";
        Statement stray(m_connection, "SELECT id, " + owner + " FROM \"" + shape->table() + "\" WHERE " + owner +
                                          " NOT IN (SELECT case_id FROM event) LIMIT 1");
        if (stray.next())
            return AuditFault{AuditFault::Kind::RowUnknown, 0, shape->table(), stray.integer(0), stray.integer(1)};
    }
    return {};
}

Fault AuditPass::checkContents() {
    Statement contents(m_connection, "SELECT digest FROM attachment_content ORDER BY digest");
    Statement chunks(m_connection, "SELECT id, content FROM attachment_chunk WHERE digest = ? ORDER BY position");
    while (contents.next()) {
        Bytes whole;
        std::int64_t row = 0;
        chunks.bind(contents.text(0));
        while (chunks.next()) {
            row = chunks.integer(0);
            const Bytes chunk = chunks.bytes(1);
            whole.insert(whole.end(), chunk.begin(), chunk.end());
        }
        chunks.reset();
        if (toHex(m_evidence.digest(whole).bytes) != contents.text(0))
            return AuditFault{AuditFault::Kind::ContentAltered, 0, "attachment_chunk", row, 0};
    }
    return {};
}

} // namespace

Stored<std::optional<AuditFault>> verifyAudit(DataFile& file) {
    return guarded([&file] {
        const Transaction snapshot(file.connection(), Transaction::Purpose::Read);
        return AuditPass(file).run();
    });
}

} // namespace recourse
