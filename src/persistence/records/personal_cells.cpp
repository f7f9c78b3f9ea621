// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/personal_cells.h"

namespace recourse {

namespace {

[[noreturn]] void throwSeal(SealError error, const SealPlace& place) {
    const std::string where =
        std::string(place.table) + "." + std::string(place.field) + " " + std::to_string(place.record);
    switch (error) {
    case SealError::Locked:
        throw SqlError(StorageError::Kind::SignedOut, "nobody is signed in: " + where);
    case SealError::Forgotten:
        throw SqlError(StorageError::Kind::Failed, "the key is destroyed: " + where);
    case SealError::Damaged:
        break;
    }
    throw SqlError(StorageError::Kind::Corrupt, "sealed text damaged: " + where);
}

} // namespace

std::optional<Bytes> findWrappedKey(Connection& connection, PartyKeyId key) {
    Statement find(connection, "SELECT wrapped FROM party_key WHERE id = ? AND wrapped IS NOT NULL");
    if (!find.bind(key).next())
        return std::nullopt;
    return find.bytes(0);
}

void PersonalCells::ensureKey(PartyKeyId key) {
    Statement known(m_connection, "SELECT 1 FROM party_key WHERE id = ?");
    if (known.bind(key).next())
        return;
    const Result<Bytes, SealError> made = m_seal.makePartyKey(key);
    if (!made)
        throwSeal(made.error(), {"party_key", "wrapped", key.value()});
    Statement(m_connection, "INSERT INTO party_key (id, wrapped) VALUES (?, ?)").bind(key).bind(ByteView(*made)).run();
}

Bytes PersonalCells::seal(PartyKeyId key, const SealPlace& place, std::string_view text) {
    ensureKey(key);
    Result<Bytes, SealError> sealed = m_seal.seal(key, place, text);
    if (!sealed)
        throwSeal(sealed.error(), place);
    return std::move(sealed).value();
}

std::optional<std::string> PersonalCells::open(const SealPlace& place, ByteView sealed) const {
    Result<std::string, SealError> opened = m_seal.open(place, sealed);
    if (opened)
        return std::move(opened).value();
    if (opened.error() == SealError::Forgotten)
        return std::nullopt;
    throwSeal(opened.error(), place);
}

} // namespace recourse
