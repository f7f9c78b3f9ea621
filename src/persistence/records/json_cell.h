// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/sql_error.h"
#include "support/cell.h"

#include <nlohmann/json.hpp>

namespace recourse {

/// For the files that read or write stored JSON; the rest of the layer uses cell_json.h.
[[nodiscard]] nlohmann::json jsonOf(const Cell& cell);
[[nodiscard]] Cell cellFromJson(const nlohmann::json& json);

/// On one line, keys sorted; bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string storedText(const nlohmann::json& json);

/// What `read` makes of stored JSON. JSON that is not as it was written makes the file corrupt.
template <class Read>
auto readingJson(Read&& read) {
    try {
        return read();
    } catch (const nlohmann::json::exception& error) {
        throw SqlError(StorageError::Kind::Corrupt, error.what());
    }
}

} // namespace recourse
