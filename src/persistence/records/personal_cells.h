// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/seal.h"
#include "persistence/sql/statement.h"

namespace recourse {

/// Seals and opens personal texts. The key of a customer carries the id of the party; all else of a case is sealed with
/// a key that carries the id of the case, so that a case can be made anonymous by itself (D-15). Throws SqlError.
class PersonalCells {
public:
    /// Does not own either.
    PersonalCells(Connection& connection, const Seal& seal) : m_connection(connection), m_seal(seal) {}

    /// Makes the key if there is none; only inside a transaction.
    [[nodiscard]] Bytes seal(PartyKeyId key, const SealPlace& place, std::string_view text);
    /// Nothing if the key was destroyed.
    [[nodiscard]] std::optional<std::string> open(const SealPlace& place, ByteView sealed) const;

private:
    void ensureKey(PartyKeyId key);

    Connection& m_connection;
    const Seal& m_seal;
};

/// The wrapped key as stored: for the keyring, which asks each time. Throws SqlError.
[[nodiscard]] std::optional<Bytes> findWrappedKey(Connection& connection, PartyKeyId key);

} // namespace recourse
