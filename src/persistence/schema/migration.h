// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/connection.h"
#include "support/time.h"

#include <optional>
#include <span>

namespace recourse {

/// One step from a schema version to the next; its script begins with `-- description:` and `-- min-reader:`, the
/// oldest version whose program may still open the file afterwards.
struct Migration {
    std::int64_t version;
    std::string_view script;
};

/// Every step there is, from 1. The scripts are resources/migrations/sqlite/NNNN_*.sql.
[[nodiscard]] std::span<const Migration> migrations();

/// In the file's header: "RCRS".
inline constexpr std::int64_t kApplicationId = 0x52435253;

/// The version the file has; 0 for an empty one. Throws SqlError: NewerSchema when only a newer program may open it,
/// Corrupt when the steps recorded have a gap or are not the ones of `steps`. Only reads.
[[nodiscard]] std::int64_t checkSchema(Connection& connection, std::span<const Migration> steps);

struct Migrated {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Brings the file to the newest version, one transaction a step: after a failed step the file is as after the step
/// before. Throws SqlError.
Migrated migrate(Connection& connection, std::span<const Migration> steps, Instant now);

} // namespace recourse
