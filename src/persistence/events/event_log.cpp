// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/events/event_log.h"

#include <algorithm>

namespace recourse {

namespace {

ChainHead headOfChain(Connection& connection) {
    ChainHead head;
    Statement find(connection, "SELECT seq, hash FROM chain_head");
    if (!find.next())
        return head;
    head.sequence = find.integer(0);
    const Bytes hash = find.bytes(1);
    if (hash.size() != head.hash.bytes.size())
        throw SqlError(StorageError::Kind::Corrupt, "head of the chain");
    std::copy(hash.begin(), hash.end(), head.hash.bytes.begin());
    return head;
}

void signHead(Connection& connection, const TamperEvidence& evidence, const ChainHead& head) {
    const std::optional<FileSignature> signature = evidence.sign(signedContent(head));
    const std::optional<PublicKey> signer = evidence.signer();
    if (!signature || !signer)
        throw SqlError(StorageError::Kind::SignedOut, "nobody is signed in to sign the chain");
    Statement(connection,
              "INSERT INTO chain_head (id, seq, hash, signature, signer) VALUES (1, ?, ?, ?, ?) ON CONFLICT (id) "
              "DO UPDATE SET seq = excluded.seq, hash = excluded.hash, signature = excluded.signature")
        .bind(head.sequence)
        .bind(ByteView(head.hash.bytes))
        .bind(ByteView(signature->bytes))
        .bind(ByteView(signer->bytes))
        .run();
}

} // namespace

Bytes headerOf(const StoredEvent& event) {
    ByteWriter header;
    header.number(event.head.commandId).number(event.caseId.value()).field(event.head.verb);
    header.number(event.head.actor.value()).field(event.head.actorName);
    header.number(event.head.at.time_since_epoch().count()).field(event.head.reason);
    return std::move(header).bytes();
}

StoredEvent eventFrom(const Statement& row) {
    return {row.integer(0),
            CaseId(row.integer(1)),
            {row.integer(2), row.text(3), PersonId(row.integer(4)), row.text(5), row.instant(6), row.text(7)},
            row.text(8)};
}

void appendEvent(Connection& connection, const TamperEvidence& evidence, const StoredEvent& event) {
    ChainHead head = headOfChain(connection);
    const Bytes header = headerOf(event);
    const Digest payload = evidence.digest(asBytes(event.payload));
    head = {head.sequence + 1, chainHash(evidence, head.hash, {head.sequence + 1, header, payload})};
    Statement(connection, "INSERT INTO event (seq, case_id, command_id, verb, actor, actor_name, at, reason, payload, "
                          "payload_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(head.sequence)
        .bind(event.caseId)
        .bind(event.head.commandId)
        .bind(event.head.verb)
        .bind(event.head.actor)
        .bind(event.head.actorName)
        .bind(event.head.at)
        .bind(event.head.reason)
        .bind(event.payload)
        .bind(ByteView(payload.bytes))
        .bind(ByteView(head.hash.bytes))
        .run();
    signHead(connection, evidence, head);
}

} // namespace recourse
