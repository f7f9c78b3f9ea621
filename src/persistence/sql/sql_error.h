// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"

#include <concepts>
#include <stdexcept>
#include <type_traits>

namespace recourse {

/// Thrown and caught inside the persistence layer only: guarded() turns it into the port's StorageError.
class SqlError : public std::runtime_error {
public:
    SqlError(StorageError::Kind kind, const std::string& detail) : std::runtime_error(detail), m_kind(kind) {}
    [[nodiscard]] StorageError::Kind kind() const noexcept { return m_kind; }

private:
    StorageError::Kind m_kind;
};

/// The answer of `work`, or the storage error it threw. Every method of a port is one call of this.
template <std::invocable Work>
auto guarded(Work&& work)
    -> Stored<std::conditional_t<std::is_void_v<std::invoke_result_t<Work>>, Done, std::invoke_result_t<Work>>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return Done{};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const SqlError& error) {
        return Error{StorageError{error.kind(), error.what()}};
    }
}

} // namespace recourse
