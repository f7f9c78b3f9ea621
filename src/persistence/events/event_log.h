// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/audit/chain.h"
#include "application/ports/case_store.h"
#include "persistence/sql/statement.h"

namespace recourse {

/// An event as its row has it. Case 0: of the office.
struct StoredEvent {
    std::int64_t sequence = 0;
    CaseId caseId{0};
    EventHead head;
    std::string payload;
};

/// What the chain covers besides the payload.
[[nodiscard]] Bytes headerOf(const StoredEvent& event);

/// Columns for eventFrom(), in its order.
inline constexpr std::string_view kEventColumns =
    "seq, case_id, command_id, verb, actor, actor_name, at, reason, payload";
[[nodiscard]] StoredEvent eventFrom(const Statement& row);

/// Appends the event to the chain and signs the new head; only inside the transaction that wrote the rows. Throws
/// SqlError, SignedOut without the file's key.
void appendEvent(Connection& connection, const TamperEvidence& evidence, const StoredEvent& event);

} // namespace recourse
