// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"
#include "support/id.h"
#include "support/result.h"

namespace recourse {

/// Names the random key under which the personal texts of one customer or contact are sealed.
using PartyKeyId = Id<struct PartyKeyTag>;

enum class SealError {
    Locked,    ///< nobody is signed in
    Forgotten, ///< the party's key is gone, and with it what it sealed
    Damaged,   ///< altered, cut short, or moved here from another place
};

/// Where a sealed text is stored. A text sealed for one place does not open in another.
struct SealPlace {
    std::string_view table;
    std::string_view field;
    std::int64_t record;
};

/// Seals the personal texts of customers and complainants. Destroying a party's key forgets that party in every record
/// and event of the file; a backup made before still holds the key.
class Seal {
public:
    virtual ~Seal() = default;

    /// A new random key for the party, already wrapped: to be stored in the transaction that first seals with it.
    [[nodiscard]] virtual Result<Bytes, SealError> makePartyKey(PartyKeyId party) const = 0;

    [[nodiscard]] virtual Result<Bytes, SealError> seal(PartyKeyId party, const SealPlace& place,
                                                        std::string_view text) const = 0;
    [[nodiscard]] virtual Result<std::string, SealError> open(const SealPlace& place, ByteView sealed) const = 0;
};

} // namespace recourse
