// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace recourse {

class DataFile;

/// The first thing in a data file that is not as its events say.
struct AuditFault {
    enum class Kind {
        EventMissing, ///< a sequence number is left out
        EventAltered,
        ChainCutOff, ///< the last events are gone, or some stand after the signed head
        HeadForged,  ///< the head is not signed with the file's key
        RowAltered,
        RowMissing,
        RowUnknown,     ///< no event tells of it
        ContentAltered, ///< an attachment's bytes are not those of its digest
    };
    Kind kind = Kind::EventAltered;
    std::int64_t event = 0; ///< sequence number, for events and the chain
    std::string table;      ///< for rows and contents
    std::int64_t row = 0;
    std::int64_t caseId = 0; ///< 0: of the office
    friend bool operator==(const AuditFault&, const AuditFault&) = default;
};

/// Recomputes the chain, the digest of every record and of every attachment. Needs nobody signed in. Nothing: all is as
/// it was written.
[[nodiscard]] Stored<std::optional<AuditFault>> verifyAudit(DataFile& file);

} // namespace recourse
