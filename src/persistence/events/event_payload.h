// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/tamper_evidence.h"
#include "domain/casefile/difference.h"
#include "persistence/records/case_records.h"

namespace recourse {

/// What a row is after the event; no digest: it was taken away.
struct RowDigest {
    std::string table;
    std::int64_t id = 0;
    std::optional<Digest> digest;
    friend bool operator==(const RowDigest&, const RowDigest&) = default;
};

/// What an event vouches for. Personal cells of the changes hold their sealed bytes in hexadecimal.
struct EventPayload {
    std::vector<Change> changes;
    std::vector<RowDigest> rows;
};

[[nodiscard]] std::string payloadText(const EventPayload& payload);
/// Throws SqlError (Corrupt).
[[nodiscard]] EventPayload parsePayload(const std::string& text);

/// Nothing for a row taken away. Over every column that is not empty, by name: a column added by a later program does
/// not alter it.
[[nodiscard]] std::optional<Digest> rowDigest(const TamperEvidence& evidence, const WrittenRow& row);

/// Moves the personal cells of changes between their text and their sealed form; what was before is sealed with the
/// keys of then. Throws SqlError.
void sealChanges(std::vector<Change>& changes, PersonalCells& personal, const CaseKeys& before, const CaseKeys& after);
void openChanges(std::vector<Change>& changes, const PersonalCells& personal);

} // namespace recourse
